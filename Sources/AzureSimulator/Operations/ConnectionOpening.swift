import AzureModel

/// A client opens a connection to vaults, which goes on over the path that names led to then.
struct ConnectionOpening: ControlPlaneOperation {
  let name: String

  var action: ControlOperation? { nil }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    // Over a connection that was never opened nothing is opened either.
    guard let origin = state.world.start(of: state.origin) else { return }
    let row = KeptConnection(
      name: name, origin: origin, names: FormerNetworkState.Names(of: state.world),
      hadServiceEndpoint: state.world.hasServiceEndpoint(origin))
    state.set(ResourceName(.keptConnection, name), \.network.connections, row)
  }
}
