import AzureModel

/// Only some services take a public address of one's own, and only one of the right kind.
struct PublicIPAddressUse: ControlPlaneRule {
  static let id = RuleID("validation.public-ip-address-use")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let use = request.publicAddressUse(in: view) else { return .abstains }
    guard use.type != .none, use.address.sku != .basic else { return .refuses }
    switch use.sku {
    // The text of the template knows one kind of standard address, and no other tier that is injected.
    case .developer, .premium: return use.address.sku == .standardV2 ? .undetermined : .abstains
    case .isolated: return .undetermined
    default: return .refuses
    }
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let use = request.publicAddressUse(in: view) else { return [] }
    return [
      Evidence("tier", use.sku.rawValue), Evidence("virtualNetworkType", use.type.rawValue),
      Evidence("SKU of the address", use.address.sku.rawValue),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.public-ip-address-not-taken", by: .apiManagement)
  }
}
