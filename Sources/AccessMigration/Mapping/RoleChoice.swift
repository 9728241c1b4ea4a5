import AzureModel

/// A role that a plan assigns.
package struct PlannedRole: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    case builtIn

    /// A custom role that the tenant has already.
    case ofTheTenant

    /// A custom role that the plan creates.
    case new
  }

  package let name: String

  /// The GUID of the definition, in lower case.
  package let id: String
  package let origin: Origin
  package let definition: RoleDefinition

  package init(_ definition: RoleDefinition, _ origin: Origin) {
    self.definition = definition
    self.origin = origin
    name = definition.name
    id = definition.id
  }

  package static func == (lhs: PlannedRole, rhs: PlannedRole) -> Bool { lhs.id == rhs.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The roles chosen for a need, and what built-in ones would do in their place.
package struct RoleChoice: Sendable {
  package let roles: [PlannedRole]

  /// The operations that they grant beyond the need.
  package let gained: OperationSet

  /// What was needed.
  package let need: OperationSet

  /// The built-in roles that add the least, where others were chosen.
  ///
  /// - Complexity: a search; asked for by reports only.
  package var builtInAlternative: RoleCover? {
    roles.contains { $0.origin != .builtIn } ? RoleCoverSearch.ofBuiltInRoles.cover(need) : nil
  }
}

/// Chooses roles for needs; the same need gets the same roles throughout a fleet.
package struct RoleChooser: Sendable {
  private let strategy: MigrationOptions.Strategy
  private let customRoles: [RoleDefinition]
  private let exact: [RoleDefinition]
  private var known: [Question: RoleChoice?] = [:]

  private struct Question: Hashable, Sendable {
    let need: UInt64
    let blocked: Set<String>
  }

  package init(_ strategy: MigrationOptions.Strategy, customRoles: [RoleDefinition] = []) {
    self.strategy = strategy
    self.customRoles = customRoles
    // With least privilege a role that also manages something is more than was asked for.
    exact = RoleCoverSearch.builtInRoles.filter { $0.grantedUnderCondition.isEmpty && !Self.manages($0) }
  }

  private static func manages(_ role: RoleDefinition) -> Bool { role.permissions.contains { !$0.actions.isEmpty } }

  /// The roles for a need; nil where built-in ones have to do and those that are left do not cover it.
  ///
  /// - Parameters:
  ///   - need: Operations of the data plane.
  ///   - blocked: Ids of roles that cannot be assigned, because they are assigned there under a condition.
  package mutating func choose(_ need: OperationSet, blocked: Set<String> = []) -> RoleChoice? {
    let question = Question(need: need.data, blocked: blocked)
    if let choice = known[question] { return choice }
    let need = OperationSet(data: need.data)
    let choice = strategy == .builtInOnly ? builtIn(need, blocked) : leastPrivilege(need, blocked)
    known[question] = .some(choice)
    return choice
  }

  private func builtIn(_ need: OperationSet, _ blocked: Set<String>) -> RoleChoice? {
    let search =
      blocked.isEmpty
      ? RoleCoverSearch.ofBuiltInRoles
      : RoleCoverSearch(RoleCoverSearch.builtInRoles.filter { !blocked.contains($0.id) })
    return search.cover(need).map { cover in
      RoleChoice(roles: cover.roles.map { PlannedRole($0, .builtIn) }, gained: cover.gained, need: need)
    }
  }

  /// Built-in roles that add nothing, not even on the control plane; else one custom role with exactly the data actions.
  private func leastPrivilege(_ need: OperationSet, _ blocked: Set<String>) -> RoleChoice? {
    let closure = DataActions.closure(of: need)
    let gained = closure.subtracting(need)
    let candidates = exact.filter { $0.granted.data & ~closure.data == 0 && !blocked.contains($0.id) }
    if !candidates.isEmpty, let cover = RoleCoverSearch(candidates).cover(need) {
      return RoleChoice(roles: cover.roles.map { PlannedRole($0, .builtIn) }, gained: cover.gained, need: need)
    }
    let fitting = customRoles.first { role in
      role.granted.data == closure.data && role.grantedUnderCondition.isEmpty && !Self.manages(role)
        && !blocked.contains(role.id)
    }
    if let fitting { return RoleChoice(roles: [PlannedRole(fitting, .ofTheTenant)], gained: gained, need: need) }
    let role = Self.customRole(DataActions.needed(by: need))
    return RoleChoice(roles: [PlannedRole(role, .new)], gained: gained, need: need)
  }

  /// The custom role of exactly some data actions; its name says which, and its id follows from its name.
  package static func customRole(_ dataActions: [String]) -> RoleDefinition {
    let words = dataActions.map { action in
      action.split(separator: "/").dropFirst(2).filter { $0 != "action" }.joined(separator: "-")
    }
    let full = "Vault Access " + words.joined(separator: " ")
    let short =
      "Vault Access \(dataActions.count) data actions "
      + DerivedIdentifier.guid("data actions", full).prefix(13)
    let name = full.count <= 120 ? full : short
    return RoleDefinition(
      name: name, id: RoleDefinition.customID(name),
      permissions: [
        RoleDefinition.Permissions(
          actions: [], notActions: [], dataActions: dataActions, notDataActions: [], condition: nil)
      ], assignableScopes: [])
  }
}
