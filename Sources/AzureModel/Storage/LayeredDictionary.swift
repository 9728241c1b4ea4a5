/// A dictionary that forks for one reference: a frozen base that all forks share, and this fork's own entries.
package struct LayeredDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private final class Base: Sendable {
    let entries: [Key: Value]

    init(_ entries: [Key: Value]) { self.entries = entries }
  }

  private var base: Base

  /// What this fork set, or removed where the value is nil.
  private var overlay: [Key: Value?] = [:]

  private static var smallestFold: Int { 64 }

  package init() {
    base = Base([:])
  }

  /// The value of a key; setting replaces or removes it in this fork only.
  ///
  /// - Complexity: O(1) to read; O(size of the overlay) for the first write after a fork.
  package subscript(key: Key) -> Value? {
    get { overlay.isEmpty ? base.entries[key] : overlay[key] ?? base.entries[key] }
    set {
      overlay.updateValue(newValue, forKey: key)
      guard overlay.count > Self.smallestFold, overlay.count > base.entries.count else { return }
      base = Base(folded)
      overlay = [:]
    }
  }

  /// The value of a key, or another where it has none; setting as without it.
  package subscript(key: Key, default value: Value) -> Value {
    get { self[key] ?? value }
    set { self[key] = newValue }
  }

  /// Values in no particular order; sort before anything is printed.
  package var unorderedValues: [Value] { Array((overlay.isEmpty ? base.entries : folded).values) }

  /// Keys and values in no particular order; sort before anything is printed.
  package var unorderedEntries: [(key: Key, value: Value)] {
    (overlay.isEmpty ? base.entries : folded).map { ($0.key, $0.value) }
  }

  /// Removes the entries whose value is meant, in this fork only.
  ///
  /// - Complexity: O(entries).
  package mutating func removeAll(where isMeant: (Value) -> Bool) {
    for (key, value) in overlay.isEmpty ? base.entries : folded where isMeant(value) { self[key] = nil }
  }

  private var folded: [Key: Value] {
    var entries = base.entries
    for (key, value) in overlay { entries[key] = value }
    return entries
  }
}
