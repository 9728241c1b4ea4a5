/// A piece of a log query.
enum AuditQueryToken: Hashable, Sendable {
  /// A name or a word, for instance `where`; it may begin with `!` and end in `~`.
  case word(String)
  case number(String)
  case text(String)

  /// Everything else, for instance `|`, `==` or `(`.
  case sign(String)

  /// As it is written, in short.
  var written: String {
    switch self {
    case .word(let text), .number(let text), .sign(let text): text
    case .text(let text): "\"\(text)\""
    }
  }

  /// The pieces of a query, without blanks and comments.
  ///
  /// - Complexity: O(length).
  static func pieces(of text: String) throws(AuditQueryMistake) -> [AuditQueryToken] {
    let bytes = Array(text.utf8)
    var tokens: [AuditQueryToken] = []
    var place = 0
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func end(from start: Int, where isIn: (UInt8) -> Bool) -> Int {
      bytes[start...].firstIndex { !isIn($0) } ?? bytes.count
    }
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): place += 1
      case UInt8(ascii: "/") where next == byte:
        place = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let (literal, behind) = try quoted(bytes, from: place)
        tokens.append(.text(literal))
        place = behind
      case _ where isDigit(byte):
        let behind = end(from: place) { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: ".") }
        tokens.append(.number(string(place..<behind)))
        place = behind
      case _ where isLetter(byte), UInt8(ascii: "!") where isLetter(next):
        var behind = end(from: place + 1) { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
        if behind < bytes.count, bytes[behind] == UInt8(ascii: "~") { behind += 1 }
        tokens.append(.word(string(place..<behind)))
        place = behind
      default:
        let pair = place + 1 < bytes.count ? string(place..<(place + 2)) : ""
        let isPair = ["==", "!=", "=~", "!~", "<=", ">=", "<>"].contains(pair)
        let isOneByte = byte < 0x80
        let behind = isPair ? place + 2 : isOneByte ? place + 1 : end(from: place) { $0 >= 0x80 }
        tokens.append(.sign(string(place..<behind)))
        place = behind
      }
    }
    return tokens
  }

  /// A text in quotes, in which a backslash takes the next character as it is.
  private static func quoted(
    _ bytes: [UInt8], from start: Int
  ) throws(AuditQueryMistake) -> (literal: String, behind: Int) {
    var literal: [UInt8] = []
    var place = start + 1
    while place < bytes.count {
      if bytes[place] == bytes[start] { return (String(decoding: literal, as: UTF8.self), place + 1) }
      if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count { place += 1 }
      literal.append(bytes[place])
      place += 1
    }
    throw AuditQueryMistake(
      String(decoding: bytes[start...].prefix(20), as: UTF8.self), "the text is never closed",
      help: ["end it with the quote that it begins with"])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
