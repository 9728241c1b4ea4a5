extension YAMLScanner {
  /// Bits of the bytes below 64 at which plain text may end: line breaks, the end of the text, `#` and `:`.
  private static let blockStops: UInt64 = 1 << 0 | 1 << 0x0A | 1 << 0x0D | 1 << 0x23 | 1 << 0x3A

  /// In brackets a comma as well; `[ ] { }` lie above.
  private static let flowStops: UInt64 = blockStops | 1 << 0x2C

  /// Whether plain text may begin at `offset`.
  @inline(__always)
  func canStartPlain(inFlow: Bool) -> Bool {
    switch text[offset] {
    case Byte.dash, Byte.question, Byte.colon:
      let next = text[offset + 1]
      return !next.isBlankOrEnd && !(inFlow && next.isFlowIndicator)
    case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace, Byte.hash, Byte.ampersand,
      Byte.asterisk, Byte.exclamation, Byte.bar, Byte.greater, Byte.apostrophe, Byte.quotation, Byte.percent, Byte.at,
      Byte.backtick, 0:
      return false
    default: return true
    }
  }

  /// Reads plain text to its end on this line: `contentEnd`; `offset` stays there or on the colon of a key.
  @inline(__always)
  mutating func scanPlainLine(inFlow: Bool) {
    let start = offset
    let stops = inFlow ? Self.flowStops : Self.blockStops
    var index = start
    while true {
      let byte = text[index]
      if byte < 64 {
        if stops >> UInt64(byte) & 1 == 0 {
          index += 1
          continue
        }
        if byte == Byte.colon {
          let next = text[index + 1]
          if next.isBlankOrEnd || (inFlow && next.isFlowIndicator) { break }
        } else if byte == Byte.hash {
          if text[index - 1].isBlank { break }
        } else {
          break
        }
      } else if inFlow, byte.isFlowIndicator {
        break
      }
      index += 1
    }
    contentEnd = text.trimBlanks(from: start, to: index)
    offset = text[index] == Byte.colon ? index : contentEnd
  }

  /// Reads the further lines of a plain text in a block collection, and moves to the line behind them.
  mutating func continuePlain(_ node: Int) {
    let parent = enclosingIndent
    while true {
      let end = text.skipBlanks(offset)
      guard text[end].isBreak else {
        finishLine()
        break
      }
      nextLine(from: text.afterBreak(end))
      guard line.kind == .content, line.indent > parent, !line.followsComment else { break }
      if line.shallowestTab <= parent { return refuseTabInText(parent) }
      let start = offset
      records[node].traits.remove(.verbatim)
      scanPlainLine(inFlow: false)
      records[node].upper = UInt32(truncatingIfNeeded: contentEnd)
      if text[offset] == Byte.colon {
        report(.keyInText, start, max(contentEnd, start + 1))
        return skipLines(deeperThan: parent)
      }
    }
    lint(node)
  }

  /// A blank line inside a text may hold tabs only behind the indentation of the text.
  private mutating func refuseTabInText(_ parent: Int) {
    report(.tabIndentation, line.start, line.start)
    skipLines(deeperThan: parent)
  }

  /// Reads the further lines of a plain text in brackets; stops before anything that ends it.
  mutating func continueFlowPlain(_ node: Int) {
    while true {
      let end = text.skipBlanks(offset)
      guard text[end].isBreak else { return }
      nextLine(from: text.afterBreak(end))
      let byte = text[offset]
      let endsText = byte.isFlowIndicator || (byte == Byte.colon && isFlowColonEnd(offset + 1))
      guard line.kind == .content, !line.followsComment, !endsText, line.indent >= flow.leastIndent else { return }
      if line.shallowestTab < flow.leastIndent { report(.tabIndentation, line.start, line.start) }
      records[node].traits.remove(.verbatim)
      scanPlainLine(inFlow: true)
      records[node].upper = UInt32(truncatingIfNeeded: contentEnd)
    }
  }

  @inline(__always)
  func isFlowColonEnd(_ offset: Int) -> Bool {
    text[offset].isBlankOrEnd || text[offset].isFlowIndicator
  }

  /// Warns about a plain value that tools for YAML 1.1 read as something else.
  @inline(__always)
  mutating func lint(_ node: Int) {
    let record = records[node]
    guard record.shape == .plain, record.traits == .verbatim else { return }
    let (lower, upper) = (Int(record.lower), Int(record.upper))
    guard YAMLLint.mayMatter(text[lower]), let code = YAMLLint.code(text, lower, upper) else { return }
    diagnostics.addWarning(code, excerpt(lower, upper), at: span(lower, upper))
  }
}
