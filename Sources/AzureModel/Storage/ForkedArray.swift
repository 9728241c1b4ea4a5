/// Rows of one kind, in pieces that all forks share until one of them changes.
///
/// A fork costs one reference. A change copies the piece that it falls into and the list of pieces, so that building a
/// world row by row costs nearly the same for the first row and for the hundred thousandth.
package struct ForkedArray<Element: Sendable>: Sendable {
  /// Every piece but the last is full.
  private var pieces: [[Element]] = []
  package private(set) var count = 0

  private static var pieceBits: Int { 6 }
  private static var pieceSize: Int { 1 << pieceBits }

  package init(_ rows: [Element] = []) {
    pieces = stride(from: 0, to: rows.count, by: Self.pieceSize).map {
      Array(rows[$0..<min($0 + Self.pieceSize, rows.count)])
    }
    count = rows.count
  }

  /// Every row number in the order of creation.
  package var ids: [ID<Element>] { (0..<UInt32(count)).map(ID.init) }

  /// The row of a number that `append` returned.
  ///
  /// - Complexity: O(1) to read; to change it after a fork, O(1) and a reference for each piece.
  package subscript(id: ID<Element>) -> Element {
    get { pieces[Int(id.raw) >> Self.pieceBits][Int(id.raw) & (Self.pieceSize - 1)] }
    set { pieces[Int(id.raw) >> Self.pieceBits][Int(id.raw) & (Self.pieceSize - 1)] = newValue }
  }

  /// Adds a row and returns its number.
  @discardableResult
  package mutating func append(_ element: Element) -> ID<Element> {
    let id = ID<Element>(UInt32(count))
    if count & (Self.pieceSize - 1) == 0 {
      pieces.append([element])
    } else {
      pieces[pieces.count - 1].append(element)
    }
    count += 1
    return id
  }
}
