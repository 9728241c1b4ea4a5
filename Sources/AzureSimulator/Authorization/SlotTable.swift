/// Words by 64-bit keys in one open-addressing array.
struct SlotTable: Sendable {
  /// Key and word side by side, so that one cache line answers.
  struct Slot: Sendable {
    var key: UInt64
    var word: UInt64
  }

  private static let free = UInt64.max

  // Invariant: empty, or a power of two with at least half of the slots free.
  private var slots: [Slot] = []
  private(set) var count = 0

  init() {}

  /// - Parameter count: How many keys it will hold without growing.
  init(roomFor count: Int) {
    guard count > 0 else { return }
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    slots = [Slot](repeating: Slot(key: Self.free, word: 0), count: capacity)
  }

  var isEmpty: Bool { count == 0 }

  /// What is there, in no particular order.
  var entries: some Sequence<Slot> { slots.lazy.filter { $0.key != Self.free } }

  /// The word under a key, which may be zero; nil when nothing is there.
  ///
  /// - Complexity: O(1) expected.
  func word(_ key: UInt64) -> UInt64? {
    guard !slots.isEmpty else { return nil }
    let slot = slots[position(of: key)]
    return slot.key == key ? slot.word : nil
  }

  mutating func set(_ word: UInt64, under key: UInt64) {
    if (count + 1) * 2 > slots.count { grow() }
    let position = position(of: key)
    if slots[position].key == Self.free { count += 1 }
    slots[position] = Slot(key: key, word: word)
  }

  /// Where a key is, or would go.
  private func position(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var position = Self.hash(key) & mask
    while slots[position].key != key && slots[position].key != Self.free { position = (position + 1) & mask }
    return position
  }

  private mutating func grow() {
    var larger = SlotTable(roomFor: max(8, slots.count))
    for slot in entries { larger.set(slot.word, under: slot.key) }
    self = larger
  }

  private static func hash(_ key: UInt64) -> Int {
    var bits = key ^ (key >> 32)
    bits = bits &* 0x9E37_79B9_7F4A_7C15
    bits ^= bits >> 29
    return Int(truncatingIfNeeded: bits & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
