import SourceDiagnostics

extension YAMLScanner {
  /// Reads a bracket expression; false when it is never closed, and then the next line is current.
  mutating func scanFlow(leastIndent: Int) -> Bool {
    let floor = frames.count
    flow = FlowState(leastIndent: leastIndent)
    guard openBracket() else { return false }
    while frames.count > floor, !diagnostics.isFull {
      guard moveWithinFlow() else { return loseFlow(floor) }
      switch text[offset] {
      case Byte.closeBracket, Byte.closeBrace: closeBracket()
      case Byte.comma: takeComma()
      case Byte.colon where isFlowColonEnd(offset + 1) || isAdjacentColon: takeColon()
      case Byte.openBracket, Byte.openBrace:
        beginFlowNode()
        guard openBracket() else { return false }
      default:
        guard scanFlowScalar() else { return loseFlow(floor) }
      }
    }
    while frames.count > floor { closeFlowFrame() }
    return true
  }

  /// Whether `:` may touch its value, as it may behind a quoted key or a bracket.
  private var isAdjacentColon: Bool {
    flow.isAdjacent && frames[frames.count - 1].step == .entry
  }

  private mutating func openBracket() -> Bool {
    let isSequence = text[offset] == Byte.openBracket
    guard openFrame(isSequence ? .flowSequence : .flowMapping, indent: enclosingIndent, node: records.count) else {
      flow.isLost = true
      while frames.last?.isFlow == true { closeFlowFrame() }
      skipDocument()
      return false
    }
    records.append(YAMLNodeRecord(isSequence ? .sequence : .mapping, offset, offset + 1, .flow))
    offset += 1
    return true
  }

  /// Moves to the next thing in brackets, over line breaks and comments; false where the brackets cannot go on.
  @inline(__always)
  private mutating func moveWithinFlow() -> Bool {
    let start = offset
    while text[offset].isBlank { offset += 1 }
    let byte = text[offset]
    if byte == Byte.hash {
      if offset == start, offset != line.start { reportInFlow(.commentWithoutSpace, offset, offset + 1) }
      offset = text.endOfLine(offset)
    } else if !byte.isBreak, byte != 0 {
      // A line that plain text has moved to is checked here as well, when its content is reached.
      return offset != line.content || continuesFlow()
    }
    nextLine(from: text.afterBreak(offset))
    return continuesFlow()
  }

  /// Whether the line that was reached belongs to the brackets, judged by its indentation.
  private mutating func continuesFlow() -> Bool {
    guard line.kind == .content else { return false }
    guard line.indent < flow.leastIndent else { return true }
    if flow.hasWrongIndent { return true }
    let step = frames[frames.count - 1].step
    let isComplete = step == .entry || step == .complete
    if isComplete, looksLikeEntry(at: offset), !flow.isLost { return false }
    if !flow.isLost {
      let tab = line.start + line.indent
      report(
        line.hasTab ? .tabIndentation : .flowIndentation, line.hasTab ? tab : offset, line.hasTab ? offset : offset + 1)
      flow.hasWrongIndent = true
    }
    return true
  }

  /// Reports a mistake in brackets, unless an earlier one may be its cause.
  mutating func reportInFlow(_ code: YAMLCode, _ lower: Int, _ upper: Int, words: String? = nil) {
    guard !flow.isLost, !flow.hasWrongIndent else { return }
    report(code, lower, upper, words: words)
  }

  /// Reports the innermost bracket that is open, closes all, and leaves the current line to the block structure.
  private mutating func loseFlow(_ floor: Int) -> Bool {
    if let frame = frames.last(where: { $0.form != .flowPair }), frames.count > floor, !flow.isLost {
      let lower = Int(records[frame.node].lower)
      let place = span(lower, lower + 1)
      let diagnostic = Diagnostic(.unterminatedFlow, excerpt(lower, lower + 1), at: place)
      if flow.hasWrongIndent { diagnostics.replaceLastError(diagnostic) } else { diagnostics.addError(diagnostic) }
    }
    while frames.count > floor { closeFlowFrame() }
    return false
  }

  /// Closes the innermost bracket where it has no end of its own.
  mutating func closeFlowFrame() {
    completeFlowEntry()
    let node = frames[frames.count - 1].node
    closeFrame()
    records[node].upper = UInt32(truncatingIfNeeded: max(contentEnd, Int(records[node].lower)))
  }
}
