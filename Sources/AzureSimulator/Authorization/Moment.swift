import AzureModel

/// An instant, seen from one edge of every window that is open there.
package struct Moment: Hashable, Sendable {
  package let instant: Instant
  package let edge: Edge

  package init(_ instant: Instant, _ edge: Edge) {
    self.instant = instant
    self.edge = edge
  }
}
