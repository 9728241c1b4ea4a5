import AzureModel

/// What a rule sees: the world at one instant, from one edge of every propagation window.
package struct View: Sendable {
  package let world: World
  package let instant: Instant
  package let edge: Edge
  package let index: AuthorizationIndex
  package let asOf: Day

  /// When, and how every window that is open then turns out.
  package var moment: Moment { Moment(instant, edge) }

  /// The moment on the calendar: the clock begins with the day of the rules.
  var date: UnixTime { UnixTime(asOf, after: instant) }
  /// What vaults have answered shortly before.
  var traffic = Traffic()
}
