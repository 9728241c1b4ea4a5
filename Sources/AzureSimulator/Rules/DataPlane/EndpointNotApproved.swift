import AzureModel

/// An address in a private zone leads nowhere when its endpoint was not approved, was cut off, or is gone.
struct EndpointNotApproved: DataPlaneRule {
  static let id = RuleID("connection.endpoint-not-approved")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    obstacle(request) == nil ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    switch obstacle(request) {
    case .endpointNotApproved(let id)?:
      let endpoint = view.world.privateEndpoints[id]
      return [Evidence("private endpoint", endpoint.name), Evidence("connection", endpoint.state.rawValue)]
    case .addressOfNobody(let address)?: return [Evidence("no private endpoint at", address.description)]
    default: return []
    }
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.no-connection", in: view)
  }

  private func obstacle(_ request: DataPlaneRequest) -> NetworkObstacle? {
    request.trip.obstacles.first {
      switch $0 {
      case .endpointNotApproved, .addressOfNobody: true
      default: false
      }
    }
  }
}
