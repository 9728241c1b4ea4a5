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
    guard let block = block(request) else { return [] }
    return [
      Evidence("network security group", view.world.securityGroups[block.group].name),
      Evidence("security rule", block.rule + (block.isSettled ? "" : ", which may or may not be meant")),
    ]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.connection-times-out", in: view)
  }

  private func block(
    _ request: DataPlaneRequest
  ) -> (group: NetworkSecurityGroup.ID, rule: String, isSettled: Bool)? {
    let blocks = request.trip.obstacles.compactMap {
      if case .securityGroup(let group, let rule, let isSettled) = $0 { (group, rule, isSettled) } else { nil }
    }
    return blocks.first { $0.2 } ?? blocks.first
  }
}
