import AzureModel

/// A private subnet without a way out of its own does not reach the public endpoint.
struct NoWayOut: DataPlaneRule {
  static let id = RuleID("connection.no-way-out")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    obstacle(request) == nil ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    obstacle(request)?.evidence(in: view.world) ?? []
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.connection-times-out", in: view)
  }

  private func obstacle(_ request: DataPlaneRequest) -> NetworkObstacle? {
    request.trip.obstacles.first { if case .noWayOut = $0 { true } else { false } }
  }
}
