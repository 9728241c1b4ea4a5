/// Rows of one kind: a frozen base that all forks share, and what this fork changed or added.
///
/// A fork costs one reference; a change costs the size of the overlay, not of the base. When the overlay has grown to
/// the size of the base it becomes part of a new base, so that look-ups stay one array access and a short search.
package struct LayeredArray<Element: Sendable>: Sendable {
  private final class Base: Sendable {
    let rows: [Element]

    init(_ rows: [Element]) { self.rows = rows }
  }

  private var base: Base
  private var added: [Element] = []
  private var changed: [(row: UInt32, element: Element)] = []

  /// Overlays up to this size are never folded into the base.
  private static var smallestFold: Int { 64 }

  package init(_ rows: [Element] = []) {
    base = Base(rows)
  }

  package var count: Int { base.rows.count + added.count }

  /// Every row number in the order of creation.
  package var ids: [ID<Element>] { (0..<UInt32(count)).map(ID.init) }

  /// The row of a number that `append` returned.
  ///
  /// - Complexity: O(log changes) for rows of the base, O(1) for added ones.
  package subscript(id: ID<Element>) -> Element {
    get {
      let row = Int(id.raw)
      if row >= base.rows.count { return added[row - base.rows.count] }
      let position = changePosition(of: id.raw)
      if position < changed.count, changed[position].row == id.raw { return changed[position].element }
      return base.rows[row]
    }
    set {
      let row = Int(id.raw)
      if row >= base.rows.count {
        added[row - base.rows.count] = newValue
        return
      }
      let position = changePosition(of: id.raw)
      if position < changed.count, changed[position].row == id.raw {
        changed[position].element = newValue
      } else {
        changed.insert((id.raw, newValue), at: position)
        foldIfLarge()
      }
    }
  }

  /// Adds a row and returns its number.
  @discardableResult
  package mutating func append(_ element: Element) -> ID<Element> {
    let id = ID<Element>(UInt32(count))
    added.append(element)
    foldIfLarge()
    return id
  }

  private func changePosition(of row: UInt32) -> Int {
    var low = 0
    var high = changed.count
    while low < high {
      let middle = (low + high) / 2
      if changed[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func foldIfLarge() {
    let overlay = added.count + changed.count
    guard overlay > Self.smallestFold, overlay > base.rows.count else { return }
    var rows = base.rows
    for change in changed { rows[Int(change.row)] = change.element }
    rows += added
    base = Base(rows)
    added = []
    changed = []
  }
}
