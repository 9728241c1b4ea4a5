import AzureModel

/// Only some tiers can be injected into a virtual network.
struct VirtualNetworkTier: ControlPlaneRule {
  static let id = RuleID("validation.virtual-network-tier")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let (settings, before) = request.apiManagement(in: view) else { return .abstains }
    let type = settings.virtualNetworkType ?? before?.virtualNetworkType ?? .none
    guard type != .none, let sku = settings.sku ?? before?.sku else { return .abstains }
    return switch sku.supportsVirtualNetworkInjection {
    case .some(true): .abstains
    case .some(false): .refuses
    case .none: .undetermined
    }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.tier-without-feature", by: .apiManagement)
  }
}
