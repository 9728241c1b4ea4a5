/// Matches the text of an error as a whole: `*` stands for any text, line breaks included, `\*` for a star.
package struct MessagePattern: Sendable {
  /// The pieces between the stars.
  private let pieces: [[UInt8]]

  package init(_ pattern: String) {
    var pieces: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in Self.folded(pattern) {
      if isEscaped {
        if byte != UInt8(ascii: "*") { pieces[pieces.count - 1].append(UInt8(ascii: "\\")) }
        pieces[pieces.count - 1].append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "*") {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(byte)
      }
    }
    if isEscaped { pieces[pieces.count - 1].append(UInt8(ascii: "\\")) }
    self.pieces = pieces
  }

  /// Whether the whole text fits; line breaks of Windows count as line breaks.
  ///
  /// - Complexity: O(length of the text × length of the pattern) at worst, and without backtracking over stars.
  package func matches(_ text: String) -> Bool {
    let text = Self.folded(text)
    guard let first = pieces.first, let last = pieces.last else { return text.isEmpty }
    guard pieces.count > 1 else { return text == first }
    guard text.count >= first.count + last.count, text.starts(with: first), text.suffix(last.count).elementsEqual(last)
    else { return false }
    var position = first.count
    let end = text.count - last.count
    for piece in pieces.dropFirst().dropLast() {
      guard let found = Self.find(piece, in: text, from: position, to: end) else { return false }
      position = found + piece.count
    }
    return position <= end
  }

  private static func find(_ piece: [UInt8], in text: [UInt8], from start: Int, to end: Int) -> Int? {
    guard !piece.isEmpty else { return start }
    guard end - start >= piece.count else { return nil }
    for position in start...(end - piece.count) where text[position] == piece[0] {
      if text[position..<(position + piece.count)].elementsEqual(piece) { return position }
    }
    return nil
  }

  private static func folded(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n"), result.last == UInt8(ascii: "\r") { result.removeLast() }
      result.append(byte)
    }
    return result
  }
}
