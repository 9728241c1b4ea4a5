import AzureModel

/// Nothing calls from a place that is not there.
struct OriginExists: DataPlaneRule {
  static let id = RuleID("name-resolution.no-origin")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vault != nil && request.trip.resolution == .noOrigin ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("caller in", "a network that does not exist")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.host-not-found", in: view)
  }
}
