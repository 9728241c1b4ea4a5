import AzureModel

/// Only some tiers can be injected into a virtual network or integrated with one.
struct VirtualNetworkTier: ControlPlaneRule {
  static let id = RuleID("validation.virtual-network-tier")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let (settings, before) = request.apiManagement(in: view) else { return .abstains }
    let type = settings.virtualNetworkType ?? before?.virtualNetworkType ?? .none
    guard let sku = settings.sku ?? before?.sku, let feature = sku.networkUse(type) else { return .abstains }
    return switch ApiManagementFeatureTable.supports(feature, sku) {
    case .some(true): .abstains
    case .some(false): .refuses
    case .none: .undetermined
    }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.tier-without-feature", by: .apiManagement)
  }
}
