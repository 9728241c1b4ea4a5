import AzureModel

/// An approved private endpoint admits whatever the firewall says.
struct PrivateEndpointAdmits: DataPlaneRule {
  static let id = RuleID("network.private-endpoint")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    if case .privateEndpoint = request.path { .permits } else { .abstains }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard case .privateEndpoint(let endpoint) = request.path else { return [] }
    return [Evidence("private endpoint", view.world.privateEndpoints[endpoint].name)]
  }
}
