import AzureModel

/// What a rule sees: the world at one instant, from one edge of every propagation window.
package struct View: Sendable {
  package let world: World
  package let instant: Instant
  package let edge: Edge
  package let index: AuthorizationIndex
  package let asOf: Day

  /// The moment on the calendar: the clock begins with the day of the rules.
  var moment: UnixTime { UnixTime(asOf, after: instant) }
}
