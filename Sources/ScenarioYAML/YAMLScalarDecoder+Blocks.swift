extension YAMLScalarDecoder {
  /// The content of a literal or folded scalar.
  func block(_ record: YAMLNodeRecord) -> [UInt8] {
    var output: [UInt8] = []
    let upper = Int(record.upper)
    output.reserveCapacity(max(0, upper - Int(record.lower)))
    // Line breaks since the last line with content; before the first one, each blank line is one.
    var breaks = 0
    var hasContent = false
    var wasSpaced = false
    var index = text.afterBreak(text.endOfLine(Int(record.lower)))
    while index < upper {
      let start = contentStart(of: index, indent: Int(record.detail), upper: upper)
      let end = text.endOfLine(start)
      if end > start {
        let isSpaced = text[start].isBlank
        let folds = record.shape == .folded && hasContent && !wasSpaced && !isSpaced
        append(breaks: breaks, folds: folds, to: &output)
        output.append(contentsOf: text.slice(start, end))
        (hasContent, wasSpaced, breaks) = (true, isSpaced, 1)
      } else {
        breaks += 1
      }
      index = max(text.afterBreak(end), index + 1)
    }
    append(ending: record, breaks, hasContent, to: &output)
    return output
  }

  /// The offset behind the indentation of a line.
  private func contentStart(of line: Int, indent: Int, upper: Int) -> Int {
    var index = line
    while index < upper, index - line < indent, text[index] == Byte.space { index += 1 }
    return index
  }

  /// Between two lines that fold, a single break becomes a space, and of several the first vanishes.
  private func append(breaks: Int, folds: Bool, to output: inout [UInt8]) {
    if folds, breaks == 1 {
      output.append(Byte.space)
    } else {
      output.append(contentsOf: repeatElement(Byte.lineFeed, count: folds ? breaks - 1 : breaks))
    }
  }

  /// The line breaks behind the last line; the end of the text counts as one.
  private func append(ending record: YAMLNodeRecord, _ breaks: Int, _ hasContent: Bool, to output: inout [UInt8]) {
    if record.traits.contains(.keep) {
      output.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks))
    } else if hasContent, !record.traits.contains(.strip) {
      output.append(Byte.lineFeed)
    }
  }
}
