import SourceDiagnostics

/// What reading a JSON text found: its value, or why there is none.
package struct JSONReading: Sendable {
  package let root: JSONNode?
  package let diagnostics: [Diagnostic]
}

/// Reads JSON (RFC 8259) with the place of every value.
///
/// Never throws and never traps, whatever the bytes: it walks, it does not call itself. The first mistake ends it,
/// because what stands behind a mistake in JSON cannot be told from its consequences.
package struct JSONReader {
  static let largestFile = 1 << 30
  static let deepest = 1_000

  private let bytes: [UInt8]
  private let number: UInt32
  private var offset = 0
  private var records: [JSONRecord] = []

  /// The lists and objects that are open, innermost last.
  private var open: [Int] = []

  private struct Mistake: Error {
    let diagnostic: Diagnostic
  }

  /// What may stand next.
  private enum Expected {
    case value, valueOrEnd, nameOrEnd, name, commaOrEnd, end
  }

  private init(_ file: SourceFile, number: UInt32) {
    self.bytes = file.bytes
    self.number = number
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The text, in UTF-8.
  ///   - number: The file's number in the source map, which all spans carry.
  /// - Complexity: O(bytes).
  package static func read(_ file: SourceFile, number: UInt32) -> JSONReading {
    var reader = JSONReader(file, number: number)
    do throws(Mistake) {
      try reader.read()
      let tree = JSONTree(file: file, number: number, records: reader.records)
      return JSONReading(root: JSONNode(tree: tree, index: 0), diagnostics: [])
    } catch {
      return JSONReading(root: nil, diagnostics: [error.diagnostic])
    }
  }

  private mutating func read() throws(Mistake) {
    guard bytes.count <= Self.largestFile else {
      throw mistake(.tooLarge, "the file has \(bytes.count >> 20) MiB", 0, 0, help: "split it into several files")
    }
    skipSpace()
    guard offset < bytes.count else {
      throw mistake(.empty, "the file is empty", 0, 0, help: "write what the command printed into it")
    }
    var expected = Expected.value
    while true {
      skipSpace()
      if expected == .end {
        guard offset == bytes.count else {
          throw mistake(
            .textAfterEnd, "something stands behind the value", offset, offset + 1,
            help: "keep one value in a file; put the output of each command into a file of its own")
        }
        return
      }
      guard offset < bytes.count else { throw unclosed() }
      expected = try step(expected)
    }
  }

  private mutating func step(_ expected: Expected) throws(Mistake) -> Expected {
    let byte = bytes[offset]
    switch (expected, byte) {
    case (.valueOrEnd, UInt8(ascii: "]")), (.nameOrEnd, UInt8(ascii: "}")): return close()
    case (.commaOrEnd, _): return try comma(byte)
    case (.nameOrEnd, UInt8(ascii: "\"")), (.name, UInt8(ascii: "\"")): return try name()
    case (.nameOrEnd, _), (.name, _): throw unexpected("the name of a member in double quotes")
    default: return try value(byte)
    }
  }

  private mutating func comma(_ byte: UInt8) throws(Mistake) -> Expected {
    let isObject = open.last.map { records[$0].shape == .object } ?? false
    switch byte {
    case UInt8(ascii: ","):
      offset += 1
      return isObject ? .name : .value
    case isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"): return close()
    default: throw unexpected(isObject ? "`,` or `}`" : "`,` or `]`")
    }
  }

  private mutating func name() throws(Mistake) -> Expected {
    try string()
    skipSpace()
    guard offset < bytes.count else { throw unclosed() }
    guard bytes[offset] == UInt8(ascii: ":") else { throw unexpected("`:`") }
    offset += 1
    return .value
  }

  private mutating func value(_ byte: UInt8) throws(Mistake) -> Expected {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < Self.deepest else {
        throw mistake(
          .tooDeep, "lists and objects are nested deeper than \(Self.deepest) levels", offset, offset + 1,
          help: "no output of Azure is nested so deep; look whether the file is what it should be")
      }
      let shape: JSONRecord.Shape = byte == UInt8(ascii: "{") ? .object : .array
      add(shape, offset, offset + 1)
      open.append(records.count - 1)
      offset += 1
      return shape == .object ? .nameOrEnd : .valueOrEnd
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .bool)
    case UInt8(ascii: "f"): try word("false", .bool)
    case UInt8(ascii: "n"): try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try numeral()
    default: throw unexpected("a value")
    }
    return open.isEmpty ? .end : .commaOrEnd
  }

  private mutating func close() -> Expected {
    offset += 1
    if let last = open.popLast() {
      records[last].upper = UInt32(offset)
      records[last].extent = UInt32(records.count - last)
    }
    return open.isEmpty ? .end : .commaOrEnd
  }

  private mutating func string() throws(Mistake) {
    let start = offset
    var isVerbatim = true
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        add(.string, start, offset, isVerbatim: isVerbatim)
        return
      case UInt8(ascii: "\\"):
        guard let length = JSONString.escapeLength(in: bytes, at: offset) else {
          throw mistake(
            .badString, "JSON does not know this escape", offset, min(offset + 2, bytes.count),
            help: "write a backslash as `\\\\`")
        }
        isVerbatim = false
        offset += length
      case 0..<0x20:
        throw mistake(
          .badString, "a line break or another control character stands in a text", offset, offset + 1,
          help: "write it as an escape, for instance `\\n`; if the text is not closed, add the `\"`")
      default: offset += 1
      }
    }
    throw mistake(.unterminated, "the text is never closed", start, start + 1, help: "add the `\"` at its end")
  }

  private mutating func word(_ word: StaticString, _ shape: JSONRecord.Shape) throws(Mistake) {
    let start = offset
    let letters = word.withUTF8Buffer(Array.init)
    guard bytes[offset...].starts(with: letters) else { throw unexpected("a value") }
    offset += letters.count
    add(shape, start, offset)
  }

  private mutating func numeral() throws(Mistake) {
    let start = offset
    func isDigit(_ place: Int) -> Bool {
      place < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
    }
    func has(_ place: Int, _ letters: [UInt8]) -> Bool { place < bytes.count && letters.contains(bytes[place]) }
    if has(offset, [UInt8(ascii: "-")]) { offset += 1 }
    let isZero = has(offset, [UInt8(ascii: "0")])
    var isFine = isDigit(offset)
    while isDigit(offset) { offset += 1 }
    if isZero, isFine, offset > start + 1, bytes[start] != UInt8(ascii: "-") || offset > start + 2 { isFine = false }
    if has(offset, [UInt8(ascii: ".")]) {
      offset += 1
      isFine = isFine && isDigit(offset)
      while isDigit(offset) { offset += 1 }
    }
    if has(offset, [UInt8(ascii: "e"), UInt8(ascii: "E")]) {
      offset += 1
      if has(offset, [UInt8(ascii: "+"), UInt8(ascii: "-")]) { offset += 1 }
      isFine = isFine && isDigit(offset)
      while isDigit(offset) { offset += 1 }
    }
    guard isFine else {
      throw mistake(
        .badNumber, "JSON does not write numbers so", start, max(offset, start + 1),
        help: "leave out leading zeros, and put digits on both sides of a point")
    }
    add(.number, start, offset)
  }

  private mutating func add(_ shape: JSONRecord.Shape, _ lower: Int, _ upper: Int, isVerbatim: Bool = true) {
    records.append(
      JSONRecord(
        shape: shape, isVerbatim: isVerbatim, lower: UInt32(lower), upper: UInt32(upper),
        parent: UInt32(open.last ?? records.count)))
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  private func unexpected(_ wanted: String) -> Mistake {
    mistake(
      .unexpected, "\(wanted) is missing here", offset, offset + 1,
      help: "the file must hold what a command printed with `--output json`, and nothing else")
  }

  /// The end of the file came first.
  private func unclosed() -> Mistake {
    let start = open.last.map { Int(records[$0].lower) } ?? 0
    let isObject = open.last.map { records[$0].shape == .object } ?? true
    return mistake(
      .unterminated, "the \(isObject ? "object" : "list") is never closed", start, start + 1,
      help: "the file ends too early: export it again")
  }

  private func mistake(_ code: JSONCode, _ message: String, _ lower: Int, _ upper: Int, help: String) -> Mistake {
    Mistake(
      diagnostic: Diagnostic(
        code, message, at: .init(SourceSpan(file: number, lower: lower, upper: min(upper, bytes.count)), ""),
        help: [help]))
  }
}
