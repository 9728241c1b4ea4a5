import AzureModel

/// What a rule sees: the world at one instant, from one edge of every propagation window.
package struct View: Sendable {
  package let world: World
  package let instant: Instant
  package let edge: Edge
  package let index: AuthorizationIndex
  package let asOf: Day

  /// What vaults have answered shortly before.
  var traffic = Traffic()
}
