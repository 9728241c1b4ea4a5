extension YAMLScanner {
  /// Reads a scalar or a bracket expression; true when it was a key and its value follows on the same line.
  mutating func scanKeyOrValue(_ place: Place, _ column: Int) -> Bool {
    let node = records.count
    switch text[offset] {
    case Byte.ampersand, Byte.exclamation:
      guard skipProperties() else { return false }
      if isDash(at: offset) || !mayStartContent {
        skipLines(deeperThan: enclosingIndent)
        return false
      }
    default: break
    }
    let start = offset
    switch text[offset] {
    case Byte.bar, Byte.greater:
      if case .key = place { break }
      scanBlockScalar(parent: enclosingIndent)
      completeValue()
      return false
    case Byte.quotation, Byte.apostrophe:
      guard scanQuoted(leastIndent: enclosingIndent + 1) else { return giveUp(place, node) }
      return finishNode(place, node, column)
    case Byte.openBracket, Byte.openBrace:
      guard scanFlow(leastIndent: enclosingIndent + 1) else { return giveUp(place, node) }
      return finishNode(place, node, column)
    case Byte.asterisk:
      skipAlias()
      return finishNode(place, node, column)
    case Byte.question where text[offset + 1].isBlankOrEnd:
      refuseExplicitKey(place, column)
      return false
    case Byte.colon where text[offset + 1].isBlankOrEnd:
      appendScalar(.plain, offset, offset, .verbatim)
      return beginEntry(place, node, column)
    default: break
    }
    guard canStartPlain(inFlow: false) else {
      refuseStart(end: excerptEnd)
      skipLines(deeperThan: enclosingIndent)
      return false
    }
    scanPlainLine(inFlow: false)
    appendScalar(.plain, start, contentEnd, .verbatim)
    return finishPlain(place, node, column)
  }

  /// Whether something other than another mistake follows an anchor or tag.
  private var mayStartContent: Bool {
    let byte = text[offset]
    return byte != Byte.comma && byte != Byte.closeBracket && byte != Byte.closeBrace
  }

  /// Nothing that could be read: a key is dropped, a value keeps what there is.
  private mutating func giveUp(_ place: Place, _ node: Int) -> Bool {
    if case .key = place {
      records.removeSubrange(node...)
    } else {
      completeValue()
    }
    return false
  }

  /// Decides whether the quoted text or bracket expression that ends here is a key.
  private mutating func finishNode(_ place: Place, _ node: Int, _ column: Int) -> Bool {
    let end = text.skipBlanks(offset)
    if text[end] == Byte.colon, text[end + 1].isBlankOrEnd {
      offset = end
      return beginEntry(place, node, column)
    }
    let start = Int(records[node].lower)
    if text[end] == Byte.colon, mayHoldKey(place) {
      report(.colonWithoutSpace, end, end + 1, words: excerpt(start, offset))
      offset = end
      return beginEntry(place, node, column)
    }
    if case .key = place {
      if !records[node].traits.contains(.flawed) { report(.missingColon, start, offset) }
      records.removeSubrange(node...)
      skipLines(deeperThan: enclosingIndent)
      return false
    }
    finishLine()
    completeValue()
    return false
  }

  /// Decides whether the plain text that ends on this line is a key, or reads its further lines.
  @inline(__always)
  private mutating func finishPlain(_ place: Place, _ node: Int, _ column: Int) -> Bool {
    if text[offset] == Byte.colon { return beginEntry(place, node, column) }
    if case .key = place {
      refuseEntry(Int(records[node].lower))
      records.removeSubrange(node...)
      skipLines(deeperThan: enclosingIndent)
      return false
    }
    continuePlain(node)
    completeValue()
    return false
  }

  private func mayHoldKey(_ place: Place) -> Bool {
    switch place {
    case .line, .item, .key: true
    case .value, .marker: false
    }
  }

  /// Reports a line among entries that is none: it has no colon, or no space behind it.
  private mutating func refuseEntry(_ start: Int) {
    var colon = start
    while colon < contentEnd, text[colon] != Byte.colon { colon += 1 }
    if colon > start, colon < contentEnd {
      report(.colonWithoutSpace, colon, colon + 1, words: excerpt(start, colon))
    } else {
      report(.missingColon, start, contentEnd)
    }
  }

  /// Takes the colon behind a key: an entry of the innermost mapping, or the first of a new one.
  ///
  /// True when the value follows on the same line.
  @inline(__always)
  private mutating func beginEntry(_ place: Place, _ key: Int, _ column: Int) -> Bool {
    if case .key = place {
      checkKey(key, onOneLine: true)
    } else {
      let lower = Int(records[key].lower)
      guard mayOpenCollection(place, .mappingOnKeyLine, lower, max(contentEnd, lower + 1)) else {
        completeValue()
        return false
      }
      let outer = frames.count - 1
      checkKey(key, onOneLine: true, entersLedger: false)
      frames[outer].step = .ready
      guard openFrame(.blockMapping, indent: column, node: key) else {
        skipDocument()
        return false
      }
      insertMapping(before: key, [])
      noteKey(key + 1)
    }
    offset += 1
    let top = frames.count - 1
    frames[top].count += 1
    frames[top].step = .awaitsValue
    frames[top].slot = offset
    contentEnd = offset
    var hasTab = false
    return moveWithinLine(hasTab: &hasTab)
  }
}
