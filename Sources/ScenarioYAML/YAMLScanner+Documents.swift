extension YAMLScanner {
  /// Reads all documents of the text.
  mutating func scanStream(from start: Int) {
    // A scenario has a node every ten to fifteen bytes; one allocation serves most files.
    records.reserveCapacity(text.count / 12 + 8)
    frames.reserveCapacity(16)
    nextLine(from: start)
    while !diagnostics.isFull {
      switch line.kind {
      case .endOfText: return
      case .documentEnd: scanDocumentEnd()
      case .documentStart: scanDocument(isMarked: true)
      case .content where text[offset] == Byte.percent && offset == line.start: refuseDirective()
      case .content: scanDocument(isMarked: false)
      }
    }
  }

  private mutating func scanDocument(isMarked: Bool) {
    roots.append(records.count)
    frames.append(YAMLFrame(form: .document, indent: -1, node: records.count, keys: ledger.count))
    frames[0].step = .awaitsValue
    frames[0].slot = isMarked ? offset + 3 : offset
    if isMarked {
      offset += 3
      contentEnd = offset
      var hasTab = false
      if moveWithinLine(hasTab: &hasTab) { scanBlockNode(.marker) }
    }
    while line.kind == .content, !diagnostics.isFull { scanBlockLine() }
    while !frames.isEmpty { closeFrame() }
  }

  /// Behind `...` stands at most a comment.
  private mutating func scanDocumentEnd() {
    offset += 3
    var hasTab = false
    guard moveWithinLine(hasTab: &hasTab) else { return }
    report(.textAfterRoot, offset, text.trimBlanks(from: offset, to: text.endOfLine(offset)), words: "...")
    skipRestOfLine()
  }

  mutating func refuseDirective() {
    var end = offset
    while !text[end].isBlankOrEnd { end += 1 }
    report(.directive, offset, end)
    skipRestOfLine()
  }
}
