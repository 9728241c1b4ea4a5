import AzureModel

/// What a rule sees: the world at one instant, from one edge of every propagation window.
///
/// One object for all decisions of an attempt, so that none of them copies what it sees.
package final class View: Sendable {
  package let world: World
  package let instant: Instant
  package let edge: Edge
  package let index: AuthorizationIndex
  package let asOf: Day

  init(
    world: World, instant: Instant, edge: Edge, index: AuthorizationIndex, asOf: Day, traffic: Traffic = Traffic()
  ) {
    self.world = world
    self.instant = instant
    self.edge = edge
    self.index = index
    self.asOf = asOf
    self.traffic = traffic
  }

  /// When, and how every window that is open then turns out.
  package var moment: Moment { Moment(instant, edge) }

  /// The moment on the calendar: the clock begins with the day of the rules unless the scenario says otherwise.
  var date: UnixTime { world.defaults.moment(of: instant, asOf: asOf) }

  /// What vaults have answered shortly before.
  let traffic: Traffic
}
