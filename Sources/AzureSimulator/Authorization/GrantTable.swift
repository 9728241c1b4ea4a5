/// Words of operations of one plane by a 64-bit key: one open-addressing table that all forks share, and what this fork
/// set itself.
///
/// The cost of a look-up does not depend on how many grants there are.
package struct GrantTable: Sendable {
  /// Key and operations side by side, so that one cache line answers.
  private struct Slot: Sendable {
    var key: UInt64
    var word: UInt64
  }

  private final class Base: Sendable {
    let slots: [Slot]
    let count: Int

    init(slots: [Slot], count: Int) {
      self.slots = slots
      self.count = count
    }
  }

  private static let free = UInt64.max
  private static let smallestFold = 64

  private var base = Base(slots: [], count: 0)
  private var overlay: [UInt64: UInt64] = [:]

  package init() {}

  /// Whether nothing was ever set.
  package var isEmpty: Bool { base.slots.isEmpty && overlay.isEmpty }

  /// The word under a key; zero when nothing is there.
  ///
  /// - Complexity: O(1) expected.
  package func word(_ key: UInt64) -> UInt64 {
    if !overlay.isEmpty, let word = overlay[key] { return word }
    let slots = base.slots
    guard !slots.isEmpty else { return 0 }
    let mask = slots.count - 1
    var position = Self.hash(key) & mask
    while slots[position].key != key {
      if slots[position].key == Self.free { return 0 }
      position = (position + 1) & mask
    }
    return slots[position].word
  }

  /// Replaces the word under a key, in this fork only.
  package mutating func set(_ word: UInt64, under key: UInt64) {
    guard word != 0 || self.word(key) != 0 else { return }
    overlay[key] = word
    if overlay.count > Self.smallestFold, overlay.count > base.count { fold() }
  }

  private mutating func fold() {
    var entries = overlay
    for slot in base.slots where slot.key != Self.free && entries[slot.key] == nil { entries[slot.key] = slot.word }
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(key: Self.free, word: 0), count: capacity)
    for (key, word) in entries where word != 0 {
      var position = Self.hash(key) & (capacity - 1)
      while slots[position].key != Self.free { position = (position + 1) & (capacity - 1) }
      slots[position] = Slot(key: key, word: word)
    }
    base = Base(slots: slots, count: entries.count)
    overlay = [:]
  }

  private static func hash(_ key: UInt64) -> Int {
    var bits = key ^ (key >> 32)
    bits = bits &* 0x9E37_79B9_7F4A_7C15
    bits ^= bits >> 29
    return Int(truncatingIfNeeded: bits & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
