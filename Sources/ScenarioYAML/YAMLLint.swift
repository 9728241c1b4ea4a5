/// Finds plain scalars that tools for YAML 1.1 read as something else than YAML 1.2 does.
///
/// The notations are those of the type repository of YAML 1.1 (yaml.org/type: bool, int, float, timestamp).
enum YAMLLint {
  /// Whether a text that begins with this byte can be misread at all.
  @inline(__always)
  static func mayMatter(_ byte: UInt8) -> Bool {
    if byte.isDigit || byte == Byte.dash || byte == Byte.plus { return true }
    let letter = byte | 0x20
    return letter == UInt8(ascii: "y") || letter == UInt8(ascii: "n") || letter == UInt8(ascii: "o")
  }

  /// The code of the lint, or nil where both versions agree.
  static func code(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> YAMLCode? {
    guard upper > lower else { return nil }
    let isSigned = text[lower] == Byte.dash || text[lower] == Byte.plus
    let start = isSigned ? lower + 1 : lower
    guard text[start].isDigit else { return isSigned ? nil : wordCode(text, lower, upper) }
    let end = skip(text, start, upper) { $0.isDigit || $0 == Byte.underscore }
    if end < upper, text[end] == Byte.colon { return isSexagesimal(text, end, upper) ? .misreadSexagesimal : nil }
    if !isSigned, isDate(text, lower, upper) { return .misreadDate }
    return numberCode(text, start, upper, isSigned)
  }

  private static func wordCode(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> YAMLCode? {
    guard upper - lower <= 3 else { return nil }
    switch text.string(lower, upper) {
    case "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF":
      return .misreadWord
    default: return nil
    }
  }

  /// `1:30`, `190:20:30.15`: groups behind colons are below 60.
  private static func isSexagesimal(_ text: YAMLBytes, _ colon: Int, _ upper: Int) -> Bool {
    var index = colon
    while index < upper, text[index] == Byte.colon {
      let end = skip(text, index + 1, upper) { $0.isDigit }
      let digits = end - index - 1
      guard digits == 1 || (digits == 2 && text[index + 1] < UInt8(ascii: "6")) else { return false }
      index = end
    }
    guard index < upper else { return true }
    return text[index] == Byte.dot && skip(text, index + 1, upper, { $0.isDigit || $0 == Byte.underscore }) == upper
  }

  /// `2024-01-31`, alone or with a time behind it.
  private static func isDate(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> Bool {
    let year = skip(text, lower, upper) { $0.isDigit }
    guard year - lower == 4, text[year] == Byte.dash else { return false }
    let month = skip(text, year + 1, upper) { $0.isDigit }
    guard (1...2).contains(month - year - 1), text[month] == Byte.dash else { return false }
    let day = skip(text, month + 1, upper) { $0.isDigit }
    guard (1...2).contains(day - month - 1) else { return false }
    if day == upper { return month - year == 3 && day - month == 3 }
    return isTime(text, day, upper)
  }

  /// The time of a timestamp: `T` or blanks, hours, minutes, seconds; what follows is not looked at.
  private static func isTime(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> Bool {
    var index = lower
    if text[index] | 0x20 == UInt8(ascii: "t") { index += 1 } else { index = text.skipBlanks(index) }
    guard index > lower else { return false }
    let hours = skip(text, index, upper) { $0.isDigit }
    guard (1...2).contains(hours - index), text[hours] == Byte.colon else { return false }
    return text[hours + 1].isDigit && text[hours + 2].isDigit && text[hours + 3] == Byte.colon
  }

  private static func numberCode(_ text: YAMLBytes, _ start: Int, _ upper: Int, _ isSigned: Bool) -> YAMLCode? {
    let end = skip(text, start, upper) { $0.isDigit || $0 == Byte.underscore }
    if end == upper, upper > start + 1, text[start] == Byte.zero { return .misreadOctal }
    guard let last = numberEnd(text, start, upper, end), last == upper else {
      return notationCode(text, start, upper, isSigned)
    }
    return hasUnderscore(text, start, upper) ? .misreadUnderscore : notationCode(text, start, upper, isSigned)
  }

  /// The end of an integer in base 10, 2 or 16 or of a number with a dot, as YAML 1.1 writes them.
  private static func numberEnd(_ text: YAMLBytes, _ start: Int, _ upper: Int, _ digits: Int) -> Int? {
    let letter = text[start] == Byte.zero ? text[start + 1] : 0
    switch letter {
    case UInt8(ascii: "x"): return skip(text, start + 2, upper) { $0.hexValue != nil || $0 == Byte.underscore }
    case UInt8(ascii: "b"): return skip(text, start + 2, upper) { $0 | 1 == 0x31 || $0 == Byte.underscore }
    default:
      guard digits < upper, text[digits] == Byte.dot else { return digits }
      return skip(text, digits + 1, upper) { $0.isDigit || $0 == Byte.underscore }
    }
  }

  /// `0o17` and `1e3` are numbers to YAML 1.2 only, `0b11` and `-0x1F` to YAML 1.1 only.
  private static func notationCode(_ text: YAMLBytes, _ start: Int, _ upper: Int, _ isSigned: Bool) -> YAMLCode? {
    if text[start] == Byte.zero, upper > start + 2, text[start + 1] == UInt8(ascii: "b") {
      return skip(text, start + 2, upper, { $0 | 1 == 0x31 }) == upper ? .misreadNotation : nil
    }
    switch CoreSchema.kind(of: text, start, upper) {
    case .octal: return isSigned ? nil : .misreadNotation
    case .hexadecimal: return isSigned ? .misreadNotation : nil
    case .float:
      let dot = skip(text, start, upper) { $0 != Byte.dot }
      let exponent = skip(text, start, upper) { $0 | 0x20 != UInt8(ascii: "e") }
      guard exponent < upper else { return nil }
      let isSigned = text[exponent + 1] == Byte.plus || text[exponent + 1] == Byte.dash
      return dot < upper && isSigned ? nil : .misreadNotation
    case .null, .yes, .no, .decimal, .infinity, .notANumber, .string: return nil
    }
  }

  private static func hasUnderscore(_ text: YAMLBytes, _ lower: Int, _ upper: Int) -> Bool {
    skip(text, lower, upper) { $0 != Byte.underscore } < upper
  }

  @inline(__always)
  private static func skip(_ text: YAMLBytes, _ lower: Int, _ upper: Int, _ isMember: (UInt8) -> Bool) -> Int {
    var index = lower
    while index < upper, isMember(text[index]) { index += 1 }
    return index
  }
}
