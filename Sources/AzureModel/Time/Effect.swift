/// When a change takes effect: at the earliest at one instant, at the latest at another.
///
/// Between the two nobody can say; a request made there is a race.
package struct Effect: Hashable, Sendable {
  package let earliest: Instant
  package let latest: Instant

  package init(earliest: Instant, latest: Instant) {
    self.earliest = earliest
    self.latest = latest
  }

  /// In effect from the beginning, as everything that `given` builds by fiat.
  package static let settled = Effect(earliest: .start, latest: .start)

  /// Whether it holds at an instant, seen from one edge of the window.
  package func holds(at instant: Instant, edge: Edge) -> Bool {
    switch edge {
    case .earliest: instant >= earliest
    case .latest: instant >= latest
    }
  }

  /// Whether an instant lies inside the window, where the two edges disagree.
  package func isOpen(at instant: Instant) -> Bool {
    instant >= earliest && instant < latest
  }
}

/// The two ends of every propagation window: changes arrive as early as they can, or as late.
package enum Edge: UInt8, Hashable, Sendable, CaseIterable {
  case earliest, latest
}
