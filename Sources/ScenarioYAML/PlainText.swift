/// How a text can be written as a YAML scalar: plain, as a literal block, or in double quotes.
enum PlainText {
  /// Whether a text may stand without quotes, as a key or a value, in block style or in brackets, in YAML 1.1 and 1.2.
  static func isSafe(_ text: String) -> Bool {
    var copy = text
    return copy.withUTF8 { buffer in
      let bytes = YAMLBytes(buffer)
      guard bytes.count > 0, bytes.count <= 200, startsSafely(bytes[0]), !bytes[bytes.count - 1].isBlank else {
        return false
      }
      for index in 0..<bytes.count where !isSafe(bytes, index) { return false }
      return CoreSchema.kind(of: bytes, 0, bytes.count).isString && YAMLLint.code(bytes, 0, bytes.count) == nil
    }
  }

  private static func startsSafely(_ byte: UInt8) -> Bool {
    let letter = (byte | 0x20) &- 0x61
    return letter < 26 || byte.isDigit || byte == Byte.underscore || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "$")
  }

  private static func isSafe(_ bytes: YAMLBytes, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte == Byte.colon { return !bytes[index + 1].isBlankOrEnd && !bytes[index + 1].isFlowIndicator }
    if byte == Byte.hash { return !bytes[index - 1].isBlank }
    return byte >= Byte.space && byte < 0x7F && !byte.isFlowIndicator
  }

  /// A text of several lines as a literal block without an indentation indicator, or nil where that cannot hold it.
  static func literal(_ text: String, indent: Int) -> String? {
    guard text.utf8.contains(Byte.lineFeed), let first = text.utf8.first, !first.isBlank, !first.isBreak else {
      return nil
    }
    guard text.unicodeScalars.allSatisfy({ $0 == "\n" || $0 == "\t" || isPrintable($0) }) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var header = "|-"
    if lines.last?.isEmpty == true {
      lines.removeLast()
      header = lines.last?.isEmpty == true ? "|+" : "|"
    }
    let margin = String(repeating: " ", count: indent)
    return lines.reduce(into: header) { $0 += $1.isEmpty ? "\n" : "\n" + margin + $1 }
  }

  /// A text in double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default: result += escape(scalar.value)
      }
    }
    return result + "\""
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let (letter, width) = value < 0x100 ? ("x", 2) : value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Whether a character may stand in a text as it is, in YAML 1.1 as well, where further characters break lines.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
