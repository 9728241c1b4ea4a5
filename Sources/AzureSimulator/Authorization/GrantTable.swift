import AzureModel

/// Operation sets by a 64-bit key: one open-addressing table that all forks share, and this fork's own additions.
///
/// The cost of a look-up does not depend on how many grants there are.
package struct GrantTable: Sendable {
  /// Key and operations side by side, so that one cache line answers.
  private struct Slot: Sendable {
    var key: UInt64
    var granted: OperationSet
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
  private var overlay: [UInt64: OperationSet] = [:]

  package init() {}

  /// What is granted under a key; empty when nothing is.
  ///
  /// - Complexity: O(1) expected.
  package func granted(_ key: UInt64) -> OperationSet {
    var result = find(key).granted
    if !overlay.isEmpty, let more = overlay[key] { result = result.union(more) }
    return result
  }

  /// How many slots a look-up touches, for tests that hold the cost to the index and not to a clock.
  package func probes(_ key: UInt64) -> Int { find(key).probes }

  /// Adds operations under a key, in this fork only.
  package mutating func add(_ granted: OperationSet, under key: UInt64) {
    overlay[key] = (overlay[key] ?? OperationSet()).union(granted)
    if overlay.count > Self.smallestFold, overlay.count > base.count { fold() }
  }

  /// Replaces what is granted under a key, in this fork only.
  package mutating func replace(_ granted: OperationSet, under key: UInt64) {
    if find(key).granted.isEmpty {
      overlay[key] = granted
    } else {
      fold(replacing: key, by: granted)
    }
  }

  private func find(_ key: UInt64) -> (granted: OperationSet, probes: Int) {
    let slots = base.slots
    guard !slots.isEmpty else { return (OperationSet(), 0) }
    let mask = slots.count - 1
    var position = Self.hash(key) & mask
    var probes = 1
    while slots[position].key != key {
      if slots[position].key == Self.free { return (OperationSet(), probes) }
      position = (position + 1) & mask
      probes += 1
    }
    return (slots[position].granted, probes)
  }

  private mutating func fold(replacing replaced: UInt64? = nil, by granted: OperationSet = OperationSet()) {
    var entries = overlay
    for slot in base.slots where slot.key != Self.free {
      entries[slot.key] = (entries[slot.key] ?? OperationSet()).union(slot.granted)
    }
    if let replaced { entries[replaced] = granted }
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(key: Self.free, granted: OperationSet()), count: capacity)
    for (key, granted) in entries {
      var position = Self.hash(key) & (capacity - 1)
      while slots[position].key != Self.free { position = (position + 1) & (capacity - 1) }
      slots[position] = Slot(key: key, granted: granted)
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
