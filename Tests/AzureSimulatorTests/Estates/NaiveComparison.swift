/// How one attribute compares with the values of a condition.
extension NaiveCondition.Comparison {
  func holds(for request: NaiveRequest) -> NaiveCondition.Truth {
    guard let compare = comparison else { return .unknown }
    switch request.attribute(attribute, of: source) {
    case .unknown: return .unknown
    // Comparing with nothing does not hold; whether the opposite then holds, no page says.
    case .absent: return isNegated ? .unknown : .no
    case .value(let value):
      switch quantifier {
      case .anyValue: return .init(values.contains { compare(value, $0) })
      case .everyValue: return .init(values.allSatisfy { compare(value, $0) })
      }
    }
  }

  private var isNegated: Bool { function.hasPrefix("stringnot") || function.hasPrefix("guidnot") }

  /// The function of an attribute and one value; nil for one that is not known to work on this attribute.
  private var comparison: ((String, String) -> Bool)? {
    switch attribute {
    case "microsoft.keyvault/vaults:name", "microsoft.keyvault/vaults/secrets:name":
      // The pages contradict each other on the forms that ignore letter case.
      return Self.stringFunction(function)
    case "microsoft.authorization/roleassignments:principaltype":
      guard function.hasSuffix("ignorecase") else { return Self.stringFunction(function) }
      let compare = Self.stringFunction(String(function.dropLast("ignorecase".count)))
      return compare.map { compare in { compare($0.lowercased(), $1.lowercased()) } }
    case "microsoft.authorization/roleassignments:roledefinitionid",
      "microsoft.authorization/roleassignments:principalid":
      switch function {
      case "guidequals": return { Self.digits($0) == Self.digits($1) }
      case "guidnotequals": return { Self.digits($0) != Self.digits($1) }
      default: return nil
      }
    default: return nil
    }
  }

  /// Built-in roles write GUIDs with hyphens and without.
  private static func digits(_ guid: String) -> String { guid.lowercased().filter { $0 != "-" } }

  private static func stringFunction(_ name: String) -> ((String, String) -> Bool)? {
    switch name {
    case "stringequals": { $0 == $1 }
    case "stringnotequals": { $0 != $1 }
    case "stringstartswith": { $0.hasPrefix($1) }
    case "stringnotstartswith": { !$0.hasPrefix($1) }
    case "stringlike": { isLike(Substring($0), Substring($1)) }
    case "stringnotlike": { !isLike(Substring($0), Substring($1)) }
    default: nil
    }
  }

  /// `*` for any characters, `?` for one, a backslash before either for itself.
  private static func isLike(_ text: Substring, _ pattern: Substring) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    switch first {
    case "*": return isLike(text, rest) || (!text.isEmpty && isLike(text.dropFirst(), pattern))
    case "?": return !text.isEmpty && isLike(text.dropFirst(), rest)
    case "\\" where rest.first == "*" || rest.first == "?":
      return text.first == rest.first && isLike(text.dropFirst(), rest.dropFirst())
    default: return text.first == first && isLike(text.dropFirst(), rest)
    }
  }
}
