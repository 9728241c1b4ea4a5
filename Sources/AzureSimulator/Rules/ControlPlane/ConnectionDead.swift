import AzureModel

/// A connection that was rejected or cut off is dead: the endpoint has to be made anew.
struct ConnectionDead: ControlPlaneRule {
  static let id = RuleID("conflict.connection-dead")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let endpoint = endpoint(request, view.world) else { return .abstains }
    switch endpoint.state {
    case .pending, .approved: return .abstains
    case .rejected, .disconnected: return .refuses
    }
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    endpoint(request, view.world).map { [Evidence("connection", $0.state.rawValue)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("arm.connection-dead") }

  private func endpoint(_ request: ControlPlaneRequest, _ world: World) -> PrivateEndpoint? {
    guard case .decideConnection(let name, .approved) = request.request.stimulus else { return nil }
    return world.privateEndpoint(name).map { world.privateEndpoints[$0] }
  }
}
