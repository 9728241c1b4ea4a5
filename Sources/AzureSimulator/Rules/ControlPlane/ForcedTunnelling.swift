import AzureModel

/// Routes that send everything elsewhere leave an injected service its management endpoint and what it depends on.
///
/// The guide says that connectivity is lost or the service may not function; whether the deployment fails it does not
/// say.
struct ForcedTunnelling: ControlPlaneRule {
  static let id = RuleID("provider.api-management-forced-tunnelling")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    lost(request, view).isEmpty ? .abstains : .undetermined
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    lost(request, view).map { Evidence($0, "not sent to the internet") }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.forced-tunnelling", by: .apiManagement)
  }

  /// The service tags whose traffic the routes of the subnet keep from its destination, or may.
  private func lost(_ request: ControlPlaneRequest, _ view: View) -> [String] {
    guard let use = request.subnetUse(in: view), use.feature == .virtualNetworkInjection, use.sku.isClassic else {
      return []
    }
    let subnet = view.world.subnets[use.subnet]
    let routes = SubnetRoutes(world: view.world, subnet: subnet)
    let management = ApiManagementDependencyTable.managementTag
    let answers = routes.hop { $0.contains(service: management) } == .internet ? [] : [management]
    let endpoints = subnet.serviceEndpoints.map { $0.lowercased() }
    return answers
      + ApiManagementDependencyTable.serviceEndpoints.filter { row in
        !endpoints.contains(row.serviceEndpoint.lowercased()) && !arrives(row.tag, routes)
      }.map(\.tag)
  }

  /// Whether what is sent to a service gets there; an appliance of which nothing is said may know the addresses or not.
  private func arrives(_ tag: String, _ routes: SubnetRoutes) -> Bool {
    switch routes.hop({ $0.contains(service: tag) }) {
    case .internet: true
    case .appliance(let id): routes.world.appliances[id].allows.contains { $0.contains(service: tag) == true }
    case .local, .onPremises, .dropped, .unknown: false
    }
  }
}
