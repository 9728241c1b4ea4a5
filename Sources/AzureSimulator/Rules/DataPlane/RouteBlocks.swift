import AzureModel

/// A route that leads nowhere, or to an appliance that lets nothing through, keeps the call from arriving.
struct RouteBlocks: DataPlaneRule {
  static let id = RuleID("connection.route")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    switch obstacle(request) {
    case .droppedByRoute?, .appliance(_, isSettled: true)?: .refuses
    case .appliance(_, isSettled: false)?: .undetermined
    default: .abstains
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    switch obstacle(request) {
    case .droppedByRoute(let route)?: return [Evidence("route that leads nowhere", route)]
    case .appliance(let id, _)?:
      let appliance = view.world.appliances[id]
      let allowed = appliance.allows.map(\.description).joined(separator: ", ")
      return [
        Evidence("network appliance", appliance.name), Evidence("lets out", allowed.isEmpty ? "nothing" : allowed),
      ]
    default: return []
    }
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.connection-times-out", in: view)
  }

  private func obstacle(_ request: DataPlaneRequest) -> NetworkObstacle? {
    request.trip.obstacles.first {
      switch $0 {
      case .droppedByRoute, .appliance: true
      default: false
      }
    }
  }
}
