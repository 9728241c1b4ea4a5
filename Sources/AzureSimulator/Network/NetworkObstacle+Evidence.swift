import AzureModel

extension NetworkObstacle {
  /// Whether nobody doubts that it stands in the way.
  var isSettled: Bool {
    switch self {
    case .securityGroup(_, _, let isSettled), .droppedByRoute(_, let isSettled), .appliance(_, let isSettled): isSettled
    default: true
    }
  }

  /// What it is and where, for those that stand in the way out of a subnet.
  func evidence(in world: World) -> [Evidence] {
    let doubt = isSettled ? "" : ", which may or may not be meant"
    switch self {
    case .securityGroup(let group, let rule, _):
      return [
        Evidence("network security group", world.securityGroups[group].name), Evidence("security rule", rule + doubt),
      ]
    case .droppedByRoute(let route, _): return [Evidence("route that leads nowhere", route + doubt)]
    case .appliance(let id, _):
      let appliance = world.appliances[id]
      let allowed = appliance.allows.map(\.description).joined(separator: ", ")
      return [
        Evidence("network appliance", appliance.name), Evidence("lets out", allowed.isEmpty ? "nothing" : allowed),
      ]
    case .noWayOut(let subnet): return [Evidence("private subnet", world.name(of: subnet))]
    default: return []
    }
  }
}
