/// A log alert on the audit events of vaults: it fires when enough of them lie within a window.
package struct AlertRule: Sendable {
  package typealias ID = AzureModel.ID<AlertRule>

  /// Whose events it looks at.
  package enum Target: Hashable, Sendable {
    case vault(Vault.ID)

    /// Those of every vault that sends its events to the workspace of a name.
    case workspace(String)
  }

  /// Which events count; nil leaves a field out of the comparison.
  package struct Criteria: Hashable, Sendable {
    package let operationNames: [String]?
    package let resultSignature: String?
    package let httpStatusCode: Int?

    /// What a log query selects beside that; nil for a rule that was written without one.
    package let query: AuditQuery?

    /// How many events make it fire, at least one.
    package let threshold: Int

    package init(
      operationNames: [String]?, resultSignature: String?, httpStatusCode: Int?, query: AuditQuery? = nil,
      threshold: Int
    ) {
      self.query = query
      self.operationNames = operationNames
      self.resultSignature = resultSignature
      self.httpStatusCode = httpStatusCode
      self.threshold = max(1, threshold)
    }
  }

  package let name: String
  package let target: Target
  package let criteria: Criteria

  /// How far back each evaluation looks, at least a second.
  package let windowSize: Delay

  /// How long from one evaluation to the next, at least a second.
  package let evaluationFrequency: Delay
  package let isEnabled: Bool

  /// When it was deployed; the first evaluation comes one `evaluationFrequency` later.
  package let created: Instant

  package init(
    name: String, target: Target, criteria: Criteria, windowSize: Delay, evaluationFrequency: Delay, isEnabled: Bool,
    created: Instant
  ) {
    self.name = name
    self.target = target
    self.criteria = criteria
    // A query may look less far back than its rule.
    self.windowSize = max(min(windowSize, criteria.query?.lookback ?? windowSize), Delay(seconds: 1))
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
