import SourceDiagnostics

extension YAMLScanner {
  /// YAML's own limit for keys whose colon must be found by looking ahead.
  private static let longestKey = 1024

  /// Makes sure that a node can be a key, and enters it into the ledger of its mapping.
  ///
  /// - Parameters:
  ///   - onOneLine: whether the key must stand on one line, as everywhere but in braces.
  ///   - entersLedger: false when the mapping's frame is opened only afterwards, which then calls `noteKey`.
  @inline(__always)
  mutating func checkKey(_ key: Int, onOneLine: Bool, entersLedger: Bool = true) {
    let record = records[key]
    let length = Int(record.upper) - Int(record.lower)
    if onOneLine, Int(record.lower) < line.start || length > Self.longestKey { checkKeyExtent(key) }
    if record.isCollection {
      refuseCollectionKey(key)
    } else if record.shape == .plain {
      checkPlainKey(key)
    }
    if entersLedger { noteKey(key) }
  }

  @inline(__always)
  mutating func noteKey(_ key: Int) {
    if !records[key].traits.contains(.flawed) { ledger.add(key, records[key], text) }
  }

  /// Reports a mistake in a key, unless it follows from another one in the same brackets.
  private mutating func reportKey(_ code: YAMLCode, _ lower: Int, _ upper: Int, words: String? = nil) {
    if frames.last?.isFlow == true {
      reportInFlow(code, lower, upper, words: words)
    } else {
      report(code, lower, upper, words: words)
    }
  }

  private mutating func checkKeyExtent(_ key: Int) {
    let record = records[key]
    let (lower, upper) = (Int(record.lower), Int(record.upper))
    guard !record.traits.contains(.flawed) else { return }
    if lower < line.start {
      reportKey(.multilineKey, lower, text.endOfLine(lower, before: upper))
      records[key].traits.insert(.flawed)
      return
    }
    var characters = 0
    for byte in text.slice(lower, upper) where byte & 0xC0 != 0x80 { characters += 1 }
    guard characters > Self.longestKey else { return }
    reportKey(.longKey, lower, upper)
    records[key].traits.insert(.flawed)
  }

  /// Replaces a key in brackets by a scalar, so that the entry keeps its value.
  private mutating func refuseCollectionKey(_ key: Int) {
    let record = records[key]
    if !record.traits.contains(.flawed) {
      reportKey(.collectionKey, Int(record.lower), text.endOfLine(Int(record.lower), before: Int(record.upper)))
    }
    records.removeSubrange(key...)
    records.append(YAMLNodeRecord(.plain, Int(record.lower), Int(record.upper), [.verbatim, .flawed]))
  }

  @inline(__always)
  private mutating func checkPlainKey(_ key: Int) {
    let record = records[key]
    guard !record.traits.contains(.flawed), record.traits.contains(.verbatim) else { return }
    let (lower, upper) = (Int(record.lower), Int(record.upper))
    if text[lower] == Byte.less, upper - lower == 2, text[lower + 1] == Byte.less {
      reportKey(.mergeKey, lower, upper)
      mergeKey = lower
    } else if !CoreSchema.kind(of: text, lower, upper).isString {
      reportKey(.nonStringKey, lower, max(upper, lower + 1), words: excerpt(lower, upper))
    } else {
      return
    }
    records[key].traits.insert(.flawed)
  }

  /// Compares the keys of a mapping that is complete.
  @inline(__always)
  mutating func reportDuplicates(since base: Int) {
    guard let pairs = ledger.close(base, records, text) else { return }
    for pair in pairs where !diagnostics.isFull {
      let first = records[pair.first]
      let second = records[pair.second]
      let words = excerpt(second.contentRange.lowerBound, second.contentRange.upperBound)
      let place = span(Int(second.lower), Int(second.upper))
      let origin = Diagnostic.Label(span(Int(first.lower), Int(first.upper)), "given here first")
      diagnostics.addError(Diagnostic(.duplicateKey, words, at: place, secondary: [origin]))
    }
  }
}
