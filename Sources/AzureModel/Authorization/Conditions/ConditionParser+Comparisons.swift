extension ConditionParser {
  /// One side of a comparison as it is written: what its values mean is known only with the operator.
  private enum Side {
    case attribute(ConditionAttribute)
    case values([Value])
  }

  private struct Value {
    let text: String
    let isQuoted: Bool
    let range: Range<Int>
  }

  mutating func comparison() throws(RoleConditionMistake) -> ConditionExpression {
    let start = current
    let left = try side(behind: nil)
    let place = current.range
    guard case .word(let name) = current.kind else { throw incomplete(start) }
    let (quantifier, comparator) = try comparator(name, behind: start)
    try advance()
    let right = try side(behind: (name, place))
    return .comparison(
      ConditionComparison(
        left: try operand(left, of: comparator), quantifier: quantifier, comparator: comparator,
        right: try operand(right, of: comparator)))
  }

  /// - Parameter comparator: The operator whose right-hand side is read; nil on the left.
  private mutating func side(
    behind comparator: (name: String, range: Range<Int>)?
  ) throws(RoleConditionMistake) -> Side {
    switch current.kind {
    case .attribute(let attribute):
      try advance()
      return .attribute(attribute)
    case .word, .text: return .values([try value()])
    case .openBrace: return .values(try set())
    default:
      if let comparator {
        throw RoleConditionMistake(
          comparator.range, "`\(comparator.name)` has nothing to compare with",
          help: "write a value, a set of values in braces, or an attribute behind it")
      }
      throw RoleConditionMistake(
        current.range, "an expression is missing here",
        help: "write a comparison such as `@Resource[Microsoft.KeyVault/vaults:name] StringEquals 'contoso'`")
    }
  }

  private mutating func value() throws(RoleConditionMistake) -> Value {
    let range = current.range
    switch current.kind {
    case .word(let word):
      try advance()
      return Value(text: word, isQuoted: false, range: range)
    case .text(let text):
      try advance()
      return Value(text: text, isQuoted: true, range: range)
    case .attribute:
      throw RoleConditionMistake(range, "a set holds no attributes", help: "take the braces away")
    default:
      throw RoleConditionMistake(
        range, "a value is missing here", help: "a set is written `{'one', 'two'}` and names at least one value")
    }
  }

  private mutating func set() throws(RoleConditionMistake) -> [Value] {
    let open = current.range
    try advance()
    var values: [Value] = []
    while true {
      if current.kind == .end { throw unclosed(open, "brace", with: "}") }
      values.append(try value())
      switch current.kind {
      case .comma: try advance()
      case .closeBrace:
        try advance()
        return values
      case .word, .text:
        throw RoleConditionMistake(current.range, "two values stand side by side", help: "put a comma between them")
      default: throw unclosed(open, "brace", with: "}")
      }
    }
  }

  private func comparator(
    _ name: String, behind start: ConditionToken
  ) throws(RoleConditionMistake) -> (ConditionComparison.Quantifier?, ConditionOperator) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 1, let comparator = ConditionOperator.named(name) { return (nil, comparator) }
    if parts.count == 2, let quantifier = ConditionComparison.Quantifier(name: parts[0]),
      let comparator = ConditionOperator.named(String(parts[1]))
    {
      return (quantifier, comparator)
    }
    if case .word(let first) = start.kind, ConditionDatum(first, as: .integer) == nil { throw incomplete(start) }
    throw RoleConditionMistake(
      current.range, "`\(name)` is no operator",
      help: "operators begin with `String`, `Guid`, `Numeric`, `DateTime` or `Bool`, for instance `StringEquals`",
      "for several values write `ForAnyOfAnyValues:` before the operator",
      "for parts of a text write `StringLike` with `*` and `?`")
  }

  /// What to say of an expression without an operator; a word in its place may be meant as a function.
  private func incomplete(_ start: ConditionToken) -> RoleConditionMistake {
    switch start.kind {
    case .word(let name):
      let functions = ConditionFunction.allCases.map { "`\($0.rawValue)`" }
      return RoleConditionMistake(
        start.range, "`\(name)` is no function and begins no comparison",
        help: "the functions are \(functions.joined(separator: ", "))",
        "a comparison begins with an attribute such as `@Resource[Microsoft.KeyVault/vaults:name]`")
    case .attribute:
      return RoleConditionMistake(
        start.range, "the attribute is compared with nothing",
        help: "write an operator and a value behind it, for instance `StringEquals 'app-one'`",
        "to ask only whether it is there, write `Exists` before it")
    default:
      return RoleConditionMistake(
        start.range, "the value is compared with nothing", help: "write an operator and a second value behind it")
    }
  }

  private func operand(
    _ side: Side, of comparator: ConditionOperator
  ) throws(RoleConditionMistake) -> ConditionComparison.Operand {
    switch side {
    case .attribute(let attribute): return .attribute(attribute)
    case .values(let values):
      var data: [ConditionDatum] = []
      for value in values {
        let kind = comparator.kind
        guard kind.isWritten(quoted: value.isQuoted), let datum = ConditionDatum(value.text, as: kind) else {
          throw RoleConditionMistake(
            value.range, "`\(comparator.name)` compares with \(kind.name), and this is none", help: kind.form)
        }
        data.append(datum)
      }
      return .values(data)
    }
  }
}
