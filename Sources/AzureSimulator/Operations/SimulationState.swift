import AzureModel

/// What a change touches: the world, the index compiled from it, and the moment.
struct SimulationState: Sendable {
  var world: World
  var index: AuthorizationIndex
  let instant: Instant
  let asOf: Day
  let apiVersion: Day
  let client: ClientTool

  /// Who makes the change; nil by fiat.
  let principal: Principal.ID?

  /// From where the change is made.
  let origin: NetworkOrigin

  /// By fiat a change has always been in effect.
  let isByFiat: Bool

  /// Whether whoever makes it waits until it is done.
  let waits: Bool

  func effect(of change: PropagatingChange) -> Effect {
    isByFiat ? .settled : PropagationTable.effect(of: change, writtenAt: instant)
  }
}
