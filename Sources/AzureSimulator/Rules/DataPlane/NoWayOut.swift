import AzureModel

/// A private subnet without a way out of its own does not reach the public endpoint.
struct NoWayOut: DataPlaneRule {
  static let id = RuleID("connection.no-way-out")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding { subnet(request) == nil ? .abstains : .refuses }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    subnet(request).map { [Evidence("private subnet", view.world.name(of: $0))] } ?? []
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.connection-times-out", in: view)
  }

  private func subnet(_ request: DataPlaneRequest) -> Subnet.ID? {
    request.trip.obstacles.lazy.compactMap { if case .noWayOut(let id) = $0 { id } else { nil } }.first
  }
}
