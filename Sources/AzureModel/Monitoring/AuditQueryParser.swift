/// Reads a log query as far as it selects lines.
struct AuditQueryParser {
  /// How deep parentheses may nest.
  private static let mostDepth = 64

  /// Operators behind which the number of lines is the same.
  private static let keepingLines = ["project", "project-away", "project-keep", "project-reorder", "sort", "order"]

  private let tokens: [AuditQueryToken]
  private var place = 0
  private var table = LogTable.azureDiagnostics
  private var lookback: Delay?

  init(_ text: String) throws(AuditQueryMistake) { tokens = try AuditQueryToken.pieces(of: text) }

  private var next: AuditQueryToken? { place < tokens.count ? tokens[place] : nil }

  mutating func query() throws(AuditQueryMistake) -> AuditQuery {
    let tables = LogTable.allCases.map { "`\($0.rawValue)`" }.joined(separator: " or ")
    guard case .word(let name)? = next, let table = LogTable(rawValue: name) else {
      throw AuditQueryMistake(
        next?.written ?? "", "the query does not begin with a table of audit events",
        help: ["begin it with \(tables)"])
    }
    self.table = table
    place += 1
    var conditions: [AuditCondition] = []
    // The first operator behind which lines only look different.
    var tail: String?
    while let token = next {
      guard token == .sign("|") else { throw unexpected("`|`") }
      place += 1
      guard case .word(let name)? = next else { throw unexpected("an operator such as `where`") }
      place += 1
      if Self.keepingLines.contains(name) {
        skipOperator()
        tail = tail ?? name
      } else if let tail {
        throw AuditQueryMistake(
          tail, "behind `\(tail)` the query selects again", help: ["move each `where` in front of it"])
      } else if ["where", "filter"].contains(name) {
        if let condition = try conjunction(isOutermost: true, depth: 0) { conditions.append(condition) }
      } else {
        throw Self.notFollowed(name)
      }
    }
    return AuditQuery(table: table, condition: .allOf(conditions), lookback: lookback)
  }

  private static func notFollowed(_ name: String) -> AuditQueryMistake {
    let counting = ["summarize", "count", "distinct", "make-series"]
    let instead =
      counting.contains(name)
      ? "leave it out: with `timeAggregation: Count` the rule itself counts the lines"
      : "select lines with `where` alone"
    return AuditQueryMistake(name, "the operator `\(name)` is not modelled", help: [instead])
  }

  /// Goes to the end of an operator that needs no reading.
  private mutating func skipOperator() { while let token = next, token != .sign("|") { place += 1 } }

  // MARK: Conditions

  /// Conditions with `and` between; nil where only the time was asked for.
  private mutating func conjunction(isOutermost: Bool, depth: Int) throws(AuditQueryMistake) -> AuditCondition? {
    guard depth <= Self.mostDepth else {
      throw AuditQueryMistake("(", "the conditions nest more than \(Self.mostDepth) deep", help: ["write them flatter"])
    }
    var alternatives: [AuditCondition] = []
    var parts: [AuditCondition] = []
    var hasAlternatives = false
    let before = lookback
    while true {
      if isOutermost, let delay = try time() {
        lookback = lookback.map { min($0, delay) } ?? delay
      } else {
        parts.append(try condition(depth: depth))
      }
      if next == .word("and") {
        place += 1
      } else if next == .word("or") {
        place += 1
        hasAlternatives = true
        alternatives.append(.allOf(parts))
        parts = []
      } else {
        break
      }
    }
    guard hasAlternatives else { return parts.isEmpty ? nil : .allOf(parts) }
    if lookback != before {
      throw AuditQueryMistake(
        "TimeGenerated", "the time stands beside `or`", help: ["write it in a `where` of its own"])
    }
    return .anyOf(alternatives + [.allOf(parts)])
  }

