import AzureModel

/// A network security group that denies port 443 keeps the call from arriving; the vault never sees it.
struct SecurityGroupBlocks: DataPlaneRule {
  static let id = RuleID("connection.security-group")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let block = block(request) else { return .abstains }
    return block.isSettled ? .refuses : .undetermined
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    block(request)?.evidence(in: view.world) ?? []
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.connection-times-out", in: view)
  }

  private func block(_ request: DataPlaneRequest) -> NetworkObstacle? {
    let blocks = request.trip.obstacles.filter { if case .securityGroup = $0 { true } else { false } }
    return blocks.first(where: \.isSettled) ?? blocks.first
  }
}
