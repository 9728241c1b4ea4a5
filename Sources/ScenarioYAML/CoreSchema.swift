/// The core schema of YAML 1.2: which plain scalars are something else than a string.
enum CoreSchema {
  /// What the characters of a plain scalar say, without making the value.
  enum Kind {
    case null, yes, no, decimal, octal, hexadecimal, float, infinity, notANumber, string

    var isString: Bool { self == .string }
  }

  /// The value of a plain scalar.
  static func value(of text: String) -> YAMLValue {
    var copy = text
    let kind = copy.withUTF8 { Self.kind(of: YAMLBytes($0), 0, $0.count) }
    switch kind {
    case .null: return .null
    case .yes: return .bool(true)
    case .no: return .bool(false)
    case .decimal: return Int(text).map(YAMLValue.int) ?? .bigInt(text)
    case .octal: return Int(text.dropFirst(2), radix: 8).map(YAMLValue.int) ?? .bigInt(text)
    case .hexadecimal: return Int(text.dropFirst(2), radix: 16).map(YAMLValue.int) ?? .bigInt(text)
    case .float: return .float(number(text))
    case .infinity: return .float(text.utf8.first == Byte.dash ? -.infinity : .infinity)
    case .notANumber: return .float(.nan)
    case .string: return .string(text)
    }
  }

  /// What the bytes of a range say; the first byte already decides for almost every text.
  @inline(__always)
  static func kind(of text: YAMLBytes, _ lower: Int, _ upper: Int) -> Kind {
    switch text[lower] {
    case _ where upper <= lower: .null
    case 0x30...0x39, Byte.dash, Byte.plus, Byte.dot: numberKind(text, lower, upper)
    case Byte.tilde: upper - lower == 1 ? .null : .string
    // f F n N t T
    case 0x66, 0x46, 0x6E, 0x4E, 0x74, 0x54: wordKind(text, lower, upper)
    default: .string
    }
  }

  private static func wordKind(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> Kind {
    guard upper - lower == 4 || upper - lower == 5 else { return .string }
    var letters: UInt64 = 0
    for index in lower..<upper { letters = letters << 8 | UInt64(text[index]) }
    switch letters {
    case 0x6E75_6C6C, 0x4E75_6C6C, 0x4E55_4C4C: return .null  // null Null NULL
    case 0x7472_7565, 0x5472_7565, 0x5452_5545: return .yes  // true True TRUE
    case 0x66_616C_7365, 0x46_616C_7365, 0x46_414C_5345: return .no  // false False FALSE
    default: return .string
    }
  }

  private static func numberKind(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> Kind {
    if text[lower] == Byte.zero, upper - lower > 2 {
      if text[lower + 1] == UInt8(ascii: "o") {
        return all(text, lower + 2, upper, { $0 &- 0x30 < 8 }) ? .octal : .string
      }
      if text[lower + 1] == UInt8(ascii: "x") {
        return all(text, lower + 2, upper, { $0.hexValue != nil }) ? .hexadecimal : .string
      }
    }
    let isSigned = text[lower] == Byte.dash || text[lower] == Byte.plus
    let start = isSigned ? lower + 1 : lower
    if text[start] == Byte.dot, start + 4 == upper { return dottedKind(text, start, upper, isSigned) }
    return decimalKind(text, start, upper)
  }

  /// `.inf`, `.nan` and their spellings, or a number such as `.125`.
  private static func dottedKind(_ text: YAMLBytes, _ start: Int, _ upper: Int, _ isSigned: Bool) -> Kind {
    switch text.string(start + 1, upper) {
    case "inf", "Inf", "INF": .infinity
    case "nan", "NaN", "NAN": isSigned ? .string : .notANumber
    default: decimalKind(text, start, upper)
    }
  }

  /// `12`, `1.5`, `.5`, `1.`, `1e3`: digits before or behind the dot, an optional exponent.
  private static func decimalKind(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> Kind {
    var index = skipDigits(text, lower, upper)
    var digits = index - lower
    if index == upper { return digits > 0 ? .decimal : .string }
    if text[index] == Byte.dot {
      let end = skipDigits(text, index + 1, upper)
      digits += end - index - 1
      index = end
    }
    guard digits > 0 else { return .string }
    if index < upper, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if text[index] == Byte.dash || text[index] == Byte.plus { index += 1 }
      let end = skipDigits(text, index, upper)
      guard end > index else { return .string }
      index = end
    }
    return index == upper ? .float : .string
  }

  private static func skipDigits(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> Int {
    var index = lower
    while index < upper, text[index].isDigit { index += 1 }
    return index
  }

  private static func all(_ text: YAMLBytes, _ lower: Int, _ upper: Int, _ isMember: (UInt8) -> Bool) -> Bool {
    var index = lower
    while index < upper, isMember(text[index]) { index += 1 }
    return index == upper
  }

  /// The nearest `Double`; beyond its range it is infinite, as in other readers.
  private static func number(_ text: String) -> Double {
    if let value = Double(text) { return value }
    // Not every notation of the schema is one of the standard library: `1.` and `1.e3` get a digit behind the dot.
    var padded = ""
    for character in text.utf8 {
      if padded.utf8.last == Byte.dot, !character.isDigit { padded.append("0") }
      padded.unicodeScalars.append(Unicode.Scalar(character))
    }
    if padded.utf8.last == Byte.dot { padded.append("0") }
    return Double(padded) ?? .infinity
  }
}
