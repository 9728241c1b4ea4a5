/// Reads the text of a condition from left to right.
struct NaiveConditionReader {
  private enum Token: Equatable {
    case mark(Character)
    case attribute(String)
    case quoted(String)

    /// Operators, functions, GUIDs and `AND`, `OR`, `NOT`; `&&` and `||` are read as the first two.
    case word(String)
  }

  private var tokens: [Token] = []
  private var next = 0
  private var failed = false

  init(_ text: String) {
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if "(){},!".contains(first) {
        tokens.append(.mark(first))
        rest.removeFirst()
      } else if first == "'" {
        rest.removeFirst()
        tokens.append(.quoted(String(rest.prefix { $0 != "'" })))
        rest = rest.drop { $0 != "'" }.dropFirst()
      } else if first == "@" {
        tokens.append(.attribute(String(rest.prefix { $0 != "]" })))
        rest = rest.drop { $0 != "]" }.dropFirst()
      } else if rest.hasPrefix("&&") || rest.hasPrefix("||") {
        tokens.append(.word(first == "&" ? "and" : "or"))
        rest = rest.dropFirst(2)
      } else {
        let word = rest.prefix { !$0.isWhitespace && !"(){},!'@&|".contains($0) }
        tokens.append(word.isEmpty ? .mark(first) : .word(String(word)))
        rest = rest.dropFirst(max(1, word.count))
      }
    }
  }

  mutating func readCondition() -> NaiveCondition {
    let condition = readTerms()
    return failed || next < tokens.count ? .unreadable : condition
  }

  /// Terms joined by one kind of word; a mixture without parentheses has no order.
  private mutating func readTerms() -> NaiveCondition {
    var terms = [readTerm()]
    var joined: String?
    while case .word(let word)? = peek, ["and", "or"].contains(word.lowercased()) {
      next += 1
      if let joined, joined != word.lowercased() { failed = true }
      joined = word.lowercased()
      terms.append(readTerm())
    }
    if terms.count == 1 { return terms[0] }
    return joined == "and" ? .all(terms) : .any(terms)
  }

  private mutating func readTerm() -> NaiveCondition {
    switch take() {
    case .mark("!"): return .not(readTerm())
    case .word(let word) where word.lowercased() == "not": return .not(readTerm())
    case .mark("("):
      let inner = readTerms()
      expect(")")
      return inner
    case .word(let word) where word.lowercased() == "actionmatches":
      let values = readValues()
      return values.count == 1 ? .actionMatches(NaivePattern(values[0])) : .unreadable
    case .attribute(let text): return readComparison(text)
    default:
      failed = true
      return .unreadable
    }
  }

  private mutating func readComparison(_ text: String) -> NaiveCondition {
    guard case .word(let word)? = take() else {
      failed = true
      return .unreadable
    }
    let parts = text.lowercased().split(separator: "[", maxSplits: 1)
    let source: NaiveCondition.Comparison.Source =
      switch parts.first {
      case "@request": .request
      case "@resource": .resource
      default: .other
      }
    // An attribute has one value here, so what is asked of the left-hand side makes no difference.
    let function = word.lowercased().split(separator: ":", maxSplits: 1).map(String.init)
    let values = readValues()
    guard parts.count == 2,
      function.count == 1 || function[0].hasPrefix("forallof") || function[0].hasPrefix("foranyof"),
      function.count == 2 || values.count == 1
    else { return .unreadable }
    return .comparison(
      NaiveCondition.Comparison(
        source: source, attribute: String(parts[1]),
        quantifier: function[0].hasSuffix("allvalues") ? .everyValue : .anyValue,
        function: function[function.count - 1], values: values))
  }

  /// One value, or several in braces.
  private mutating func readValues() -> [String] {
    switch take() {
    case .quoted(let value), .word(let value): return [value]
    case .mark("{"):
      var values: [String] = []
      while true {
        switch take() {
        case .quoted(let value), .word(let value): values.append(value)
        case .mark(","): continue
        case .mark("}"): return values
        default:
          failed = true
          return values
        }
      }
    default:
      failed = true
      return []
    }
  }

  private var peek: Token? { next < tokens.count ? tokens[next] : nil }

  private mutating func take() -> Token? {
    defer { next += 1 }
    return peek
  }

  private mutating func expect(_ mark: Character) {
    if take() != .mark(mark) { failed = true }
  }
}
