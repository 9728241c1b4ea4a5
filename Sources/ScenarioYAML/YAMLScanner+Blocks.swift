extension YAMLScanner {
  /// Where in its line a node of a block collection begins.
  enum Place {
    /// First thing on its line, as the value that the innermost collection awaits.
    case line
    /// Behind `- `, where a list or mapping may begin, unless a tab separates them.
    case item(hasTab: Bool)
    /// Where a mapping continues with another key.
    case key
    /// Behind `key: `.
    case value
    /// Behind `---`.
    case marker
  }

  /// Reads one line of block structure, and the lines that its last scalar or bracket continues on.
  mutating func scanBlockLine() {
    let indent = line.indent
    let isItem = isDash(at: offset)
    closeFrames(deeperThan: indent, isItem: isItem)
    let top = frames[frames.count - 1]
    let mayHoldItems = isItem && top.form == .blockMapping && indent == top.indent
    if top.step == .awaitsValue, indent > top.indent || mayHoldItems {
      scanBlockNode(.line)
    } else if indent == top.indent {
      if line.hasTab { return refuseTab() }
      continueCollection(top, isItem)
    } else {
      refuseIndentation(top)
    }
  }

  /// Closes what a line of this indentation cannot belong to.
  @inline(__always)
  private mutating func closeFrames(deeperThan indent: Int, isItem: Bool) {
    while let top = frames.last, top.indent > indent { closeFrame() }
    guard !isItem, frames.count > 2, let top = frames.last, top.form == .blockSequence, top.indent == indent else {
      return
    }
    // A list may stand at the indentation of its key; the first line without a dash then ends it.
    let outer = frames[frames.count - 2]
    if outer.form == .blockMapping, outer.indent == indent { closeFrame() }
  }

  @inline(__always)
  private mutating func continueCollection(_ top: YAMLFrame, _ isItem: Bool) {
    if top.form == .blockSequence {
      if isItem { return scanBlockNode(.line) }
      if text[offset] == Byte.percent, offset == line.start { return refuseDirective() }
      if refusesProperties() { return }
      report(.missingDash, offset, excerptEnd)
      skipNeighbours(of: top.indent, areItems: false)
    } else if isItem {
      report(.dashAmongKeys, offset, offset + 1)
      skipNeighbours(of: top.indent, areItems: true)
    } else {
      // An anchor or tag on a line of its own may belong to the value below it.
      let isProperty = text[offset] == Byte.ampersand || text[offset] == Byte.exclamation
      if isProperty, !skipProperties() { return }
      if top.step == .awaitsValue { appendEmpty(at: top.slot) }
      frames[frames.count - 1].step = .ready
      scanBlockNode(.key)
    }
  }

  /// Leaves this line, what is below it, and its neighbours that have the same mistake.
  private mutating func skipNeighbours(of column: Int, areItems: Bool) {
    repeat {
      skipRestOfLine()
    } while line.kind == .content
      && (line.indent > column || (line.indent == column && isDash(at: offset) == areItems))
  }

  private mutating func refuseIndentation(_ top: YAMLFrame) {
    if text[offset] == Byte.percent, offset == line.start { return refuseDirective() }
    if line.hasTab { return refuseTab() }
    if top.form == .document {
      if refusesProperties() { return }
      let byte = text[offset]
      let isBracket = byte == Byte.closeBracket || byte == Byte.closeBrace
      report(isBracket ? .mismatchedBracket : .textAfterRoot, offset, isBracket ? offset + 1 : excerptEnd)
    } else {
      report(.wrongIndentation, offset, excerptEnd)
    }
    skipLines(deeperThan: top.indent)
  }

  /// Whether the line begins with an anchor or tag, which is then reported instead of what it does to the structure.
  private mutating func refusesProperties() -> Bool {
    guard text[offset] == Byte.ampersand || text[offset] == Byte.exclamation else { return false }
    skipProperty()
    skipLines(deeperThan: enclosingIndent)
    return true
  }

  /// The end of the words that stand for this line in a message: its key, or all of it.
  var excerptEnd: Int {
    var index = offset
    while index < text.count, !text[index].isBreak {
      if text[index] == Byte.colon, text[index + 1].isBlankOrEnd, index > offset { return index }
      if text[index] == Byte.hash, text[index - 1].isBlank { break }
      index += 1
    }
    return text.trimBlanks(from: offset, to: index)
  }

  /// Reads the node that begins at `offset` and all that follows on its line.
  mutating func scanBlockNode(_ place: Place) {
    var place = place
    while !diagnostics.isFull {
      let column = offset - line.start
      if isDash(at: offset) {
        guard beginItem(place, column) else { return }
        var hasTab = false
        guard moveWithinLine(hasTab: &hasTab) else { return }
        place = .item(hasTab: hasTab)
      } else {
        guard scanKeyOrValue(place, column) else { return }
        place = .value
      }
    }
  }

  /// Takes a dash: another item of the innermost list, or the first of a new one.
  private mutating func beginItem(_ place: Place, _ column: Int) -> Bool {
    let top = frames.count - 1
    let continues = frames[top].form == .blockSequence && frames[top].indent == column && isFirst(place)
    if !continues {
      guard mayOpenCollection(place, .listOnKeyLine, offset, offset + 1) else { return false }
      frames[top].step = .ready
      guard openFrame(.blockSequence, indent: column, node: records.count) else {
        skipDocument()
        return false
      }
      records.append(YAMLNodeRecord(.sequence, offset, offset + 1))
    }
    let sequence = frames.count - 1
    if frames[sequence].step == .awaitsValue { appendEmpty(at: frames[sequence].slot) }
    offset += 1
    frames[sequence].count += 1
    frames[sequence].step = .awaitsValue
    frames[sequence].slot = offset
    return true
  }

  private func isFirst(_ place: Place) -> Bool {
    if case .line = place { return true }
    return false
  }

  /// Whether a block list or mapping may begin at a place; reports why not.
  mutating func mayOpenCollection(_ place: Place, _ code: YAMLCode, _ lower: Int, _ upper: Int) -> Bool {
    switch place {
    case .line:
      guard line.hasTab else { return true }
      refuseTab()
      return false
    case .item(let hasTab):
      guard hasTab else { return true }
      var tab = lower - 1
      while text[tab - 1].isBlank { tab -= 1 }
      report(.tabIndentation, tab, lower)
    case .key, .value: report(code, lower, upper)
    case .marker: report(.collectionOnMarkerLine, lower, upper)
    }
    skipLines(deeperThan: enclosingIndent)
    return false
  }

  /// The innermost collection has got the value that it awaited.
  @inline(__always)
  mutating func completeValue() {
    frames[frames.count - 1].step = .ready
  }
}
