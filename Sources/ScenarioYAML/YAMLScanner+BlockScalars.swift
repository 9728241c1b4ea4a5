extension YAMLScanner {
  /// Reads a literal or folded text with its header, appends its node, and moves to the line behind it.
  mutating func scanBlockScalar(parent: Int) {
    let start = offset
    var record = YAMLNodeRecord(text[start] == Byte.bar ? .literal : .folded, start, start + 1)
    let digit = scanBlockHeader(&record)
    let header = offset
    let first = endBlockHeader()
    let indent = digit > 0 ? parent + digit : blockIndent(from: first, parent: parent)
    let (contentEnd, end) = blockExtent(from: first, indent: indent)
    if parent < 0, digit > 0, contentEnd > 0 {
      // Readers disagree about a digit at the top of a document: some count from column 0, some from one before it.
      report(.blockDigit, start + 1, header)
    }
    let upper = record.traits.contains(.keep) ? end : max(contentEnd, header)
    record.upper = UInt32(truncatingIfNeeded: upper)
    record.detail = UInt32(truncatingIfNeeded: indent)
    records.append(record)
    self.contentEnd = upper
    leaveBlockScalar(at: end, indent: indent, parent: parent)
  }

  /// Reads a digit and `+` or `-`, in either order; returns the digit or zero.
  private mutating func scanBlockHeader(_ record: inout YAMLNodeRecord) -> Int {
    var digit = 0
    offset += 1
    for _ in 0..<2 {
      let byte = text[offset]
      if digit == 0, byte.isDigit, byte != Byte.zero {
        digit = Int(byte - Byte.zero)
      } else if byte == Byte.plus || byte == Byte.dash, record.traits.isEmpty {
        record.traits.insert(byte == Byte.plus ? .keep : .strip)
      } else {
        break
      }
      offset += 1
    }
    return digit
  }

  /// Makes sure that only a comment follows the header; returns the start of the next line.
  private mutating func endBlockHeader() -> Int {
    let rest = text.skipBlanks(offset)
    let byte = text[rest]
    let end = text.endOfLine(rest)
    if byte == Byte.hash {
      if rest == offset { report(.commentWithoutSpace, rest, rest + 1) }
    } else if !byte.isBreak, byte != 0 {
      report(.blockHeader, rest, text.trimBlanks(from: rest, to: end))
    }
    return text.afterBreak(end)
  }

  /// The indentation of the first line that is not empty, which must not be less than that of an empty one before it.
  private mutating func blockIndent(from first: Int, parent: Int) -> Int {
    var start = first
    var deepest = 0
    var deepestLine = first
    while start < text.count {
      var index = start
      while text[index] == Byte.space { index += 1 }
      let indent = index - start
      guard text[index].isBreak || text[index] == 0 else {
        let isContent = indent > parent && !(indent == 0 && text.isDocumentMarker(at: start))
        guard isContent else { break }
        if deepest > indent {
          report(
            .blockIndentation, deepestLine + indent, deepestLine + deepest,
            words: "remove the spaces from this empty line, or indent the text as far")
        }
        return indent
      }
      if indent > deepest { (deepest, deepestLine) = (indent, start) }
      start = text.afterBreak(index)
      if start == index { break }
    }
    return max(parent + 1, deepest)
  }

  /// The end of the last line with content, and the start of the first line that does not belong to the text.
  private func blockExtent(from first: Int, indent: Int) -> (content: Int, end: Int) {
    var start = first
    var content = 0
    while start < text.count {
      var index = start
      while index - start < indent, text[index] == Byte.space { index += 1 }
      let byte = text[index]
      if !byte.isBreak, byte != 0 {
        if index - start < indent || (indent == 0 && text.isDocumentMarker(at: start)) { break }
        index = text.endOfLine(index)
        content = index
      }
      let next = text.afterBreak(index)
      if next == index { return (content, text.count) }
      start = next
    }
    return (content, start)
  }

  /// Moves to the line behind a block text, which must not be indented like a part of it.
  private mutating func leaveBlockScalar(at end: Int, indent: Int, parent: Int) {
    var index = end
    while text[index] == Byte.space { index += 1 }
    if text[index] == Byte.tab, index - end < indent {
      line.start = end
      line.indent = index - end
      offset = index
      return refuseTab()
    }
    nextLine(from: end)
    guard line.kind == .content, line.start == end, line.indent > parent else { return }
    report(.blockIndentation, offset, excerptEnd, words: "indent it like the first line of the text")
    skipLines(deeperThan: parent)
  }
}
