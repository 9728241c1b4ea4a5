import AzureModel

/// A PremiumV2 service is injected when it is created or never, and does not change between injection and integration.
struct NetworkModeFixed: ControlPlaneRule {
  static let id = RuleID("validation.network-mode-fixed")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    modes(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let (before, after) = modes(request, view) else { return [] }
    return [Evidence("virtualNetworkType before", before.rawValue), Evidence("asked for", after.rawValue)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.network-mode-fixed", by: .apiManagement)
  }

  /// The modes before and after, where the one cannot become the other.
  private func modes(
    _ request: ControlPlaneRequest, _ view: View
  ) -> (before: VirtualNetworkType, after: VirtualNetworkType)? {
    guard case (let settings, let before?)? = request.apiManagement(in: view), before.sku == .premiumV2,
      let after = settings.virtualNetworkType, after != before.virtualNetworkType
    else { return nil }
    let isSwitch = after != .none && before.virtualNetworkType != .none
    return isSwitch || after == .internal ? (before.virtualNetworkType, after) : nil
  }
}
