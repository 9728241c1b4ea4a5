import AzureModel

/// A private endpoint in another network than the caller's is reached only where the two are connected.
struct EndpointInAnotherNetwork: DataPlaneRule {
  static let id = RuleID("connection.endpoint-in-another-network")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    endpoint(request) == nil ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let endpoint = endpoint(request).map({ view.world.privateEndpoints[$0] }) else { return [] }
    return [
      Evidence("private endpoint", endpoint.name), Evidence("in", view.world.name(of: endpoint.subnet)),
      Evidence("from the caller's network", "not connected"),
    ]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.connection-times-out", in: view)
  }

  private func endpoint(_ request: DataPlaneRequest) -> PrivateEndpoint.ID? {
    request.trip.obstacles.lazy.compactMap { if case .endpointNotReachable(let id) = $0 { id } else { nil } }.first
  }
}
