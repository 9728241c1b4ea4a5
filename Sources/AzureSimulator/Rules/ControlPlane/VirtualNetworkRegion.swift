import AzureModel

/// The subnet lies in the region of the service.
struct VirtualNetworkRegion: ControlPlaneRule {
  static let id = RuleID("validation.virtual-network-region")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    regions(request, view).map { $0.service == $0.network ? .abstains : .refuses } ?? .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    regions(request, view).map { [Evidence("service in", $0.service), Evidence("network in", $0.network)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.subnet-in-other-region", by: .apiManagement)
  }

  private func regions(_ request: ControlPlaneRequest, _ view: View) -> (service: String, network: String)? {
    guard let (settings, before) = request.apiManagement(in: view),
      let subnet = settings.subnet.flatMap({ view.world.subnet($0) })
    else { return nil }
    let network = view.world.virtualNetworks[view.world.subnets[subnet].virtualNetwork]
    return (settings.location ?? before?.location ?? view.world.defaults.location, network.location)
  }
}
