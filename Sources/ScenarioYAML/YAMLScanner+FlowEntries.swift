extension YAMLScanner {
  /// Prepares for an item, key or value at `offset`; a comma that is missing is reported and assumed.
  mutating func beginFlowNode() {
    var top = frames.count - 1
    switch frames[top].step {
    case .ready: break
    case .awaitsValue:
      frames[top].step = .complete
      frames[top].entry = records.count
      return
    case .entry, .complete:
      reportInFlow(.missingComma, offset, flowExcerptEnd)
      endFlowEntry()
      top = frames.count - 1
    }
    frames[top].step = .entry
    frames[top].entry = records.count
    frames[top].count += 1
  }

  private var flowExcerptEnd: Int {
    var index = offset + 1
    while !text[index].isBlankOrEnd, !text[index].isFlowIndicator { index += 1 }
    return index
  }

  /// Reads a scalar in brackets; false when it has no end.
  mutating func scanFlowScalar() -> Bool {
    flow.isAdjacent = false
    switch text[offset] {
    case Byte.ampersand, Byte.exclamation:
      skipProperty()
      return true
    case Byte.asterisk:
      beginFlowNode()
      skipAlias()
    case Byte.quotation, Byte.apostrophe:
      beginFlowNode()
      guard scanQuoted(leastIndent: flow.leastIndent) else {
        flow.isLost = true
        return false
      }
      flow.isAdjacent = true
    case Byte.question where isFlowColonEnd(offset + 1):
      reportInFlow(.explicitKey, offset, offset + 1)
      flow.isLost = true
      offset += 1
    default: scanFlowPlain()
    }
    return true
  }

  private mutating func scanFlowPlain() {
    guard canStartPlain(inFlow: true) else {
      if !flow.isLost, !flow.hasWrongIndent { refuseStart(end: text[offset] == Byte.at ? flowExcerptEnd : offset + 1) }
      flow.isLost = true
      offset = max(offset + 1, flowExcerptEnd)
      return
    }
    beginFlowNode()
    let start = offset
    scanPlainLine(inFlow: true)
    appendScalar(.plain, start, contentEnd, .verbatim)
    if text[offset] != Byte.colon { continueFlowPlain(records.count - 1) }
  }

  mutating func takeComma() {
    let step = frames[frames.count - 1].step
    if step == .ready { reportInFlow(.strayComma, offset, offset + 1) } else { endFlowEntry() }
    flow.isAdjacent = false
    offset += 1
  }

  mutating func closeBracket() {
    endFlowEntry()
    if !isClosed(frames[frames.count - 1], by: text[offset]) { refuseBracket() }
    let node = frames[frames.count - 1].node
    closeFrame()
    offset += 1
    contentEnd = offset
    records[node].upper = UInt32(truncatingIfNeeded: offset)
    flow.isAdjacent = true
  }

  private func isClosed(_ frame: YAMLFrame, by bracket: UInt8) -> Bool {
    switch frame.form {
    case .flowSequence: bracket == Byte.closeBracket
    case .flowMapping: bracket == Byte.closeBrace
    case .flowPair, .document, .blockSequence, .blockMapping: false
    }
  }

  /// Reports a bracket of the wrong kind: it closes one further out, or is taken for the right kind.
  private mutating func refuseBracket() {
    let open = frames.reversed().prefix { $0.isFlow }
    if open.contains(where: { isClosed($0, by: text[offset]) }) {
      let lower = Int(records[frames[frames.count - 1].node].lower)
      reportInFlow(.unterminatedFlow, lower, lower + 1)
      while !isClosed(frames[frames.count - 1], by: text[offset]) { closeFlowFrame() }
      completeFlowEntry()
    } else {
      reportInFlow(.mismatchedBracket, offset, offset + 1)
    }
    flow.isLost = true
  }

  /// Ends the item or entry that was read last, and the pair of a sequence around it.
  private mutating func endFlowEntry() {
    if frames[frames.count - 1].form == .flowPair {
      completeFlowEntry()
      closeFrame()
      frames[frames.count - 1].step = .ready
      return
    }
    completeFlowEntry()
  }

  /// Gives a key without a value its null, and looks at a value that is complete.
  mutating func completeFlowEntry() {
    let top = frames.count - 1
    let entry = frames[top].entry
    switch frames[top].step {
    case .ready: break
    case .entry where frames[top].form == .flowMapping:
      checkKey(entry, onOneLine: false)
      appendEmpty(at: contentEnd)
    case .entry, .complete: lint(entry)
    case .awaitsValue: appendEmpty(at: frames[top].slot)
    }
    frames[top].step = .ready
  }

  /// Takes a colon: the key before it, or none, gets a value.
  mutating func takeColon() {
    let top = frames.count - 1
    let step = frames[top].step
    let isPair = frames[top].form == .flowPair
    guard !isPair, step == .ready || step == .entry else {
      return refuseColon()
    }
    if step == .ready {
      frames[top].count += 1
      frames[top].entry = records.count
      appendScalar(.plain, offset, offset, .verbatim)
    }
    if frames[top].form == .flowSequence {
      guard openPair(frames[top].entry) else { return }
    } else {
      checkKey(frames[top].entry, onOneLine: false)
    }
    frames[frames.count - 1].step = .awaitsValue
    frames[frames.count - 1].slot = offset + 1
    flow.isAdjacent = false
    offset += 1
    contentEnd = offset
  }

  /// Reports a colon behind a value: a comma is missing on the line before, or the value needs quotes or braces.
  private mutating func refuseColon() {
    let frame = frames[frames.count - 1]
    let lower = frame.step == .complete ? Int(records[frame.entry].lower) : offset
    if lower < line.start, line.content < offset {
      reportInFlow(.missingComma, line.content, text.trimBlanks(from: line.content, to: offset))
    } else {
      let isText = lower < contentEnd && contentEnd <= offset
      reportInFlow(
        isText ? .mappingOnKeyLine : .strayIndicator, isText ? lower : offset, isText ? contentEnd : offset + 1)
    }
    flow.isLost = true
    offset += 1
  }

  /// Makes the item that was read last the key of a mapping of its own: `[key: value]`.
  private mutating func openPair(_ key: Int) -> Bool {
    frames[frames.count - 1].step = .entry
    checkKey(key, onOneLine: true, entersLedger: false)
    guard openFrame(.flowPair, indent: enclosingIndent, node: key) else {
      flow.isLost = true
      skipDocument()
      return false
    }
    insertMapping(before: key, .flow)
    noteKey(key + 1)
    frames[frames.count - 1].count = 1
    return true
  }
}
