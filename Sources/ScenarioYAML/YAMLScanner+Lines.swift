extension YAMLScanner {
  /// The line that is being read.
  struct Line {
    enum Kind {
      case content, documentStart, documentEnd, endOfText
    }

    var kind = Kind.content
    var start = 0

    /// The first byte that is neither space nor tab.
    var content = 0

    /// Leading spaces; a tab ends the indentation.
    var indent = 0

    /// Whether a tab stands between the indentation and the content.
    var hasTab = false

    /// Whether a comment stands between this line and the content before it.
    var followsComment = false

    /// The least indentation of a blank line before this one that holds a tab.
    var shallowestTab = Int.max
  }

  /// Moves to the next line with content, past blank lines and comments, beginning at the start of a line.
  mutating func nextLine(from start: Int) {
    var start = start
    line.followsComment = false
    line.shallowestTab = Int.max
    while true {
      var index = start
      while text[index] == Byte.space { index += 1 }
      let indent = index - start
      if text[index] == Byte.tab { index = text.skipBlanks(index) }
      let byte = text[index]
      if byte == Byte.hash {
        line.followsComment = true
        start = text.afterBreak(text.endOfLine(index))
      } else if byte.isBreak {
        if index - start > indent { line.shallowestTab = min(line.shallowestTab, indent) }
        start = text.afterBreak(index)
      } else {
        line.start = start
        line.content = index
        line.indent = indent
        line.hasTab = index - start > indent
        offset = index
        line.kind = kind(of: byte, at: index)
        return
      }
    }
  }

  @inline(__always)
  private func kind(of byte: UInt8, at index: Int) -> Line.Kind {
    if byte == 0 { return .endOfText }
    guard index == line.start, byte == Byte.dash || byte == Byte.dot, text.isDocumentMarker(at: index) else {
      return .content
    }
    return byte == Byte.dash ? .documentStart : .documentEnd
  }

  /// Moves to the next thing on this line; false when nothing but a comment is left, and then the next line is current.
  ///
  /// - Parameter hasTab: set when a tab was crossed.
  @inline(__always)
  mutating func moveWithinLine(hasTab: inout Bool) -> Bool {
    let start = offset
    while text[offset].isBlank {
      if text[offset] == Byte.tab { hasTab = true }
      offset += 1
    }
    let byte = text[offset]
    if byte == Byte.hash, offset > start || offset == line.start {
      offset = text.endOfLine(offset)
    } else if !byte.isBreak, byte != 0 {
      return true
    }
    nextLine(from: text.afterBreak(offset))
    return false
  }

  /// Ends a line whose content is complete: only a comment may follow.
  @inline(__always)
  mutating func finishLine() {
    var hasTab = false
    guard moveWithinLine(hasTab: &hasTab) else { return }
    reportTrailing()
  }

  private mutating func reportTrailing() {
    let byte = text[offset]
    let end = text.trimBlanks(from: offset, to: text.endOfLine(offset))
    if byte == Byte.hash {
      report(.commentWithoutSpace, offset, offset + 1)
      nextLine(from: text.afterBreak(text.endOfLine(offset)))
      return
    }
    if byte == Byte.closeBracket || byte == Byte.closeBrace {
      report(.mismatchedBracket, offset, offset + 1)
    } else if byte == Byte.colon {
      report(.colonWithoutSpace, offset, offset + 1, words: excerpt(line.content, offset))
    } else if frames.count == 1 {
      report(.textAfterRoot, offset, end)
    } else {
      report(.trailingText, offset, end)
    }
    skipLines(deeperThan: enclosingIndent)
  }

  /// The indentation that lines of the innermost block collection have.
  var enclosingIndent: Int { frames.last?.indent ?? -1 }

  // MARK: - Going on after a mistake

  /// Leaves this line and all that are indented deeper than a column: they belong to what could not be read.
  mutating func skipLines(deeperThan column: Int) {
    repeat { skipRestOfLine() } while line.kind == .content && line.indent > column
  }

  mutating func skipRestOfLine() {
    nextLine(from: text.afterBreak(text.endOfLine(offset)))
  }

  /// Leaves the document, of which the rest cannot be read.
  mutating func skipDocument() {
    while line.kind == .content { skipRestOfLine() }
  }

  /// Reports a tab before the content of this line, and leaves the lines with the same mistake.
  mutating func refuseTab() {
    let tab = line.start + line.indent
    report(.tabIndentation, tab, text.skipBlanks(tab))
    repeat { skipRestOfLine() } while line.kind == .content && line.hasTab
  }

  /// Whether a line looks like an entry or an item of its own, so that a quote or bracket before it was left open.
  func looksLikeEntry(at start: Int) -> Bool {
    if isDash(at: start) { return true }
    var index = start
    while true {
      switch text[index] {
      case Byte.colon where text[index + 1].isBlankOrEnd: return index > start
      case 0, Byte.lineFeed, Byte.carriageReturn, Byte.quotation, Byte.apostrophe, Byte.openBrace, Byte.comma:
        return false
      default: index += 1
      }
    }
  }
}
