import AzureModel

/// A linked private zone without a record answers that the name does not exist.
struct PrivateZoneWithoutRecord: DataPlaneRule {
  static let id = RuleID("name-resolution.private-zone-without-record")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    if case .noRecord = request.trip.resolution { .refuses } else { .abstains }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard case .noRecord(let zone) = request.trip.resolution else { return [] }
    let row = view.world.privateDnsZones[zone]
    return [
      Evidence("zone", row.name == row.domain ? row.name : "\(row.domain) (\(row.name))"),
      Evidence("no record for", request.vaultName),
    ]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.host-not-found", in: view)
  }
}
