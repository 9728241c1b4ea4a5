/// A dictionary that forks for one reference: a frozen base that all forks share, and this fork's own entries.
package struct LayeredDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private final class Base: Sendable {
    let entries: [Key: Value]

    init(_ entries: [Key: Value]) { self.entries = entries }
  }

  private var base: Base
  private var overlay: [Key: Value] = [:]

  private static var smallestFold: Int { 64 }

  package init() {
    base = Base([:])
  }

  /// The value of a key; setting replaces it in this fork only.
  ///
  /// - Complexity: O(1) to read; O(size of the overlay) for the first write after a fork.
  package subscript(key: Key) -> Value? {
    get { overlay.isEmpty ? base.entries[key] : overlay[key] ?? base.entries[key] }
    set {
      overlay[key] = newValue
      guard overlay.count > Self.smallestFold, overlay.count > base.entries.count else { return }
      base = Base(base.entries.merging(overlay) { _, new in new })
      overlay = [:]
    }
  }

  /// Values in no particular order; sort before anything is printed.
  package var unorderedValues: [Value] {
    overlay.isEmpty ? Array(base.entries.values) : Array(base.entries.merging(overlay) { _, new in new }.values)
  }
}
