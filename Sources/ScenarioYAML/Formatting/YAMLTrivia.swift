/// What stands between the values of a text and is no part of its tree: comments, blank lines, document markers.
///
/// Only the gaps between scalars are looked at. There every `#` begins a comment, as the scanner has accepted the text.
struct YAMLTrivia {
  /// A comment and where it stood.
  struct Comment {
    let offset: Int

    /// The text with its `#`, without blanks at its end.
    let text: String

    /// Bytes in front of it on its line, all of them blank; nil where it stands behind something.
    let column: Int?
  }

  /// In the order in which they stand.
  private(set) var comments: [Comment] = []

  /// The offset of each comment by that of the end of its line.
  private var commentByEnd: [Int: Int] = [:]

  /// The offsets of the `---` lines.
  private(set) var markers: [Int] = []

  /// The starts of lines in front of which at least one blank line stands.
  private(set) var linesBehindBlank: Set<Int> = []

  /// - Complexity: O(bytes).
  init(_ text: YAMLBytes, _ records: [YAMLNodeRecord]) {
    var offset = 0
    for record in records where !record.isCollection && record.upper > record.lower {
      scanGap(text, offset, Int(record.lower))
      offset = Int(record.upper)
    }
    scanGap(text, offset, text.count)
  }

  private mutating func scanGap(_ text: YAMLBytes, _ lower: Int, _ upper: Int) {
    var offset = lower
    var lineStart = lower
    // Whether the line began inside of the gap and has held nothing but blanks so far.
    var isBlank = lower == 0 || text[lower - 1].isBreak
    while offset < upper {
      let byte = text[offset]
      if byte == Byte.hash {
        let end = min(text.endOfLine(offset), upper)
        comments.append(
          Comment(
            offset: offset, text: text.string(offset, text.trimBlanks(from: offset, to: end)),
            column: isBlank ? offset - lineStart : nil))
        commentByEnd[end] = offset
        isBlank = false
        offset = end
      } else if byte.isBreak {
        let next = text.afterBreak(offset)
        if isBlank { linesBehindBlank.insert(next) }
        (offset, lineStart, isBlank) = (next, next, true)
      } else {
        if offset == lineStart, isBlank, byte == Byte.dash, text.isDocumentMarker(at: offset) { markers.append(offset) }
        isBlank = isBlank && byte.isBlank
        offset += 1
      }
    }
  }

  /// The offset of the dash in front of an item, or the item's own where it has none.
  func dash(of item: Int, in text: YAMLBytes) -> Int {
    var offset = item
    while offset > 0 {
      if let comment = commentByEnd[offset] { offset = comment }
      let byte = text[offset - 1]
      if byte == Byte.dash { return offset - 1 }
      guard byte.isBlank || byte.isBreak else { return item }
      offset -= 1
    }
    return item
  }
}
