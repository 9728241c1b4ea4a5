/// A log alert on the audit events of a vault: it fires when enough of them lie within a window.
package struct AlertRule: Sendable {
  package typealias ID = AzureModel.ID<AlertRule>

  /// Which events count; nil leaves a field out of the comparison.
  package struct Criteria: Hashable, Sendable {
    package let operationNames: [String]?
    package let resultSignature: String?
    package let httpStatusCode: Int?

    /// How many events make it fire, at least one.
    package let threshold: Int

    package init(operationNames: [String]?, resultSignature: String?, httpStatusCode: Int?, threshold: Int) {
      self.operationNames = operationNames
      self.resultSignature = resultSignature
      self.httpStatusCode = httpStatusCode
      self.threshold = max(1, threshold)
    }
  }

  package let name: String
  package let vault: Vault.ID
  package let criteria: Criteria

  /// How far back each evaluation looks, at least a second.
  package let windowSize: Delay

  /// How long from one evaluation to the next, at least a second.
  package let evaluationFrequency: Delay
  package let isEnabled: Bool

  /// When it was deployed; the first evaluation comes one `evaluationFrequency` later.
  package let created: Instant

  package init(
    name: String, vault: Vault.ID, criteria: Criteria, windowSize: Delay, evaluationFrequency: Delay, isEnabled: Bool,
    created: Instant
  ) {
    self.name = name
    self.vault = vault
    self.criteria = criteria
    self.windowSize = max(windowSize, Delay(seconds: 1))
    self.evaluationFrequency = max(evaluationFrequency, Delay(seconds: 1))
    self.isEnabled = isEnabled
    self.created = created
  }

  /// The first page is what the rule is, the second what happens to events that arrive late.
  package static let sources = [
    Source.templateReference("microsoft.insights/scheduledqueryrules"),
    Source("https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-troubleshoot-log"),
  ]
}
