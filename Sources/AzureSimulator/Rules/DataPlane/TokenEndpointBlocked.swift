import AzureModel

/// A caller who gets its token over the network needs the way to where tokens are issued, too.
///
/// Managed identities get theirs inside the host and need no such way, but for those of API Management, whose instances
/// ask Entra ID themselves.
struct TokenEndpointBlocked: DataPlaneRule {
  static let id = RuleID("connection.token-endpoint")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let obstacle = obstacle(request, view) else { return .abstains }
    return obstacle.isSettled ? .refuses : .undetermined
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let obstacle = obstacle(request, view) else { return [] }
    return obstacle.evidence(in: view.world) + [Evidence("needed", "443 to AzureActiveDirectory")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    guard isApiManagement(request) else { return request.failure("entra.connection-times-out", in: view) }
    let principal = view.world.principals[request.principal]
    return ErrorTable.row(ErrorID("api-management.token-endpoint-unreachable"), asOf: view.asOf).map {
      Failure(
        $0, by: .apiManagement, arguments: ["tenantId": principal.tenantId, "clientId": principal.clientId])
    }
  }

  private func isApiManagement(_ request: DataPlaneRequest) -> Bool {
    request.service?.consumer.isApiManagement == true
  }

  private func obstacle(_ request: DataPlaneRequest, _ view: View) -> NetworkObstacle? {
    guard let vault = request.vault else { return nil }
    if case .managedIdentity = view.world.principals[request.principal].kind, !isApiManagement(request) { return nil }
    let instance: NetworkOrigin.Instance
    switch request.origin {
    case .subnet(let name): instance = NetworkOrigin.Instance(subnet: name)
    case .instance(let origin): instance = origin
    case .internet, .address, .onPremises, .cloudShell, .browser, .connection, .platform: return nil
    }
    let obstacles = InstanceRoute(instance, to: vault, in: view.world)?.exit(to: .entra).1 ?? []
    return obstacles.first(where: \.isSettled) ?? obstacles.first
  }
}
