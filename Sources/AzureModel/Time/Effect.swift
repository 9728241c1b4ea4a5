/// When a change takes effect: at the earliest at one instant, at the latest at another.
///
/// Between the two nobody can say; a request made there is a race.
package struct Effect: Hashable, Sendable {
  package let earliest: Instant

  /// `Instant.never` where no source says how long it can take.
  package let latest: Instant

  package init(earliest: Instant, latest: Instant) {
    self.earliest = earliest
    self.latest = latest
  }

  /// In effect from the beginning, as everything that `given` builds by fiat.
  package static let settled = Effect(earliest: .start, latest: .start)

  /// Whether it has taken effect at an instant, as early as it may or only as late as it must.
  package func hasBegun(at instant: Instant, early: Bool) -> Bool {
    instant >= (early ? earliest : latest)
  }

  /// Whether an instant lies inside the window, where nobody can say.
  package func isOpen(at instant: Instant) -> Bool {
    instant >= earliest && instant < latest
  }
}

/// The two ways in which every open propagation window can turn out for the one who asks.
package enum Edge: UInt8, Hashable, Sendable, CaseIterable {
  /// Grants act as early as they may, their removals and denials as late as they must.
  case favourable

  /// Grants act as late as they must, their removals and denials as early as they may.
  case unfavourable

  package var opposite: Edge { self == .favourable ? .unfavourable : .favourable }
}
