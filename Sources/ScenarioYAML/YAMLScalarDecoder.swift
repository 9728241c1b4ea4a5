/// Makes the content of a scalar from the bytes that the scanner has accepted.
struct YAMLScalarDecoder {
  let text: YAMLBytes

  init(_ text: YAMLBytes) {
    self.text = text
  }

  /// The content as UTF-8.
  ///
  /// - Complexity: O(bytes of the scalar).
  func content(of record: YAMLNodeRecord) -> [UInt8] {
    let range = record.contentRange
    if record.traits.contains(.verbatim) { return Array(text.slice(range.lowerBound, range.upperBound)) }
    switch record.shape {
    case .plain, .singleQuoted, .doubleQuoted: return unfolded(range, record.shape)
    case .literal, .folded: return block(record)
    case .sequence, .mapping: return []
    }
  }

  // MARK: - Plain and quoted

  private func unfolded(_ range: Range<Int>, _ shape: YAMLNodeRecord.Shape) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    // Invariant: what lies before this index came from an escape or an earlier line and is not trimmed.
    var kept = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte.isBreak {
        while output.count > kept, output[output.count - 1].isBlank { output.removeLast() }
        index = fold(index, range.upperBound, isEscaped: false, &output)
        kept = output.count
      } else if byte == Byte.backslash, shape == .doubleQuoted {
        index = unescape(index + 1, range.upperBound, &output)
        kept = output.count
      } else {
        output.append(byte)
        index += byte == Byte.apostrophe && shape == .singleQuoted ? 2 : 1
      }
    }
    return output
  }

  /// Turns a line break and the blank lines behind it into a space or line feeds, and skips the next indentation.
  private func fold(_ offset: Int, _ upper: Int, isEscaped: Bool, _ output: inout [UInt8]) -> Int {
    var index = text.skipBlanks(text.afterBreak(offset))
    var blankLines = 0
    while index < upper, text[index].isBreak {
      blankLines += 1
      index = text.skipBlanks(text.afterBreak(index))
    }
    if blankLines > 0 {
      output.append(contentsOf: repeatElement(Byte.lineFeed, count: blankLines))
    } else if !isEscaped {
      output.append(Byte.space)
    }
    return index
  }

  private func unescape(_ offset: Int, _ upper: Int, _ output: inout [UInt8]) -> Int {
    let byte = text[offset]
    if byte.isBreak { return fold(offset, upper, isEscaped: true, &output) }
    if let simple = Self.simpleEscape(byte) {
      append(simple, to: &output)
      return offset + 1
    }
    let digits = byte == UInt8(ascii: "x") ? 2 : byte == UInt8(ascii: "u") ? 4 : byte == UInt8(ascii: "U") ? 8 : 0
    var value: UInt32 = 0
    for distance in 0..<digits { value = value << 4 | (text[offset + 1 + distance].hexValue ?? 0) }
    if digits > 0, let scalar = Unicode.Scalar(value) { append(scalar, to: &output) }
    return offset + 1 + digits
  }

  private func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    output.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }

  /// The character that a backslash and one more character stand for.
  static func simpleEscape(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{07}"
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "t"), Byte.tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{0B}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case Byte.space: " "
    case Byte.quotation: "\""
    case UInt8(ascii: "/"): "/"
    case Byte.backslash: "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}
