import AzureModel

/// An assignment or a permission block with a condition grants only where the condition is true.
enum AssignmentCondition: IndexRule {
  static let id = RuleID("authorization.condition")
}
