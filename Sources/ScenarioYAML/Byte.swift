/// The bytes that mean something to the scanner, by name.
enum Byte {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var exclamation: UInt8 { 0x21 }
  static var quotation: UInt8 { 0x22 }
  static var hash: UInt8 { 0x23 }
  static var percent: UInt8 { 0x25 }
  static var ampersand: UInt8 { 0x26 }
  static var apostrophe: UInt8 { 0x27 }
  static var asterisk: UInt8 { 0x2A }
  static var plus: UInt8 { 0x2B }
  static var comma: UInt8 { 0x2C }
  static var dash: UInt8 { 0x2D }
  static var dot: UInt8 { 0x2E }
  static var zero: UInt8 { 0x30 }
  static var colon: UInt8 { 0x3A }
  static var less: UInt8 { 0x3C }
  static var greater: UInt8 { 0x3E }
  static var question: UInt8 { 0x3F }
  static var at: UInt8 { 0x40 }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var underscore: UInt8 { 0x5F }
  static var backtick: UInt8 { 0x60 }
  static var openBrace: UInt8 { 0x7B }
  static var bar: UInt8 { 0x7C }
  static var closeBrace: UInt8 { 0x7D }
  static var tilde: UInt8 { 0x7E }
}

extension UInt8 {
  /// Space or tab.
  @inline(__always) var isBlank: Bool { self == Byte.space || self == Byte.tab }

  /// Line feed or carriage return.
  @inline(__always) var isBreak: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }

  /// Blank, break, or the zero that stands for the end of the text.
  @inline(__always) var isBlankOrEnd: Bool {
    self <= Byte.space && (self == Byte.space || self == Byte.lineFeed || self == 0 || self == Byte.tab || isBreak)
  }

  /// One of `, [ ] { }`.
  @inline(__always) var isFlowIndicator: Bool {
    self == Byte.comma || (self | 0x20) == Byte.openBrace || (self | 0x20) == Byte.closeBrace
  }

  @inline(__always) var isDigit: Bool { self &- Byte.zero < 10 }

  /// The value of a hexadecimal digit, or nil.
  var hexValue: UInt32? {
    if isDigit { return UInt32(self &- Byte.zero) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}
