import AzureModel

/// What a tier cannot do is refused.
struct TierFeature: ControlPlaneRule {
  static let id = RuleID("validation.tier-feature")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    let answers = request.featuresAsked(in: view).map { ApiManagementFeatureTable.supports($0.feature, $0.sku) }
    if answers.contains(false) { return .refuses }
    return answers.contains(nil) ? .undetermined : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    request.featuresAsked(in: view).filter { ApiManagementFeatureTable.supports($0.feature, $0.sku) != true }
      .map { Evidence("\($0.sku.rawValue) without", $0.feature.rawValue) }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.tier-without-feature", by: .apiManagement)
  }
}

extension ControlPlaneRequest {
  /// The features that a request asks for beside the network, each with the tier it is asked of.
  fileprivate func featuresAsked(in view: View) -> [(feature: ApiManagementFeature, sku: ApiManagementSku)] {
    if case .useApiManagementFeature(let use) = request.stimulus {
      let service = view.world.apiManagement(use.service).map { view.world.apiManagementServices[$0] }
      return service.map { [(use.feature, $0.sku)] } ?? []
    }
    guard let (settings, before) = apiManagement(in: view) else { return [] }
    let sku = settings.sku ?? before?.sku ?? .developer
    let gatewayHostnames = hostnames(in: view).filter { $0.endpoint == .proxy && !$0.isBuiltIn }
    var features: [ApiManagementFeature] = []
    if gatewayHostnames.count > 1 { features.append(.severalGatewayHostnames) }
    if settings.additionalLocations?.isEmpty == false { features.append(.multiRegion) }
    if settings.zones?.isEmpty == false { features.append(.availabilityZones) }
    return features.map { ($0, sku) }
  }
}
