extension YAMLScanner {
  /// Reads a quoted text and appends its node; false when it is never closed, and then the next line is current.
  @inline(__always)
  mutating func scanQuoted(leastIndent: Int) -> Bool {
    let start = offset
    let quote = text[start]
    let shape: YAMLNodeRecord.Shape = quote == Byte.quotation ? .doubleQuoted : .singleQuoted
    var isVerbatim = true
    var isReported = false
    offset += 1
    while true {
      let byte = text[offset]
      if byte == quote {
        if quote == Byte.quotation || text[offset + 1] != Byte.apostrophe { break }
        isVerbatim = false
        offset += 2
      } else if byte == Byte.backslash, quote == Byte.quotation {
        isVerbatim = false
        scanEscape()
      } else if byte.isBreak {
        isVerbatim = false
        guard continueQuoted(leastIndent, &isReported) else { return loseQuoted(start, shape) }
      } else if byte == 0 {
        line.start = text.count
        return loseQuoted(start, shape)
      } else {
        offset += 1
      }
    }
    offset += 1
    appendScalar(shape, start, offset, isVerbatim ? .verbatim : [])
    return true
  }

  /// Moves to the first byte of the next line with content; false where the text cannot go on.
  ///
  /// `line.start` is then the start of the line that ends it.
  private mutating func continueQuoted(_ leastIndent: Int, _ isReported: inout Bool) -> Bool {
    var start = text.afterBreak(offset)
    while true {
      var index = start
      while text[index] == Byte.space { index += 1 }
      let indent = index - start
      let hasTab = text[index] == Byte.tab
      index = text.skipBlanks(index)
      let byte = text[index]
      if byte == 0 || (indent == 0 && text.isDocumentMarker(at: start)) {
        line.start = start
        return false
      }
      if indent < leastIndent, hasTab || !byte.isBreak {
        if !byte.isBreak, looksLikeEntry(at: index) {
          line.start = start
          return false
        }
        if !isReported {
          report(
            hasTab ? .tabIndentation : .quotedIndentation, hasTab ? start + indent : index, hasTab ? index : index + 1)
        }
        isReported = true
      }
      if byte.isBreak {
        start = text.afterBreak(index)
      } else {
        line.start = start
        line.content = index
        line.indent = indent
        offset = index
        return true
      }
    }
  }

  /// Reports a text without an end, and goes on at the line that cannot belong to it.
  private mutating func loseQuoted(_ start: Int, _ shape: YAMLNodeRecord.Shape) -> Bool {
    let end = text.endOfLine(start)
    report(.unterminatedQuote, start, start + 1, words: shape == .doubleQuoted ? "`\"`" : "`'`")
    appendScalar(shape, start, end, [.verbatim, .flawed])
    nextLine(from: line.start)
    return false
  }

  /// Checks an escape; behind an escaped line break the caller goes on as behind any other.
  private mutating func scanEscape() {
    let start = offset
    offset += 1
    switch text[offset] {
    case 0, Byte.lineFeed, Byte.carriageReturn: return
    case UInt8(ascii: "x"): checkHexadecimal(start, 2)
    case UInt8(ascii: "u"): checkHexadecimal(start, 4)
    case UInt8(ascii: "U"): checkHexadecimal(start, 8)
    case let byte where YAMLScalarDecoder.simpleEscape(byte) != nil: offset += 1
    default:
      offset += 1
      while text[offset] & 0xC0 == 0x80 { offset += 1 }
      report(.invalidEscape, start, offset)
    }
  }

  private mutating func checkHexadecimal(_ start: Int, _ digits: Int) {
    offset += 1
    var value: UInt32 = 0
    var count = 0
    while count < digits, let digit = text[offset].hexValue {
      value = value << 4 | digit
      offset += 1
      count += 1
    }
    if count < digits || Unicode.Scalar(value) == nil { report(.invalidEscape, start, offset) }
  }
}
