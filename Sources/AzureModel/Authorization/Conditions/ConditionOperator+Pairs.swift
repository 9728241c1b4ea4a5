extension ConditionOperator {
  /// Compares one value with another; undetermined where a value is not of the kind that is compared.
  ///
  /// - Parameter honorsIgnoreCase: Whether it is settled that the service honours the operators that ignore case.
  func truth(_ left: ConditionDatum?, _ right: ConditionDatum?, honorsIgnoreCase: Bool) -> ConditionTruth {
    guard let left, let right else { return .undetermined }
    let truth: ConditionTruth
    switch (test, left, right) {
    case (.text(let test, let ignoringCase), .text(let left), .text(let right)):
      let holds = test.holds(left, right, ignoringCase: ignoringCase)
      let isSettled =
        !ignoringCase || honorsIgnoreCase || test.holds(left, right, ignoringCase: false) == holds
      truth = isSettled ? ConditionTruth(holds) : .undetermined
    case (.integer(let test), .integer(let left), .integer(let right)):
      truth = ConditionTruth(test.holds(left, right))
    case (.dateTime(let test), .dateTime(let left), .dateTime(let right)):
      truth = ConditionTruth(test.holds(left, right))
    case (.guid, .guid(let left), .guid(let right)): truth = ConditionTruth(left == right)
    case (.bool, .bool(let left), .bool(let right)): truth = ConditionTruth(left == right)
    default: truth = .undetermined
    }
    return isNegated ? !truth : truth
  }
}

extension ConditionOperator.TextTest {
  /// Compares code points: two spellings of one accented letter are two texts.
  fileprivate func holds(_ left: String, _ right: String, ignoringCase: Bool) -> Bool {
    let left = ignoringCase ? left.lowercased() : left
    let right = ignoringCase ? right.lowercased() : right
    return switch self {
    case .equals: left.utf8.elementsEqual(right.utf8)
    case .startsWith: left.utf8.starts(with: right.utf8)
    case .like: WildcardPattern(like: right, ignoringCase: ignoringCase).matches(left)
    }
  }
}
