import AzureModel

/// A need taken apart into what is asked of single secrets and what is asked of the vault.
struct SecretNeed {
  let onVault: OperationSet
  let onSecrets: OperationSet

  /// nil where secrets are also written: what is written may not exist yet, and then there is no scope for it.
  init?(_ need: OperationSet) {
    var reading = OperationSet()
    var rest = need
    for row in need.dataRows where row.objectKind == .secrets && !row.isAuthorizedOnVault {
      let risk = OperationRisk(of: row.operation)
      guard risk == .looks || risk == .takesOut else { return nil }
      reading.insert(row.operation)
    }
    rest = rest.subtracting(reading)
    // Listing takes the data action of the names and attributes of every secret.
    onSecrets = reading.subtracting(DataActions.closure(of: rest))
    onVault = rest
    guard !onSecrets.isEmpty else { return nil }
  }
}
