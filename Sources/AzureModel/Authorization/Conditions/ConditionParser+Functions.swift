extension ConditionParser {
  /// `ActionMatches{'…'}`, `SubOperationMatches{'…'}` or `Exists @…`, beginning at the name.
  mutating func call(_ function: ConditionFunction) throws(RoleConditionMistake) -> ConditionExpression {
    let name = current.range
    try advance()
    switch function {
    case .actionMatches: return .actionMatches(WildcardPattern(action: try argument(of: function, at: name)))
    case .subOperationMatches:
      return .subOperationMatches(WildcardPattern(action: try argument(of: function, at: name)))
    case .exists:
      guard case .attribute(let attribute) = current.kind else {
        throw RoleConditionMistake(
          name, "`Exists` is asked of no attribute",
          help: "write the attribute behind it, for instance `Exists @Resource[Microsoft.KeyVault/vaults/secrets:name]`"
        )
      }
      try advance()
      return .exists(attribute)
    }
  }

  /// The one text in braces behind the name of a function.
  private mutating func argument(
    of function: ConditionFunction, at name: Range<Int>
  ) throws(RoleConditionMistake) -> String {
    guard current.kind == .openBrace else { throw wrongArgument(of: function, name) }
    let open = current.range
    try advance()
    guard case .text(let text) = current.kind else {
      if current.kind == .end { throw unclosed(open, "brace", with: "}") }
      throw wrongArgument(of: function, current.range)
    }
    try advance()
    switch current.kind {
    case .closeBrace: break
    case .comma:
      throw RoleConditionMistake(
        current.range, "`\(function.rawValue)` takes one pattern",
        help: "ask for each pattern by itself and join them with `OR`")
    default: throw unclosed(open, "brace", with: "}")
    }
    try advance()
    return text
  }

  private func wrongArgument(of function: ConditionFunction, _ range: Range<Int>) -> RoleConditionMistake {
    let example =
      function == .actionMatches ? "Microsoft.KeyVault/vaults/secrets/getSecret/action" : "Blob.List"
    return RoleConditionMistake(
      range, "`\(function.rawValue)` takes one pattern in braces and quotes",
      help: "write `\(function.rawValue){'\(example)'}`")
  }
}