  /// `TimeGenerated > ago(5m)`; nil for anything else.
  private mutating func time() throws(AuditQueryMistake) -> Delay? {
    guard next == .word("TimeGenerated") else { return nil }
    let wanted = tokens[place...].prefix(6)
    guard wanted.count == 6, case .number(let text) = tokens[place + 4], let delay = Delay(text),
      [.sign(">"), .sign(">=")].contains(tokens[place + 1]), tokens[place + 2] == .word("ago"),
      tokens[place + 3] == .sign("("), tokens[place + 5] == .sign(")")
    else {
      throw AuditQueryMistake(
        "TimeGenerated", "only `TimeGenerated > ago(…)` is modelled of the time",
        help: ["write for instance `TimeGenerated > ago(5m)`, or leave it to `windowSize`"])
    }
    place += 6
    return delay
  }

  private mutating func condition(depth: Int) throws(AuditQueryMistake) -> AuditCondition {
    if next == .sign("(") { return try parenthesised(depth: depth) }
    guard case .word(let name)? = next else { throw unexpected("a column") }
    place += 1
    if name == "not", next == .sign("(") { return .not(try parenthesised(depth: depth)) }
    guard let column = AuditColumn.allCases.first(where: { $0.name(in: table) == name }) else {
      throw unknown(column: name)
    }
    return try comparison(column, name)
  }

  private mutating func parenthesised(depth: Int) throws(AuditQueryMistake) -> AuditCondition {
    place += 1
    let inner = try conjunction(isOutermost: false, depth: depth + 1)
    guard next == .sign(")") else { throw unexpected("`)`") }
    place += 1
    return inner ?? .allOf([])
  }

  private func unknown(column name: String) -> AuditQueryMistake {
    let table = table
    if next == .sign("(") {
      return AuditQueryMistake(name, "the function `\(name)` is not modelled", help: ["compare the column itself"])
    }
    if name == "TimeGenerated" {
      return AuditQueryMistake(
        name, "the time stands inside parentheses", help: ["write it in a `where` of its own"])
    }
    let names = AuditColumn.allCases.compactMap { $0.name(in: table) }
    let near = names.filter { $0.lowercased() == name.lowercased() }
    return AuditQueryMistake(
      name, "the column `\(name)` of \(table.rawValue) is not modelled",
      help: near.map { "did you mean `\($0)`? letter case matters" } + [
        "the columns that are: " + names.map { "`\($0)`" }.joined(separator: ", ")
      ])
  }

  private mutating func comparison(_ column: AuditColumn, _ name: String) throws(AuditQueryMistake) -> AuditCondition {
    guard let comparison = next.flatMap({ AuditOperator(rawValue: $0.written) }) else {
      throw unexpected("an operator such as `==`")
    }
    place += 1
    if let wanted = comparison.comparesNumbers, wanted != column.isNumber {
      throw AuditQueryMistake(
        comparison.rawValue,
        "`\(name)` is a \(column.isNumber ? "number" : "text"), which `\(comparison.rawValue)` does not compare",
        help: ["write for instance `\(name) == \(column.isNumber ? "403" : "\"…\"")`"])
    }
    guard comparison.takesList else { return .comparison(column, comparison, [try literal(column, name)]) }
    guard next == .sign("(") else { throw unexpected("values in parentheses") }
    var values: [String] = []
    repeat {
      place += 1
      values.append(try literal(column, name))
    } while next == .sign(",")
    guard next == .sign(")") else { throw unexpected("`)`") }
    place += 1
    return .comparison(column, comparison, values)
  }

  private mutating func literal(_ column: AuditColumn, _ name: String) throws(AuditQueryMistake) -> String {
    switch next {
    case .text(let text)? where !column.isNumber:
      place += 1
      return text
    case .number(let text)? where column.isNumber && Double(text) != nil:
      place += 1
      return text
    default: throw unexpected(column.isNumber ? "a number to compare `\(name)` with" : "a text in quotes for `\(name)`")
    }
  }

  private func unexpected(_ wanted: String) -> AuditQueryMistake {
    guard let next else { return AuditQueryMistake("", "\(wanted) is missing at the end") }
    return AuditQueryMistake(next.written, "\(wanted) is missing at `\(next.written)`")
  }
}
