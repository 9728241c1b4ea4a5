import AzureModel

/// A route that leads nowhere, or to an appliance that lets nothing through, keeps the call from arriving.
struct RouteBlocks: DataPlaneRule {
  static let id = RuleID("connection.route")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let obstacle = obstacle(request) else { return .abstains }
    return obstacle.isSettled ? .refuses : .undetermined
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    obstacle(request)?.evidence(in: view.world) ?? []
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
