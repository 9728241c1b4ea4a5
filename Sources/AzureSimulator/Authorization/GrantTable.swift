/// Words of operations of one plane by a 64-bit key: one table that all forks share, and what this fork set itself.
///
/// The cost of a look-up does not depend on how many grants there are.
package struct GrantTable: Sendable {
  private static let smallestFold = 64

  private var base = SlotTable()

  /// What this fork set; zero where it took something away.
  private var overlay = SlotTable()

  package init() {}

  /// Whether nothing was ever set.
  package var isEmpty: Bool { base.isEmpty && overlay.isEmpty }

  /// The word under a key; zero when nothing is there.
  ///
  /// - Complexity: O(1) expected.
  package func word(_ key: UInt64) -> UInt64 {
    if !overlay.isEmpty, let word = overlay.word(key) { return word }
    return base.word(key) ?? 0
  }

  /// Whether a bit is set for one of some holders at one of some places. Allocates nothing.
  ///
  /// - Complexity: O(holders × places) look-ups.
  func holds(_ bit: UInt64, _ holders: NumberRow, _ places: NumberRow) -> Bool {
    for holder in holders.indices {
      let holder = holders[holder]
      var granted: UInt64 = 0
      // All places of a holder at once: their cache misses overlap.
      for place in places.indices { granted |= word(AuthorizationIndex.key(holder, places[place])) }
      if granted & bit != 0 { return true }
    }
    return false
  }

  /// Replaces the word under a key, in this fork only.
  package mutating func set(_ word: UInt64, under key: UInt64) {
    guard word != 0 || self.word(key) != 0 else { return }
    overlay.set(word, under: key)
    if overlay.count > Self.smallestFold, overlay.count > base.count { compact() }
  }

  /// Makes what this fork set part of a base.
  package mutating func compact() {
    guard !overlay.isEmpty else { return }
    var whole = SlotTable(roomFor: base.count + overlay.count)
    for slot in base.entries where overlay.word(slot.key) == nil { whole.set(slot.word, under: slot.key) }
    for slot in overlay.entries where slot.word != 0 { whole.set(slot.word, under: slot.key) }
    base = whole
    overlay = SlotTable()
  }
}
