import AzureModel

/// A private endpoint in another network than the caller's needs peering, which the model does not know.
struct EndpointInAnotherNetwork: DataPlaneRule {
  static let id = RuleID("connection.endpoint-in-another-network")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let (own, other) = networks(request, view) else { return .abstains }
    return own == other ? .abstains : .undetermined
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let (own, other) = networks(request, view) else { return [] }
    let names = view.world.virtualNetworks
    return [Evidence("caller in", names[own].name), Evidence("endpoint in", names[other].name)]
  }

  /// The network of the caller and that of the endpoint it is led to.
  private func networks(
    _ request: DataPlaneRequest, _ view: View
  ) -> (own: VirtualNetwork.ID, other: VirtualNetwork.ID)? {
    guard case .privateEndpoint(let endpoint) = request.path, case .subnet(let path) = request.origin,
      let subnet = view.world.subnet(path)
    else { return nil }
    let subnets = view.world.subnets
    let target = view.world.privateEndpoints[endpoint].subnet
    return (subnets[subnet].virtualNetwork, subnets[target].virtualNetwork)
  }
}
