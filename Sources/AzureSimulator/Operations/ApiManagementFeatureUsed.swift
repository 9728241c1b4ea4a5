import AzureModel

/// A gateway, a workspace or a backup of a service, of which only the tier that they need is modelled.
struct ApiManagementFeatureUsed: ControlPlaneOperation {
  let use: ApiManagementFeatureUse

  private var service: ResourceName { ResourceName(.apiManagement, use.service) }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(service)] }

  var action: ControlOperation? {
    switch use.feature {
    case .selfHostedGateway: .apiManagementGatewaysWrite
    case .workspaces: .apiManagementWorkspacesWrite
    case .backup: .apiManagementBackup
    default: .apiManagementWrite
    }
  }

  func resourceID(in world: World) -> String {
    let id = world.resourceID(of: service)
    return switch (use.feature, use.name) {
    case (.selfHostedGateway, let name?): "\(id)/gateways/\(name)"
    case (.workspaces, let name?): "\(id)/workspaces/\(name)"
    default: id
    }
  }

  func apply(to state: inout SimulationState) {}
}
