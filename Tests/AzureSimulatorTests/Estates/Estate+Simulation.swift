import AzureModel
import Foundation

/// What has to be different in an estate that simulated Azure builds by fiat.
extension Estate {
  /// The same estate as if everything had been there for long: no windows, nobody deleted, nobody eligible.
  var settled: Estate {
    var estate = self
    estate.eligibilities = []
    for index in estate.assignments.indices { estate.assignments[index].lifetime = .always }
    for index in estate.memberships.indices { estate.memberships[index].lifetime = .always }
    for index in estate.denials.indices { estate.denials[index].lifetime = .always }
    for index in estate.principals.indices { estate.principals[index].isDeleted = false }
    return estate
  }

  /// The same estate with the ids that simulated Azure derives from names, wherever an id is written.
  var derivingIdentifiers: Estate {
    var replaced: [(former: String, now: String)] = []
    var estate = self
    estate.principals = principals.map { principal in
      guard let derived = EstateSimulation.identifiers(of: principal) else { return principal }
      replaced.append((principal.objectId, derived.objectId))
      if let clientId = principal.clientId { replaced.append((clientId, derived.clientId)) }
      return Principal(
        kind: principal.kind, name: principal.name, objectId: derived.objectId,
        clientId: principal.clientId.map { _ in derived.clientId })
    }
    func written(_ text: String) -> String {
      replaced.reduce(text) { $0.replacingOccurrences(of: $1.former, with: $1.now, options: .caseInsensitive) }
    }
    estate.roles = roles.map { role in
      guard case .custom(let role) = role else { return role }
      let blocks = role.blocks.map { block in
        var block = block
        block.condition = block.condition.map(written)
        return block
      }
      return .custom(.init(name: role.name, id: RoleDefinition.customID(role.name), blocks: blocks))
    }
    for index in estate.assignments.indices {
      estate.assignments[index].condition = estate.assignments[index].condition.map(written)
    }
    for index in estate.vaults.indices {
      estate.vaults[index].policies = estate.vaults[index].policies.map {
        AccessPolicy(
          objectId: written($0.objectId), applicationId: $0.applicationId.map(written), keys: $0.keys,
          secrets: $0.secrets, certificates: $0.certificates)
      }
    }
    return estate
  }
}
