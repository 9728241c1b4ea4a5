/// A parsed condition or a part of one.
///
/// Invariant: it nests no deeper than `RoleCondition.deepest`, for the parser refuses more.
indirect enum ConditionExpression: Sendable {
  case all([ConditionExpression])
  case any([ConditionExpression])
  case not(ConditionExpression)
  case actionMatches(WildcardPattern)
  case subOperationMatches(WildcardPattern)
  case exists(ConditionAttribute)
  case comparison(ConditionComparison)

  func truth(in context: some ConditionContext) -> ConditionTruth {
    switch self {
    case .all(let members): members.all { $0.truth(in: context) }
    case .any(let members): members.any { $0.truth(in: context) }
    case .not(let member): !member.truth(in: context)
    case .actionMatches(let pattern): ConditionTruth(pattern.matches(context.action))
    case .subOperationMatches(let pattern): ConditionTruth(context.suboperations.contains(where: pattern.matches))
    case .exists(let attribute):
      switch context.value(of: attribute) {
      case .known(let values): ConditionTruth(!values.isEmpty)
      case .absent: .fails
      case .unknown: .undetermined
      }
    case .comparison(let comparison): comparison.truth(in: context)
    }
  }
}

/// The functions that test the request as a whole.
enum ConditionFunction: String, CaseIterable {
  case actionMatches = "ActionMatches"
  case subOperationMatches = "SubOperationMatches"
  case exists = "Exists"

  /// The function of a name; letter case does not matter.
  init?(name: String) {
    let name = name.lowercased()
    guard let function = Self.allCases.first(where: { $0.rawValue.lowercased() == name }) else { return nil }
    self = function
  }
}
