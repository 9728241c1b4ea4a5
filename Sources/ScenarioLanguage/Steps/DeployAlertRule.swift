import AzureModel

extension StepDeclaration {
  static let deployAlertRule = StepDeclaration(
    "deployAlertRule", .control,
    "Makes a log alert that fires when vaults have logged enough of some calls in a window.",
    shape: AlertRuleShape.rule, declares: .alertRule,
    example: """
      deployAlertRule: { name: denied, vault: kv, httpStatusCode: 403, windowSize: 5m, evaluationFrequency: 5m }
      """,
    source: .templateReference("microsoft.insights/scheduledqueryrules")
  ) { .putAlertRule(AlertRuleShape.definition($0)) }
}
