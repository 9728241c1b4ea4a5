import AzureModel

/// The network lies in the subscription of the service.
struct VirtualNetworkSubscription: ControlPlaneRule {
  static let id = RuleID("validation.virtual-network-subscription")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    subscriptions(request, view).map { $0.service == $0.network ? .abstains : .refuses } ?? .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    subscriptions(request, view).map {
      [Evidence("subscription of the service", $0.service), Evidence("subscription of the network", $0.network)]
    } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.subnet-in-other-subscription", by: .apiManagement)
  }

  private func subscriptions(_ request: ControlPlaneRequest, _ view: View) -> (service: String, network: String)? {
    guard let (settings, _) = request.apiManagement(in: view),
      let subnet = settings.subnet.flatMap({ view.world.subnet($0) }),
      let service = World.subscriptionId(of: request.resourceID)
    else { return nil }
    let network = view.world.virtualNetworks[view.world.subnets[subnet].virtualNetwork]
    return World.subscriptionId(of: view.world.scopes[network.scope].resourceID).map { (service, $0) }
  }
}
