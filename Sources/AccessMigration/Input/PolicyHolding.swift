import AzureModel

/// What the access policies of one vault give to one principal, or to one user through one application.
package struct PolicyHolding: Sendable {
  /// The vault, by its place in the estate.
  package let vault: Int
  package let objectId: String

  /// The application through which alone it counts; nil for an entry that counts by itself.
  package let applicationId: String?

  /// The entries that make it, by their places in the vault.
  package var entries: [Int]
  package var granted: OperationSet

  package var isCompound: Bool { applicationId != nil }
}

/// Why an entry gives nothing to anybody, so that nothing takes its place.
package enum IdleReason: Hashable, Sendable {
  /// Nobody in the directory has the id.
  case orphaned

  /// It is the application (client) id of somebody whose object id is another.
  case clientId(of: String, objectId: String)

  /// The vault trusts another tenant.
  case otherTenant
  case noPermissions
}

extension EstateVault {
  /// Who holds what, in the order of the entries, and the entries that give nothing.
  func holdings(
    number: Int, in directory: EstateDirectory
  ) -> (holdings: [PolicyHolding], idle: [(entry: Int, reason: IdleReason)]) {
    var holdings: [PolicyHolding] = []
    var numbers: [String: Int] = [:]
    var idle: [(entry: Int, reason: IdleReason)] = []
    for (place, entry) in accessPolicies.enumerated() {
      if let reason = idleReason(entry, in: directory) {
        idle.append((place, reason))
        continue
      }
      let key = "\(entry.objectId)/\(entry.applicationId ?? "")"
      if let known = numbers[key] {
        holdings[known].entries.append(place)
        holdings[known].granted.formUnion(entry.granted)
      } else {
        numbers[key] = holdings.count
        holdings.append(
          PolicyHolding(
            vault: number, objectId: entry.objectId, applicationId: entry.applicationId, entries: [place],
            granted: entry.granted))
      }
    }
    return (holdings, idle)
  }

  private func idleReason(_ entry: AccessPolicyEntry, in directory: EstateDirectory) -> IdleReason? {
    if let tenant = entry.tenantId, !tenantId.isEmpty, tenant != tenantId { return .otherTenant }
    if entry.granted.isEmpty { return .noPermissions }
    if directory.principal(entry.objectId) == nil {
      if let owner = directory.owner(ofClientId: entry.objectId) {
        return .clientId(of: owner.name, objectId: owner.objectId)
      }
      if directory.isComplete { return .orphaned }
    }
    return nil
  }
}
