import AzureModel

/// The subnet of a service has room for its units.
struct SubnetSize: ControlPlaneRule {
  static let id = RuleID("validation.api-management-subnet-size")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let use = request.subnetUse(in: view) else { return .abstains }
    switch use.feature {
    case .outboundVirtualNetworkIntegration:
      // One page asks for /27, guidance for existing networks still tolerates /28.
      return use.prefixLength <= 27 ? .abstains : use.prefixLength == 28 ? .undetermined : .refuses
    default:
      if use.sku.isV2 { return use.prefixLength <= 27 ? .abstains : .refuses }
      return use.prefixLength <= 29 && use.addressesNeeded <= use.usableAddresses ? .abstains : .refuses
    }
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let use = request.subnetUse(in: view) else { return [] }
    return [
      Evidence("subnet", "/\(use.prefixLength)"), Evidence("usable addresses", String(use.usableAddresses)),
      Evidence("addresses needed", use.sku.isV2 ? "those of a /27" : String(use.addressesNeeded)),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.subnet-too-small", by: .apiManagement)
  }
}
