/// A log alert on vaults as a request sends it.
package struct AlertRuleDefinition: Sendable {
  /// Whose events it looks at.
  package enum Target: Hashable, Sendable {
    case vault(String)
    case workspace(String)
  }

  package let name: String
  package let target: Target
  package let criteria: AlertRule.Criteria
  package let windowSize: Delay
  package let evaluationFrequency: Delay
  package let isEnabled: Bool

  package init(
    name: String, target: Target, criteria: AlertRule.Criteria, windowSize: Delay, evaluationFrequency: Delay,
    isEnabled: Bool
  ) {
    self.name = name
    self.target = target
    self.criteria = criteria
    self.windowSize = windowSize
    self.evaluationFrequency = evaluationFrequency
    self.isEnabled = isEnabled
  }
}
