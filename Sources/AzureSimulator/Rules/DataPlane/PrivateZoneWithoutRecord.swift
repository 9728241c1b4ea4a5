import AzureModel

/// A linked private zone without a record answers that the name does not exist.
struct PrivateZoneWithoutRecord: DataPlaneRule {
  static let id = RuleID("name-resolution.private-zone-without-record")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vault != nil && request.path == .unresolved ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("zone", PrivateDnsZone.keyVaultZone), Evidence("no record for", request.vaultName)]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.host-not-found", in: view)
  }
}
