import AzureModel

/// The principals of an estate by their ids.
package struct EstateDirectory: Sendable {
  private var byObjectId: [String: EstatePrincipal] = [:]
  private var byClientId: [String: EstatePrincipal] = [:]
  private var byResourceID: [String: EstatePrincipal] = [:]
  private var types: [String: PrincipalType] = [:]
  private var names: [String: String] = [:]
  private var members: [String: [String]] = [:]
  private var groups: [String: [String]] = [:]
  package let isComplete: Bool

  package init(_ estate: VaultEstate) {
    isComplete = estate.isDirectoryComplete
    for principal in estate.principals {
      byObjectId[principal.objectId] = principal
      if let clientId = principal.clientId { byClientId[clientId] = principal }
      if case .managedIdentity(let id?) = principal.kind { byResourceID[id.lowercased()] = principal }
    }
    for assignment in estate.assignments {
      if let type = assignment.principalType { types[assignment.principalId] = type }
      if let name = assignment.principalName { names[assignment.principalId] = name }
    }
    for membership in estate.memberships {
      members[membership.group, default: []].append(membership.member)
      groups[membership.member, default: []].append(membership.group)
    }
  }

  package func principal(_ objectId: String) -> EstatePrincipal? { byObjectId[objectId] }

  /// Whose application (client) id an id is.
  package func owner(ofClientId id: String) -> EstatePrincipal? { byClientId[id] }

  /// The identity of a resource, by the id of that resource in any letter case.
  package func managedIdentity(_ resourceID: String) -> EstatePrincipal? { byResourceID[resourceID.lowercased()] }

  /// What a principal is, as far as any export says it.
  package func type(of objectId: String) -> PrincipalType? { byObjectId[objectId]?.kind.type ?? types[objectId] }

  /// The display name, or the id of somebody whom no export names.
  package func name(of objectId: String) -> String {
    byObjectId[objectId]?.name ?? names[objectId] ?? objectId
  }

  /// Those who are in a group, directly or through other groups, groups included; each once.
  package func members(of group: String) -> [String] { Self.reached(from: group, by: members) }

  /// The groups that somebody is in, directly or through other groups; each once.
  package func groups(of member: String) -> [String] { Self.reached(from: member, by: groups) }

  /// Whether some export says who is in a group.
  package func hasMembers(_ group: String) -> Bool { members[group] != nil }

  private static func reached(from start: String, by steps: [String: [String]]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = [start]
    var next = [start]
    while let current = next.popLast() {
      for step in steps[current] ?? [] where seen.insert(step).inserted {
        found.append(step)
        next.append(step)
      }
    }
    return found
  }
}
