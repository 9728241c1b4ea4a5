import AzureModel

/// What the services behind principals call in a vault, against what their entries allow.
///
/// A plan keeps what an entry allows; a service that lacked something before lacks it afterwards, and then the migration
/// is not to blame.
package struct ConsumerNeeds: Sendable {
  package let vault: Int
  package let objectId: String

  /// The service and its use.
  package let title: String

  /// What it calls and the entry does not allow.
  package let missing: OperationSet

  /// The services that are known by the name of their application or by the type of the resource that has the identity.
  static func all(_ plan: MigrationPlan) -> [ConsumerNeeds] {
    plan.migrating.flatMap { row in
      row.principals.flatMap { principal in
        consumers(of: principal.objectId, plan).map { consumer in
          let calls = consumer.calls.reduce(into: OperationSet()) { $0.insert($1) }
          return ConsumerNeeds(
            vault: row.vault, objectId: principal.objectId, title: consumer.title,
            missing: calls.subtracting(principal.granted))
        }
      }
    }
  }

  private static func consumers(of objectId: String, _ plan: MigrationPlan) -> [ConsumerRow] {
    guard let principal = plan.directory.principal(objectId), principal.kind.type == .servicePrincipal else {
      return []
    }
    let rows = ConsumerTable.rows.filter { $0.validity.contains(plan.options.asOf) }
    if case .managedIdentity(let resourceID?) = principal.kind {
      guard let type = resourceType(resourceID) else { return [] }
      return rows.filter { $0.resourceTypes.contains { $0.lowercased() == type } }
    }
    return rows.filter { $0.identity.application?.lowercased() == principal.name.lowercased() }
  }

  /// `microsoft.web/sites` of an id of a site; nil for an id of something else than a resource.
  private static func resourceType(_ resourceID: String) -> String? {
    let parts = resourceID.lowercased().split(separator: "/")
    guard let place = parts.lastIndex(of: "providers"), place + 2 < parts.count else { return nil }
    return "\(parts[place + 1])/\(parts[place + 2])"
  }
}
