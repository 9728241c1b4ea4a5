/// Short lists of numbers by number: one flat base that all forks share, and the lists this fork set itself.
///
/// Holds the scopes above a scope, and the groups of a principal.
struct RowTable: Sendable {
  private final class Base: Sendable {
    let offsets: [UInt32]
    let values: [UInt32]

    init(offsets: [UInt32], values: [UInt32]) {
      self.offsets = offsets
      self.values = values
    }

    var count: Int { offsets.count - 1 }
  }

  private static let smallestFold = 64

  private var base = Base(offsets: [0], values: [])
  private var overlay: [UInt32: [UInt32]] = [:]

  /// A number and those of its list; a number without one stands for itself alone. Allocates nothing.
  ///
  /// - Complexity: O(1).
  subscript(number: UInt32) -> NumberRow {
    if !overlay.isEmpty, let others = overlay[number] { return NumberRow(number, others[...]) }
    guard number < base.count else { return NumberRow(number) }
    return NumberRow(number, base.values[Int(base.offsets[Int(number)])..<Int(base.offsets[Int(number) + 1])])
  }

  /// Replaces the list of a number, in this fork only.
  mutating func set(_ others: [UInt32], for number: UInt32) {
    overlay[number] = others
    if overlay.count > Self.smallestFold, overlay.count > base.count { compact() }
  }

  /// Makes what this fork set part of a base.
  mutating func compact() {
    guard !overlay.isEmpty else { return }
    let count = max(base.count, Int(overlay.keys.max() ?? 0) + 1)
    var offsets: [UInt32] = [0]
    var values: [UInt32] = []
    offsets.reserveCapacity(count + 1)
    for number in 0..<UInt32(count) {
      values += self[number].others
      offsets.append(UInt32(values.count))
    }
    base = Base(offsets: offsets, values: values)
    overlay = [:]
  }
}
