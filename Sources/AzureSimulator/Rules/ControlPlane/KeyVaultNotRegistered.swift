import AzureModel

/// A connection is approved only where Key Vault is registered in the subscription of the endpoint.
struct KeyVaultNotRegistered: ControlPlaneRule {
  static let id = RuleID("provider.key-vault-not-registered")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    subscription(request, view.world).map {
      view.world.isRegistered("Microsoft.KeyVault", in: $0) ? .abstains : .refuses
    } ?? .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    subscription(request, view.world).map { [Evidence("subscription of the endpoint", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard case .decideConnection(let name, _) = request.request.stimulus else { return nil }
    return request.failure(
      "arm.key-vault-not-registered",
      ["endpoint": view.world.resourceID(of: ResourceName(.privateEndpoint, name))])
  }

  /// The subscription of the endpoint whose connection is to be approved.
  private func subscription(_ request: ControlPlaneRequest, _ world: World) -> String? {
    guard case .decideConnection(let name, .approved) = request.request.stimulus else { return nil }
    return World.subscriptionId(of: world.resourceID(of: ResourceName(.privateEndpoint, name)))
  }
}
