extension YAMLScanner {
  /// Reports anchors and tags and goes on as if they were not there; false when the line ends behind them.
  mutating func skipProperties() -> Bool {
    var hasTab = false
    while text[offset] == Byte.ampersand || text[offset] == Byte.exclamation {
      skipProperty()
      guard moveWithinLine(hasTab: &hasTab) else { return false }
    }
    return true
  }

  /// Reports one anchor or tag and moves behind it.
  mutating func skipProperty() {
    let start = offset
    let isAnchor = text[start] == Byte.ampersand
    if !isAnchor, text[start + 1] == Byte.less {
      while !text[offset].isBlankOrEnd, text[offset] != Byte.greater { offset += 1 }
      if text[offset] == Byte.greater { offset += 1 }
    } else {
      moveBehindName()
    }
    report(isAnchor ? .anchor : .tag, start, offset)
  }

  /// Reports an alias, which stands for a whole node, and appends a null in its place.
  mutating func skipAlias() {
    let start = offset
    moveBehindName()
    // A colon belongs to the name, but who writes `*name: value` means a key.
    let isFollowed = !text[text.skipBlanks(offset)].isBreak && text[text.skipBlanks(offset)] != 0
    if text[offset - 1] == Byte.colon, isFollowed { offset -= 1 }
    // A merge key is one mistake, not two.
    if mergeKey < line.start { report(.alias, start, offset) }
    appendScalar(.plain, start, start, [.verbatim, .flawed])
  }

  private mutating func moveBehindName() {
    let inFlow = frames.last?.isFlow ?? false
    offset += 1
    while !text[offset].isBlankOrEnd, !(inFlow && text[offset].isFlowIndicator) { offset += 1 }
  }

  /// Reports `? key` and leaves the whole entry, with its `: value`.
  mutating func refuseExplicitKey(_ place: Place, _ column: Int) {
    report(.explicitKey, offset, offset + 1)
    switch place {
    case .line where !line.hasTab, .item(hasTab: false):
      frames[frames.count - 1].step = .ready
      let node = records.count
      let lower = offset
      guard openFrame(.blockMapping, indent: column, node: node) else { return skipDocument() }
      records.append(YAMLNodeRecord(.mapping, lower, lower))
      contentEnd = lower
    default: break
    }
    let indent = enclosingIndent
    repeat { skipRestOfLine() } while line.kind == .content && continuesExplicitEntry(indent)
  }

  private func continuesExplicitEntry(_ indent: Int) -> Bool {
    if line.indent != indent { return line.indent > indent }
    return (text[offset] == Byte.colon && text[offset + 1].isBlankOrEnd) || isDash(at: offset)
  }

  /// Reports a character that no text may start with.
  mutating func refuseStart(end: Int) {
    switch text[offset] {
    case Byte.at, Byte.backtick: report(.reservedCharacter, offset, offset + 1, words: excerpt(offset, end))
    case Byte.percent where offset == line.start: refuseDirective()
    case Byte.closeBracket, Byte.closeBrace: report(.mismatchedBracket, offset, offset + 1)
    default: report(.strayIndicator, offset, offset + 1, words: excerpt(offset, end))
    }
  }
}
