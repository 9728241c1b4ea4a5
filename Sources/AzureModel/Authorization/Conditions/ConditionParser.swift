/// Reads a condition by recursive descent, one token ahead.
///
/// ```
/// group    = term { AND term } | term { OR term }
/// term     = ( "!" | NOT ) term | "(" group ")" | function | operand operator operand
/// function = ActionMatches "{" text "}" | SubOperationMatches "{" text "}" | Exists attribute
/// operand  = attribute | value | "{" value { "," value } "}"
/// operator = [ quantifier ":" ] comparison
/// ```
struct ConditionParser {
  private var scanner: ConditionScanner
  private(set) var current: ConditionToken

  /// What has been named so far, in order of first appearance.
  private(set) var attributes: [ConditionAttribute] = []
  private var seen: Set<ConditionAttribute> = []

  init(_ text: String) throws(RoleConditionMistake) {
    let length = text.utf8.count
    guard length <= RoleCondition.longest else {
      let scalars = text.unicodeScalars
      var limit = text.utf8.index(text.startIndex, offsetBy: RoleCondition.longest)
      while limit > text.startIndex, limit.samePosition(in: scalars) == nil { limit = text.utf8.index(before: limit) }
      throw RoleConditionMistake(
        text.utf8.distance(from: text.startIndex, to: limit)..<length,
        "the condition has \(length) bytes, and at most \(RoleCondition.longest) are allowed",
        help: "sets and wildcards take the place of many comparisons")
    }
    scanner = ConditionScanner(text)
    current = try scanner.next()
  }

  /// The whole condition; nothing may follow it.
  mutating func condition() throws(RoleConditionMistake) -> ConditionExpression {
    guard current.kind != .end else {
      throw RoleConditionMistake(
        current.range, "the condition is empty", help: "leave it out, or write an expression")
    }
    let condition = try group(depth: 0)
    switch current.kind {
    case .end: return condition
    case .closeParenthesis:
      throw RoleConditionMistake(current.range, "the parenthesis closes nothing", help: "take it away")
    default: throw missingJoint()
    }
  }

  mutating func advance() throws(RoleConditionMistake) {
    if case .attribute(let attribute) = current.kind, seen.insert(attribute).inserted { attributes.append(attribute) }
    current = try scanner.next()
  }

  private mutating func group(depth: Int) throws(RoleConditionMistake) -> ConditionExpression {
    let first = try term(depth: depth)
    guard case .joint(let joint) = current.kind else { return first }
    var members = [first]
    while case .joint(let next) = current.kind {
      guard next == joint else {
        throw RoleConditionMistake(
          current.range, "`AND` and `OR` stand side by side, and which comes first is ambiguous",
          help: "add parentheses: `(a AND b) OR c` or `a AND (b OR c)`")
      }
      try advance()
      members.append(try term(depth: depth))
    }
    return joint == .and ? .all(members) : .any(members)
  }

  private mutating func term(depth: Int) throws(RoleConditionMistake) -> ConditionExpression {
    switch current.kind {
    case .not:
      try nest(depth)
      try advance()
      return .not(try term(depth: depth + 1))
    case .openParenthesis:
      try nest(depth)
      let open = current.range
      try advance()
      let inner = try group(depth: depth + 1)
      switch current.kind {
      case .closeParenthesis: break
      case .end: throw unclosed(open, "parenthesis", with: ")")
      default: throw missingJoint()
      }
      try advance()
      return inner
    case .word(let name):
      if let function = ConditionFunction(name: name) { return try call(function) }
      return try comparison()
    default: return try comparison()
    }
  }

  private func nest(_ depth: Int) throws(RoleConditionMistake) {
    guard depth < RoleCondition.deepest else {
      throw RoleConditionMistake(
        current.range, "the condition nests deeper than \(RoleCondition.deepest) levels",
        help: "take away the parentheses and negations that change nothing")
    }
  }

  func unclosed(_ open: Range<Int>, _ name: String, with close: String) -> RoleConditionMistake {
    RoleConditionMistake(open, "the \(name) is never closed", help: "add `\(close)`")
  }

  private func missingJoint() -> RoleConditionMistake {
    RoleConditionMistake(
      current.range, "an expression ends before this", help: "join two expressions with `AND` or `OR`")
  }
}
