import AzureModel

/// A listed subnet needs the service endpoint, unless the rule says to skip the check.
struct ServiceEndpointMissing: ControlPlaneRule {
  static let id = RuleID("provider.service-endpoint-missing")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request, view.world) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    offender(request, view.world).map { [Evidence("subnet without service endpoint", view.world.name(of: $0))] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let subnet = offender(request, view.world).map({ view.world.subnets[$0] }) else { return nil }
    let network = ResourceName(.virtualNetwork, view.world.virtualNetworks[subnet.virtualNetwork].name)
    return request.failure(
      "arm.subnet-has-no-service-endpoint",
      ["subnet": subnet.name, "virtualNetworkId": view.world.resourceID(of: network)])
  }

  private func offender(_ request: ControlPlaneRequest, _ world: World) -> Subnet.ID? {
    (request.networkAcls(in: world)?.virtualNetworkRules ?? []).lazy
      .filter { !$0.ignoreMissingVnetServiceEndpoint }
      .compactMap { world.subnet($0.subnet) }
      .first { !world.subnets[$0].hasKeyVaultEndpoint }
  }
}
