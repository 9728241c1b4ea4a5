/// A dictionary in pieces that all forks share until one of them changes.
///
/// A fork costs one reference. A change copies the piece that its key falls into and the list of pieces; up to some dozens
/// of entries there is one piece, and it is a dictionary like any other.
package struct ForkedDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// A power of two.
  private var pieces: [[Key: Value]] = [[:]]
  private var count = 0

  /// How many entries a piece has on average before there are more pieces.
  private static var largestPiece: Int { 64 }

  package init() {}

  /// The value of a key; setting replaces or removes it in this fork only.
  ///
  /// - Complexity: O(1) to read; to change it after a fork, O(1) and a reference for each piece.
  package subscript(key: Key) -> Value? {
    get { pieces[piece(of: key)][key] }
    set {
      let piece = piece(of: key)
      if let newValue {
        if pieces[piece].updateValue(newValue, forKey: key) == nil { count += 1 }
        if count > Self.largestPiece * pieces.count { split() }
      } else if pieces[piece].removeValue(forKey: key) != nil {
        count -= 1
      }
    }
  }

  /// The value of a key, or another where it has none; setting as without it.
  package subscript(key: Key, default value: Value) -> Value {
    get { self[key] ?? value }
    set { self[key] = newValue }
  }

  /// Values in no particular order; sort before anything is printed.
  package var unorderedValues: [Value] { pieces.flatMap(\.values) }

  /// Keys and values in no particular order; sort before anything is printed.
  package var unorderedEntries: [(key: Key, value: Value)] { pieces.flatMap { $0.map { ($0.key, $0.value) } } }

  /// Removes the entries whose value is meant, in this fork only.
  ///
  /// - Complexity: O(entries).
  package mutating func removeAll(where isMeant: (Value) -> Bool) {
    for (key, value) in unorderedEntries where isMeant(value) { self[key] = nil }
  }

  private func piece(of key: Key) -> Int { pieces.count == 1 ? 0 : key.hashValue & (pieces.count - 1) }

  /// Four pieces in place of each.
  private mutating func split() {
    let entries = unorderedEntries
    pieces = Array(repeating: [:], count: 4 * pieces.count)
    for (key, value) in entries { pieces[piece(of: key)][key] = value }
  }
}
