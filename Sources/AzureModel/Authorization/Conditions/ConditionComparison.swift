/// One comparison of a condition: two sides, an operator, and how several values combine.
struct ConditionComparison: Sendable {
  enum Operand: Sendable {
    case attribute(ConditionAttribute)
    case values([ConditionDatum])
  }

  /// How every value of the left-hand side meets every value of the right-hand side.
  enum Quantifier: String, CaseIterable {
    case forAnyOfAnyValues = "ForAnyOfAnyValues"
    case forAllOfAnyValues = "ForAllOfAnyValues"
    case forAnyOfAllValues = "ForAnyOfAllValues"
    case forAllOfAllValues = "ForAllOfAllValues"

    /// The quantifier of a name; letter case does not matter.
    init?(name: some StringProtocol) {
      let name = name.lowercased()
      guard let quantifier = Self.allCases.first(where: { $0.rawValue.lowercased() == name }) else { return nil }
      self = quantifier
    }
  }

  let left: Operand
  let quantifier: Quantifier?
  let comparator: ConditionOperator
  let right: Operand

  /// - Complexity: O(values of the left × values of the right).
  func truth(in context: some ConditionContext) -> ConditionTruth {
    let left = values(of: left, in: context)
    let right = values(of: right, in: context)
    switch (left, right) {
    case (.absent, _), (_, .absent):
      // A negated operator is documented as the negation of the other, which an absent attribute leaves open.
      return comparator.isNegated ? .undetermined : .inapplicable
    case (.unknown, _), (_, .unknown): return .undetermined
    case (.known(let left), .known(let right)): return truth(left, right, context.honorsIgnoreCase)
    }
  }

  private func truth(_ left: [ConditionDatum?], _ right: [ConditionDatum?], _ honorsIgnoreCase: Bool) -> ConditionTruth
  {
    func pair(_ left: ConditionDatum?, _ right: ConditionDatum?) -> ConditionTruth {
      comparator.truth(left, right, honorsIgnoreCase: honorsIgnoreCase)
    }
    switch quantifier {
    case .forAnyOfAnyValues: return left.any { left in right.any { pair(left, $0) } }
    case .forAllOfAnyValues: return left.all { left in right.any { pair(left, $0) } }
    case .forAnyOfAllValues: return left.any { left in right.all { pair(left, $0) } }
    case .forAllOfAllValues: return left.all { left in right.all { pair(left, $0) } }
    case nil:
      // No page says how a plain operator takes several values, so only what all pairs agree on is settled.
      let least = left.all { left in right.all { pair(left, $0) } }
      let greatest = left.any { left in right.any { pair(left, $0) } }
      return least == greatest ? least : .undetermined
    }
  }

  /// The values of one side; nil stands for a value that is not of the kind that is compared.
  private enum Values {
    case known([ConditionDatum?])
    case absent
    case unknown
  }

  private func values(of operand: Operand, in context: some ConditionContext) -> Values {
    switch operand {
    case .values(let values): return .known(values)
    case .attribute(let attribute):
      switch context.value(of: attribute) {
      case .known([]), .absent: return .absent
      case .unknown: return .unknown
      case .known(let texts): return .known(texts.map { ConditionDatum($0, as: comparator.kind) })
      }
    }
  }
}
