import AzureModel

/// The scopes above each scope, with moves that not everybody has noticed yet.
struct ScopeTree: Sendable {
  /// A scope that was moved below another.
  private struct Move: Sendable {
    let former: [UInt32]
    let effect: Effect
  }

  /// Each scope followed by those above it.
  private var chains = RowTable()
  private var children = ForkedDictionary<UInt32, [UInt32]>()
  private var moves = ForkedDictionary<UInt32, [Move]>()
  private(set) var hasMoves = false

  mutating func compact() { chains.compact() }

  /// Places a new scope below another.
  mutating func add(_ scope: UInt32, below parent: UInt32?) {
    guard let parent else { return chains.set([], for: scope) }
    chains.set(Array(chains[parent]), for: scope)
    children[parent] = (children[parent] ?? []) + [scope]
  }

  /// Places a scope, and everything below it, elsewhere.
  mutating func move(_ scope: UInt32, below parent: UInt32, effect: Effect) {
    if let before = chains[scope].dropFirst().first {
      children[before] = (children[before] ?? []).filter { $0 != scope }
    }
    children[parent] = (children[parent] ?? []) + [scope]
    if effect != .settled { hasMoves = true }
    var open = [(scope, Array(chains[parent]))]
    while let (next, above) = open.popLast() {
      if effect != .settled {
        moves[next] = (moves[next] ?? []) + [Move(former: Array(chains[next]), effect: effect)]
      }
      chains.set(above, for: next)
      for child in children[next] ?? [] { open.append((child, [next] + above)) }
    }
  }

  /// A scope and those above it when every move has been noticed.
  ///
  /// - Complexity: O(1).
  func chain(of scope: UInt32) -> NumberRow { chains[scope] }

  /// A scope and those above it at an instant. While a move is under way grants of both places count at the favourable
  /// edge, and only those of the scopes that both places share at the other.
  ///
  /// - Complexity: O(depth × moves).
  func chain(of scope: UInt32, at instant: Instant, edge: Edge) -> NumberRow {
    var chain = Array(chains[scope])
    for move in moves[scope] ?? [] where !move.effect.hasBegun(at: instant, early: false) {
      guard move.effect.hasBegun(at: instant, early: true) else {
        chain = move.former
        continue
      }
      switch edge {
      case .favourable: chain += move.former.filter { !chain.contains($0) }
      case .unfavourable: chain = chain.filter(move.former.contains)
      }
    }
    return NumberRow(scope, Array(chain.dropFirst())[...])
  }
}
