import AzureModel

/// A client opens a connection to vaults, which goes on over the path that names led to then.
struct ConnectionOpening: ControlPlaneOperation {
  let name: String

  var action: ControlOperation? { nil }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    let row = KeptConnection(
      name: name, origin: state.origin, names: FormerNetworkState.Names(of: state.world),
      hadServiceEndpoint: state.world.hasServiceEndpoint(state.origin))
    state.set(ResourceName(.keptConnection, name), \.network.connections, row)
  }
}
