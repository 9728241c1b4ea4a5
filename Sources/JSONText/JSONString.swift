/// The escapes of JSON strings.
enum JSONString {
  private static let simple: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"),
    UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  /// How many bytes an escape has whose backslash stands at an offset, or nil where JSON knows none such.
  static func escapeLength(in bytes: [UInt8], at offset: Int) -> Int? {
    guard offset + 1 < bytes.count else { return nil }
    if simple[bytes[offset + 1]] != nil { return 2 }
    guard bytes[offset + 1] == UInt8(ascii: "u"), offset + 6 <= bytes.count else { return nil }
    return unit(bytes[(offset + 2)..<(offset + 6)]) == nil ? nil : 6
  }

  /// The content of a string whose escapes were found to be in order; half of a pair of surrogates is replaced.
  static func unescaped(_ content: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var units: [UInt16] = []
    var rest = content
    func flush() {
      guard !units.isEmpty else { return }
      result += String(decoding: units, as: UTF16.self).utf8
      units = []
    }
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        flush()
        result.append(byte)
        continue
      }
      if let plain = simple[escape] {
        flush()
        result.append(plain)
      } else if let unit = unit(rest.prefix(4)) {
        units.append(unit)
        rest = rest.dropFirst(4)
      }
    }
    flush()
    return String(decoding: result, as: UTF8.self)
  }

  private static func unit(_ digits: ArraySlice<UInt8>) -> UInt16? {
    guard digits.count == 4 else { return nil }
    var value: UInt16 = 0
    for digit in digits {
      let nibble: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): nibble = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): nibble = digit - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): nibble = digit - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt16(nibble)
    }
    return value
  }
}
