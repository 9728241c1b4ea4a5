/// How long something that grants or denies is in effect: from one change to another, each with its window.
package struct Lifetime: Hashable, Sendable {
  package var begins: Effect

  /// nil while nobody has ended it.
  package var ends: Effect?

  package init(begins: Effect = .settled, ends: Effect? = nil) {
    self.begins = begins
    self.ends = ends
  }

  /// In effect from the beginning and for good.
  package static let settled = Lifetime()

  /// Whether it is in effect at every instant whatever the edge, so that no clock has to be asked.
  package var isSettled: Bool { begins.latest <= .start && ends == nil }

  /// Whether it has ended for good at an instant, so that it will never count again.
  package func isOver(at instant: Instant) -> Bool { ends.map { instant >= $0.latest } ?? false }

  /// Whether something that speaks for the caller is in effect; ask with the opposite edge about what speaks against.
  package func holds(at instant: Instant, edge: Edge) -> Bool {
    let isFavourable = edge == .favourable
    guard begins.hasBegun(at: instant, early: isFavourable) else { return false }
    guard let ends else { return true }
    return !ends.hasBegun(at: instant, early: !isFavourable)
  }

  /// The part of it between two changes of something that it depends on.
  package func clipped(from begin: Effect?, to end: Effect?) -> Lifetime {
    Lifetime(
      begins: begin.map { Effect(earliest: max($0.earliest, begins.earliest), latest: max($0.latest, begins.latest)) }
        ?? begins,
      ends: [ends, end].compactMap { $0 }.reduce(nil as Effect?) { known, next in
        known.map { Effect(earliest: min($0.earliest, next.earliest), latest: min($0.latest, next.latest)) } ?? next
      })
  }

  /// The windows in which nobody can say.
  package var windows: [Effect] { [begins] + (ends.map { [$0] } ?? []) }
}
