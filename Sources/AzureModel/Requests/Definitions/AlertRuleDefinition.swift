/// A log alert on a vault as a request sends it.
package struct AlertRuleDefinition: Sendable {
  package let name: String
  package let vault: String
  package let criteria: AlertRule.Criteria
  package let windowSize: Delay
  package let evaluationFrequency: Delay
  package let isEnabled: Bool

  package init(
    name: String, vault: String, criteria: AlertRule.Criteria, windowSize: Delay, evaluationFrequency: Delay,
    isEnabled: Bool
  ) {
    self.name = name
    self.vault = vault
    self.criteria = criteria
    self.windowSize = windowSize
    self.evaluationFrequency = evaluationFrequency
    self.isEnabled = isEnabled
  }
}
