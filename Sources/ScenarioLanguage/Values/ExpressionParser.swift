import SourceDiagnostics

/// Finds `${…}` in a scalar.
struct ExpressionParser {
  private let source: [UInt8]
  private let span: SourceSpan
  private let file: SourceFile?
  private var position = 0
  private var pieces: [Value.Piece] = []
  private var literal: [UInt8] = []

  /// Where in the file the next expression is looked for; nil once one did not stand there verbatim.
  private var cursor: Int?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ text: String, at span: SourceSpan, in file: SourceFile?) {
    source = Array(text.utf8)
    self.span = span
    self.file = file
    cursor = span.lower
  }

  /// The scalar as text, as one reference, or as text with references in it.
  mutating func parse() -> Value {
    while position < source.count {
      if starts(with: "$${") {
        literal += Array("${".utf8)
        position += 3
      } else if starts(with: "${") {
        parseExpression()
      } else {
        literal.append(source[position])
        position += 1
      }
    }
    flush()
    if pieces.count == 1, case .expression(let expression) = pieces[0] { return Value(.expression(expression), span) }
    if pieces.contains(where: { if case .expression = $0 { true } else { false } }) {
      return Value(.template(pieces), span)
    }
    let text = pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    return Value(.string(text), span)
  }

  private func starts(with text: String) -> Bool { source[position...].starts(with: text.utf8) }

  private mutating func flush() {
    if !literal.isEmpty { pieces.append(.text(String(decoding: literal, as: UTF8.self))) }
    literal = []
  }

  private mutating func parseExpression() {
    let start = position
    var end = position + 2
    var isQuoted = false
    while end < source.count, isQuoted || source[end] != UInt8(ascii: "}") {
      if source[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    let place = place(start, min(end + 1, source.count))
    guard end < source.count else {
      diagnostics.append(
        Diagnostic(
          ScenarioCode.malformedExpression, "`${` without its closing brace", at: .init(place, "not closed"),
          help: ["write `${name.field}`, or `$${` for the characters themselves"]))
      position = source.count
      return
    }
    let inside = String(decoding: source[(start + 2)..<end], as: UTF8.self)
    position = end + 1
    guard let expression = Self.expression(inside, place) else {
      diagnostics.append(
        Diagnostic(
          ScenarioCode.malformedExpression, "`${\(inside)}` is no reference", at: .init(place, "cannot be read"),
          help: [
            "write `${name.field}`; a name with dots or blanks is quoted, as in `${\"ana@contoso.test\".objectId}`"
          ]))
      return
    }
    flush()
    pieces.append(.expression(expression))
  }

  /// The exact place where the text stands verbatim in its line, else the whole scalar.
  private mutating func place(_ start: Int, _ end: Int) -> SourceSpan {
    guard let file, let lower = cursor else { return span }
    let needle = source[start..<end]
    cursor = nil
    guard span.upper <= file.bytes.count, needle.count <= span.upper - lower else { return span }
    for offset in lower...(span.upper - needle.count)
    where file.bytes[offset] == UInt8(ascii: "$") && file.bytes[offset..<(offset + needle.count)] == needle {
      cursor = offset + needle.count
      return SourceSpan(file: span.file, lower: offset, upper: offset + needle.count)
    }
    return span
  }

  /// `kind:name.field."quoted field"?`
  static func expression(_ inside: String, _ span: SourceSpan) -> Expression? {
    var rest = Substring(inside)
    let isOptional = rest.hasSuffix("?")
    if isOptional { rest = rest.dropLast() }
    var qualifier: String?
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("\"") {
      qualifier = String(rest[..<colon])
      rest = rest[rest.index(after: colon)...]
    }
    var segments: [String] = []
    while true {
      guard let (segment, remainder) = segment(of: rest) else { return nil }
      segments.append(segment)
      if remainder.isEmpty { break }
      guard remainder.first == "." else { return nil }
      rest = remainder.dropFirst()
    }
    return Expression(qualifier: qualifier, segments: segments, isOptional: isOptional, span: span)
  }

  private static func segment(of text: Substring) -> (String, Substring)? {
    if text.first == "\"" {
      let content = text.dropFirst()
      guard let close = content.firstIndex(of: "\""), close > content.startIndex else { return nil }
      return (String(content[..<close]), content[content.index(after: close)...])
    }
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == " " }
    let isBlank = name.allSatisfy { $0 == " " }
    return name.isEmpty || isBlank ? nil : (String(name), text[name.endIndex...])
  }
}
