/// A condition of a role assignment or of a permission block, in the format of version 2.0.
///
/// The usual shape lets every other operation pass: `!(ActionMatches{'…'}) OR @Resource[…] StringEquals '…'`.
package struct RoleCondition: Hashable, Sendable {
  /// The condition as it was written.
  package let text: String
  private let expression: ConditionExpression

  /// Every attribute that it names, in order of first appearance.
  package let attributes: [ConditionAttribute]

  package static let sources = [
    Source.azureDocs("articles/role-based-access-control/conditions-format.md"),
    Source.azureDocs("articles/role-based-access-control/conditions-faq.md"),
    Source.keyVaultDocs("general/rbac-abac.md"),
  ]

  /// The longest condition, 8 KB, counted in UTF-8.
  package static let longest = 8 * 1_024

  /// How deep parentheses and negations nest: a limit of the model, so that no text exhausts the stack.
  package static let deepest = 64

  /// Reads a condition.
  ///
  /// - Throws: The first mistake in the text.
  /// - Complexity: O(length of the text).
  package init(_ text: String) throws(RoleConditionMistake) {
    var parser = try ConditionParser(text)
    self.text = text
    self.expression = try parser.condition()
    self.attributes = parser.attributes
  }

  /// Whether the condition lets a request pass.
  ///
  /// - Complexity: O(length of the text) for an attribute of one value.
  package func answer(for context: some ConditionContext) -> ConditionAnswer {
    switch expression.truth(in: context) {
    case .holds: .holds
    case .undetermined: .undetermined
    case .inapplicable, .fails: .fails
    }
  }

  /// The text alone says which condition it is.
  package static func == (lhs: RoleCondition, rhs: RoleCondition) -> Bool { lhs.text == rhs.text }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
