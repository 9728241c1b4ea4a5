/// Takes the text of a condition apart.
struct ConditionScanner {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next token; `.end` again and again after the last one.
  mutating func next() throws(RoleConditionMistake) -> ConditionToken {
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    guard place < bytes.count else { return ConditionToken(kind: .end, range: place..<place) }
    switch bytes[place] {
    case UInt8(ascii: "("): return token(.openParenthesis, 1)
    case UInt8(ascii: ")"): return token(.closeParenthesis, 1)
    case UInt8(ascii: "{"): return token(.openBrace, 1)
    case UInt8(ascii: "}"): return token(.closeBrace, 1)
    case UInt8(ascii: ","): return token(.comma, 1)
    case UInt8(ascii: "!"): return token(.not, 1)
    case UInt8(ascii: "&"): return try doubled(.and)
    case UInt8(ascii: "|"): return try doubled(.or)
    case UInt8(ascii: "'"): return try text()
    case UInt8(ascii: "@"): return try attribute()
    case let byte where Self.isWord(byte): return word()
    default: throw stray()
    }
  }

  private mutating func token(_ kind: ConditionToken.Kind, _ length: Int) -> ConditionToken {
    defer { place += length }
    return ConditionToken(kind: kind, range: place..<place + length)
  }

  private mutating func doubled(_ joint: ConditionJoint) throws(RoleConditionMistake) -> ConditionToken {
    let sign = bytes[place]
    guard place + 1 < bytes.count, bytes[place + 1] == sign else {
      let sign = string(place..<place + 1)
      throw RoleConditionMistake(
        place..<place + 1, "a single `\(sign)` is no operator", help: "write `\(joint.rawValue)` or `\(sign)\(sign)`")
    }
    return token(.joint(joint), 2)
  }

  private mutating func text() throws(RoleConditionMistake) -> ConditionToken {
    guard let end = bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "'")) else {
      throw RoleConditionMistake(
        place..<place + 1, "the quote is never closed", help: "end the text with a single quote")
    }
    return token(.text(string(place + 1..<end)), end + 1 - place)
  }

  private mutating func attribute() throws(RoleConditionMistake) -> ConditionToken {
    var open = place + 1
    while open < bytes.count, Self.isWord(bytes[open]) { open += 1 }
    guard let source = ConditionAttribute.Source(name: string(place + 1..<open)) else {
      let name = string(place..<open)
      throw RoleConditionMistake(
        place..<open, "`\(name)` is no source of attributes",
        help: "the sources are `@Resource`, `@Request`, `@Principal` and `@Environment`")
    }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "[") else {
      throw RoleConditionMistake(
        place..<open, "`\(string(place..<open))` names no attribute",
        help: "write the attribute in brackets, for instance `@Resource[Microsoft.KeyVault/vaults/secrets:name]`")
    }
    // What no name contains ends the search, so that a missing bracket does not swallow half of the condition.
    guard let close = bytes[(open + 1)...].firstIndex(where: Self.endsName), bytes[close] == UInt8(ascii: "]") else {
      throw RoleConditionMistake(open..<open + 1, "the bracket is never closed", help: "end the attribute with `]`")
    }
    var name = bytes[(open + 1)..<close]
    while let first = name.first, Self.isBlank(first) { name.removeFirst() }
    while let last = name.last, Self.isBlank(last) { name.removeLast() }
    guard !name.isEmpty else {
      throw RoleConditionMistake(
        place..<close + 1, "the brackets name no attribute",
        help: "write its name, for instance `@Resource[Microsoft.KeyVault/vaults/secrets:name]`")
    }
    let attribute = ConditionAttribute(source: source, name: String(decoding: name, as: UTF8.self))
    return token(.attribute(attribute), close + 1 - place)
  }

  private mutating func word() -> ConditionToken {
    var end = place
    while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
    let word = string(place..<end)
    let kind: ConditionToken.Kind =
      switch word.uppercased() {
      case "NOT": .not
      case "AND": .joint(.and)
      case "OR": .joint(.or)
      default: .word(word)
      }
    return token(kind, end - place)
  }

  /// A character that begins nothing: most often a leftover of another notation or of a word processor.
  private func stray() -> RoleConditionMistake {
    var end = place + 1
    // The bytes that continue a character of more than one byte.
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    switch bytes[place] {
    case UInt8(ascii: "\""):
      return RoleConditionMistake(
        place..<end, "a text stands in single quotes", help: "write `'` in the place of the double quote")
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      return RoleConditionMistake(
        place..<end, "the bracket belongs to no attribute",
        help: "write an attribute with its source, for instance `@Resource[Microsoft.KeyVault/vaults/secrets:name]`")
    case 0x21...0x7E:
      return RoleConditionMistake(
        place..<end, "`\(string(place..<end))` means nothing in a condition",
        help: "write texts in single quotes and sets in braces")
    default:
      return RoleConditionMistake(
        place..<end, "a character stands here that means nothing in a condition",
        help: "type the blank or quote again: word processors put others in their place")
    }
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte < 0x20 || "[]{}'@".utf8.contains(byte)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
