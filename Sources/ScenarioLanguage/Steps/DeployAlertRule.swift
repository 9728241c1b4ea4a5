import AzureModel

extension StepDeclaration {
  /// The names that the audit log gives to operations.
  private static let operationNames =
    AuditOperationTable.rows.compactMap(\.operationName) + AuditedVaultOperation.allCases.map(\.rawValue)

  static let deployAlertRule = StepDeclaration(
    "deployAlertRule", .control,
    "Makes a log alert that fires when a vault has logged enough of some calls in a window.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the rule", isRequired: true),
        FieldDeclaration("vault", .reference(.vault), "the vault whose audit events are counted", isRequired: true),
        FieldDeclaration(
          "operationName", .list(.choice(operationNames)), "the operations that count; all unless said"),
        FieldDeclaration("resultSignature", .text, "the result that counts, for instance `Forbidden`"),
        FieldDeclaration("httpStatusCode", .integer(100...599), "the status that counts, for instance 403"),
        FieldDeclaration("threshold", .integer(1...1_000_000_000), "how many make it fire; one unless said"),
        FieldDeclaration(
          "windowSize", .delay, "how far back each evaluation looks, for instance `5m` or `PT5M`", isRequired: true),
        FieldDeclaration(
          "evaluationFrequency", .delay, "how long from one evaluation to the next, for instance `5m`",
          isRequired: true),
        FieldDeclaration("enabled", .bool, "whether it is evaluated; it is unless said"),
        FieldDeclaration("location", .ignored, "without influence on when it fires"),
        FieldDeclaration("displayName", .ignored, "without influence on when it fires"),
        FieldDeclaration("description", .ignored, "without influence on when it fires"),
        FieldDeclaration("severity", .ignored, "without influence on when it fires"),
        FieldDeclaration("actions", .ignored, "not modelled: what happens when it fires"),
        FieldDeclaration("autoMitigate", .ignored, "not modelled: when it is resolved again"),
        FieldDeclaration("tags", .ignored, "without influence on when it fires"),
      ], hasProperties: true),
    declares: .alertRule,
    example: """
      deployAlertRule: { name: denied, vault: kv, httpStatusCode: 403, windowSize: 5m, evaluationFrequency: 5m }
      """,
    source: .templateReference("microsoft.insights/scheduledqueryrules")
  ) { arguments in
    .putAlertRule(
      AlertRuleDefinition(
        name: arguments.required("name"), vault: arguments.required("vault"),
        criteria: AlertRule.Criteria(
          operationNames: arguments.texts("operationName"), resultSignature: arguments.text("resultSignature"),
          httpStatusCode: arguments.integer("httpStatusCode"), threshold: arguments.integer("threshold") ?? 1),
        windowSize: arguments.delay("windowSize") ?? .zero,
        evaluationFrequency: arguments.delay("evaluationFrequency") ?? .zero,
        isEnabled: arguments.bool("enabled") ?? true))
  }
}
