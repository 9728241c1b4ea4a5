import AzureModel

/// What the services behind principals call in a vault, against what their entries allow.
///
/// A plan keeps what an entry allows; a service that lacked something before lacks it afterwards, and then the migration
/// is not to blame.
package struct ConsumerNeeds: Sendable {
  package let vault: Int
  package let objectId: String
  package let use: ConsumerUse

  /// What it calls and neither its entries nor those of its groups allow.
  package let missing: OperationSet

  /// The services that are known by the name of their application or by the resource that has the identity.
  package static func all(_ plan: MigrationPlan) -> [ConsumerNeeds] {
    let uses = ConsumerUse.byPrincipal(plan)
    return plan.migrating.flatMap { row in
      callers(in: row, plan).flatMap { objectId -> [ConsumerNeeds] in
        guard let known = uses[objectId] else { return [] }
        let holders = Set([objectId] + plan.directory.groups(of: objectId))
        let granted = row.principals.filter { holders.contains($0.objectId) }
          .reduce(OperationSet()) { $0.union($1.granted) }
        return known.map { use in
          ConsumerNeeds(vault: row.vault, objectId: objectId, use: use, missing: use.calls.subtracting(granted))
        }
      }
    }
  }

  /// Whom the entries of a vault name, and those who are in the groups that they name; each once.
  private static func callers(in row: VaultPlan, _ plan: MigrationPlan) -> [String] {
    var seen: Set<String> = []
    let named = row.principals.map(\.objectId)
    return (named + named.flatMap { plan.directory.members(of: $0) }).filter { seen.insert($0).inserted }
  }
}

/// A service that may use a principal to read vaults.
package struct ConsumerUse: Sendable {
  package let consumer: ConsumerRow

  /// The resource that has the identity; nil for an application of the platform.
  package let resource: EstateResource?

  /// What the principal is to the service.
  package let form: IdentityForm

  /// Service and use in one line, with the name of the resource where one is known.
  package var title: String { resource.map { "\(consumer.title) (\($0.name))" } ?? consumer.title }

  package var calls: OperationSet { consumer.calls.reduce(into: OperationSet()) { $0.insert($1) } }

  /// The uses by the object id of the principal, in the order of the resources and of the table of consumers.
  static func byPrincipal(_ plan: MigrationPlan) -> [String: [ConsumerUse]] {
    let rows = ConsumerTable.rows.filter { $0.validity.contains(plan.options.asOf) }
    var uses: [String: [ConsumerUse]] = [:]
    for resource in plan.estate.resources {
      let own = rows.filter { resource.isRead(by: $0) }
      for (objectId, form) in principals(of: resource, plan) {
        uses[objectId, default: []] += own.filter { $0.identity.forms.contains(form) }.map {
          ConsumerUse(consumer: $0, resource: resource, form: form)
        }
      }
    }
    for principal in plan.estate.principals where principal.kind == .servicePrincipal {
      uses[principal.objectId, default: []] += rows.filter {
        $0.identity.application?.lowercased() == principal.name.lowercased()
      }.map { ConsumerUse(consumer: $0, resource: nil, form: .firstParty) }
    }
    return uses
  }

  /// Who calls as a resource, by object ids.
  private static func principals(of resource: EstateResource, _ plan: MigrationPlan) -> [(String, IdentityForm)] {
    let attached = resource.userAssigned.compactMap { id -> (String, IdentityForm)? in
      plan.directory.managedIdentity(id).map { ($0.objectId, .userAssigned) }
    }
    return (resource.systemAssigned.map { [($0, .systemAssigned)] } ?? []) + attached
  }
}

extension EstateResource {
  /// Whether a way of reading is configured on resources of this type, or on parts of them.
  fileprivate func isRead(by row: ConsumerRow) -> Bool {
    if row.resourceTypes.contains(where: { $0.lowercased() == type }) { return true }
    return ConsumerResourceTable.rows.contains {
      $0.resourceType?.lowercased() == type && $0.consumers.contains(row.id)
    }
  }
}
