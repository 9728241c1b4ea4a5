import AzureModel

extension StepDeclaration {
  private static let log = ObjectShape(
    [
      FieldDeclaration("category", .choice(VaultLogCategory.allCases.map(\.rawValue)), "one category of logs"),
      FieldDeclaration(
        "categoryGroup", .choice(LogCategoryGroup.allCases.map(\.rawValue)), "a group that holds the audit events"),
      FieldDeclaration("enabled", .bool, "whether it is sent; it is unless said"),
      FieldDeclaration("retentionPolicy", .ignored, "without influence on what is sent"),
    ], short: "category")

  static let deployDiagnosticSetting = StepDeclaration(
    "deployDiagnosticSetting", .control, "Sends the logs of a vault somewhere; from then on its calls are logged.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the setting", isRequired: true),
        FieldDeclaration("vault", .reference(.vault), "the vault whose logs are sent", isRequired: true),
        FieldDeclaration("logs", .list(.object(log)), "what is sent, for instance `[AuditEvent]`"),
        FieldDeclaration("metrics", .ignored, "not modelled"),
        FieldDeclaration("workspace", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("workspaceId", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("storageAccount", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("storageAccountId", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("eventHub", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("eventHubName", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("eventHubAuthorizationRuleId", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("serviceBusRuleId", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("marketplacePartnerId", .ignored, "where to; without influence on what is sent"),
        FieldDeclaration("logAnalyticsDestinationType", .ignored, "into which table of the workspace"),
      ], hasProperties: true),
    example: "deployDiagnosticSetting: { name: audit, vault: kv, workspace: log, logs: [AuditEvent] }",
    source: .templateReference("microsoft.insights/diagnosticsettings")
  ) { arguments in
    let sent = (arguments.objects("logs") ?? []).filter { $0.bool("enabled") ?? true }
    let sendsAuditEvents = sent.contains { log in
      let category: VaultLogCategory? = log.choice("category")
      let group: LogCategoryGroup? = log.choice("categoryGroup")
      return category == .auditEvent || group != nil
    }
    return .putDiagnosticSetting(
      DiagnosticSettingDefinition(
        name: arguments.required("name"), vault: arguments.required("vault"), sendsAuditEvents: sendsAuditEvents))
  }
}
