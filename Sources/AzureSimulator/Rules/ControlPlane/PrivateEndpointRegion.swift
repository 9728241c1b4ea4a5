import AzureModel

/// A private endpoint lies in the region of its network; the vault may be elsewhere.
struct PrivateEndpointRegion: ControlPlaneRule {
  static let id = RuleID("validation.private-endpoint-region")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    regions(request, view.world).map { $0.endpoint == $0.network ? .abstains : .refuses } ?? .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    regions(request, view.world).map { [Evidence("endpoint in", $0.endpoint), Evidence("network in", $0.network)] }
      ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.private-endpoint-region")
  }

  /// nil where the endpoint says no region: it is that of its network then.
  private func regions(_ request: ControlPlaneRequest, _ world: World) -> (endpoint: String, network: String)? {
    guard let definition = request.privateEndpoint, let location = definition.location,
      let subnet = world.subnet(definition.subnet)
    else { return nil }
    return (location, world.virtualNetworks[world.subnets[subnet].virtualNetwork].location)
  }
}
