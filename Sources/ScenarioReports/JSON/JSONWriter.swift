/// Writes a value as JSON (RFC 8259): two spaces a level, one member a line, ending in a line break.
///
/// What is short stands on one line, which keeps large reports small and still lets people read and compare them.
package struct JSONWriter {
  /// The longest array or object that is written on one line, in bytes.
  private static let longestLine = 1_000

  private var bytes: [UInt8] = []
  private var depth = 0

  /// Whether everything goes on one line, and how many bytes it may have there.
  private var inlineLimit: Int?

  package static func text(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    writer.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .number(let number): append(String(number))
    case .string(let text): string(text)
    case .array(let items):
      list("[", "]", items) { $0.write($1) }
    case .object(let members):
      list("{", "}", members) { $0.member($1.key.description, $1.value) }
    case .named(let members):
      list("{", "}", members) { $0.member($1.0, $1.1) }
    }
  }

  private mutating func list<Items: Collection>(
    _ opening: String, _ closing: String, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    if inlineLimit != nil {
      writeInline(opening, closing, items, write)
    } else {
      var line = JSONWriter()
      line.inlineLimit = Self.longestLine
      line.writeInline(opening, closing, items, write)
      if line.bytes.count <= Self.longestLine {
        bytes += line.bytes
      } else {
        writeLines(opening, closing, items, write)
      }
    }
  }

  /// Gives up, half-written, as soon as the line is too long; the caller then writes lines instead.
  private mutating func writeInline<Items: Collection>(
    _ opening: String, _ closing: String, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    append(opening)
    var isFirst = true
    for item in items {
      if bytes.count > inlineLimit ?? 0 { return }
      if !isFirst { append(", ") }
      isFirst = false
      write(&self, item)
    }
    append(closing)
  }

  private mutating func writeLines<Items: Collection>(
    _ opening: String, _ closing: String, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    append(opening)
    depth += 1
    var isFirst = true
    for item in items {
      if !isFirst { append(",") }
      isFirst = false
      newline()
      write(&self, item)
    }
    depth -= 1
    newline()
    append(closing)
  }

  private mutating func member(_ key: String, _ value: JSONValue) {
    string(key)
    append(": ")
    write(value)
  }

  private mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  // MARK: Escaping

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // Nearly every text is plain ASCII and goes as it is.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      return append(text)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      default:
        if Self.isEscaped(scalar) { escape(scalar) } else { bytes.append(contentsOf: scalar.utf8) }
      }
    }
  }

  /// Controls must be escaped; separators and controls of direction are, so that a reader of the raw text sees them.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Only scalars of the basic plane are escaped, so four digits are enough.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}
