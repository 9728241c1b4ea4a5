/// The lines of a scalar in block style, at another indentation than they were written.
struct YAMLScalarLines {
  let text: YAMLBytes

  /// - Parameters:
  ///   - record: The scalar.
  ///   - indent: The spaces in front of every line but the first.
  func lines(of record: YAMLNodeRecord, indent: Int) -> [String] {
    let source = sourceLines(Int(record.lower), Int(record.upper))
    // At the top of a document text may stand at the margin, where it could look like something else.
    let margin = max(indent, 2)
    switch record.shape {
    case .literal, .folded: return block(record, source, margin)
    case .plain, .singleQuoted, .doubleQuoted:
      let rest = source.dropFirst().enumerated().map { number, line in
        let isLast = number == source.count - 2
        return indented(trimmed(line, isLast: isLast, record), margin)
      }
      return [source.count == 1 ? string(source[0]) : string(trimmedEnd(source[0], record))] + rest
    case .sequence, .mapping: return []
    }
  }

  private func sourceLines(_ lower: Int, _ upper: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = lower
    while true {
      let end = text.endOfLine(start, before: upper)
      lines.append(start..<end)
      guard end < upper else { return lines }
      start = text.afterBreak(end)
    }
  }

  // MARK: Plain and quoted

  private func trimmed(_ line: Range<Int>, isLast: Bool, _ record: YAMLNodeRecord) -> Range<Int> {
    let start = min(text.skipBlanks(line.lowerBound), line.upperBound)
    let rest = start..<line.upperBound
    return isLast ? rest : trimmedEnd(rest, record)
  }

  /// Blanks at the end of a line do not count, unless an escape makes the first of them text.
  private func trimmedEnd(_ line: Range<Int>, _ record: YAMLNodeRecord) -> Range<Int> {
    let end = text.trimBlanks(from: line.lowerBound, to: line.upperBound)
    guard record.shape == .doubleQuoted, end < line.upperBound else { return line.lowerBound..<end }
    var slashes = 0
    while end - slashes > line.lowerBound, text[end - slashes - 1] == Byte.backslash { slashes += 1 }
    return line.lowerBound..<(slashes % 2 == 1 ? end + 1 : end)
  }

  // MARK: Literal and folded

  private func block(_ record: YAMLNodeRecord, _ source: [Range<Int>], _ margin: Int) -> [String] {
    var content = source.dropFirst().map { line -> Range<Int> in
      var start = line.lowerBound
      while start < line.upperBound, start - line.lowerBound < Int(record.detail), text[start] == Byte.space {
        start += 1
      }
      return start..<line.upperBound
    }
    // The line break behind the last line begins no further one.
    if source.count > 1, source[source.count - 1].isEmpty, record.traits.contains(.keep) { content.removeLast() }
    let first = content.first { !$0.isEmpty }
    let needsDigit = first.map { text[$0.lowerBound] == Byte.space } ?? false
    return [header(record, source[0], needsDigit)] + content.map { indented($0, margin) }
  }

  private func header(_ record: YAMLNodeRecord, _ line: Range<Int>, _ needsDigit: Bool) -> String {
    var header = record.shape == .literal ? "|" : ">"
    if needsDigit { header += "2" }
    if record.traits.contains(.strip) { header += "-" }
    if record.traits.contains(.keep) { header += "+" }
    var comment = line.lowerBound
    while comment < line.upperBound, text[comment] != Byte.hash { comment += 1 }
    let end = text.trimBlanks(from: comment, to: text.endOfLine(comment))
    return comment < line.upperBound ? header + " " + text.string(comment, end) : header
  }

  private func indented(_ line: Range<Int>, _ margin: Int) -> String {
    line.isEmpty ? "" : String(repeating: " ", count: margin) + string(line)
  }

  private func string(_ line: Range<Int>) -> String { text.string(line.lowerBound, line.upperBound) }
}
