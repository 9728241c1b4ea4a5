/// Whether a condition holds; nil where that depends on a property that the model does not keep.
extension PolicyCondition {
  /// - Parameter value: What the request holds for an operand.
  package func holds(_ value: (PolicyOperand) -> PolicyValue) -> Bool? {
    switch self {
    case .allOf(let conditions):
      let results = conditions.map { $0.holds(value) }
      return results.contains(false) ? false : results.contains(nil) ? nil : true
    case .anyOf(let conditions):
      let results = conditions.map { $0.holds(value) }
      return results.contains(true) ? true : results.contains(nil) ? nil : false
    case .not(let condition): return condition.holds(value).map { !$0 }
    case .comparison(let operand, let comparison): return comparison.holds(value(operand))
    }
  }
}

extension PolicyComparison {
  /// A missing property equals nothing and is like nothing; comparing its size is an error, which is left open.
  func holds(_ value: PolicyValue) -> Bool? {
    if let opposite = `operator`.opposite { return PolicyComparison(opposite, values).holds(value).map { !$0 } }
    let wanted = values.first ?? ""
    switch value {
    case .absent:
      switch `operator` {
      case .exists: return Self.same(wanted, "false")
      case .less, .lessOrEquals, .greater, .greaterOrEquals: return nil
      case .equals, .notEquals, .like, .notLike, .contains, .notContains, .in, .notIn: return false
      }
    case .value(let text):
      switch `operator` {
      case .equals, .notEquals: return Self.same(text, wanted)
      case .like, .notLike: return ActionPattern.matches(wanted, text)
      case .contains, .notContains: return text.lowercased().contains(wanted.lowercased())
      case .in, .notIn: return values.contains { Self.same(text, $0) }
      case .less: return Self.order(text, wanted).map { $0 < 0 }
      case .lessOrEquals: return Self.order(text, wanted).map { $0 <= 0 }
      case .greater: return Self.order(text, wanted).map { $0 > 0 }
      case .greaterOrEquals: return Self.order(text, wanted).map { $0 >= 0 }
      case .exists: return Self.same(wanted, "true")
      }
    }
  }

  /// Texts compare without case.
  private static func same(_ lhs: String, _ rhs: String) -> Bool { lhs.lowercased() == rhs.lowercased() }

  /// Negative, zero or positive; nil for a number beside a text, which Azure calls an error.
  private static func order(_ lhs: String, _ rhs: String) -> Int? {
    if let left = Int(lhs), let right = Int(rhs) { return left < right ? -1 : left > right ? 1 : 0 }
    guard Int(lhs) == nil, Int(rhs) == nil else { return nil }
    let (left, right) = (lhs.lowercased(), rhs.lowercased())
    return left < right ? -1 : left > right ? 1 : 0
  }
}
