import AzureModel

extension StepDeclaration {
  private static let log = ObjectShape(
    [
      FieldDeclaration(
        "category", .choice(VaultLogCategory.allCases.map(\.rawValue)), "one category of logs",
        unlessSaid: "the group beside it"),
      FieldDeclaration(
        "categoryGroup", .choice(LogCategoryGroup.allCases.map(\.rawValue)), "a group that holds the audit events",
        unlessSaid: "the category beside it"),
      FieldDeclaration("enabled", .bool, "whether it is sent", unlessSaid: "it is"),
      FieldDeclaration("retentionPolicy", .ignored, "without influence on what is sent"),
    ], short: "category")

  private static let otherDestinations = [
    "storageAccount", "storageAccountId", "eventHub", "eventHubName", "eventHubAuthorizationRuleId", "serviceBusRuleId",
    "marketplacePartnerId",
  ]

  static let deployDiagnosticSetting = StepDeclaration(
    "deployDiagnosticSetting", .control, "Sends the logs of a vault somewhere; from then on its calls are logged.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the setting", isRequired: true),
        FieldDeclaration("vault", .reference(.vault), "the vault whose logs are sent", isRequired: true),
        FieldDeclaration("logs", .list(.object(log)), "what is sent, for instance `[AuditEvent]`"),
        FieldDeclaration("metrics", .ignored, "not modelled"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        FieldDeclaration("location", .ignored, "without influence on access"),
        FieldDeclaration(
          "workspace", .text, "the workspace it is sent to, where log alerts find it", armName: "workspaceId"),
        FieldDeclaration(
          "logAnalyticsDestinationType", .choice(["Dedicated", "AzureDiagnostics"]),
          "into which table of the workspace",
          unlessSaid: "`AzureDiagnostics`"),
      ]
        + otherDestinations.map {
          FieldDeclaration($0, .text, "where else it is sent; without influence on what is sent")
        }, hasProperties: true),
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
        name: arguments.required("name"), vault: arguments.required("vault"), sendsAuditEvents: sendsAuditEvents,
        destination: destination(arguments)))
  }

  /// Where queries find what is sent; a setting that names nothing is taken for one that names a workspace.
  private static func destination(_ arguments: Arguments) -> LogDestination? {
    let workspace = arguments.text("workspace")
    guard workspace != nil || !otherDestinations.contains(where: arguments.has) else { return nil }
    return LogDestination(
      workspace: workspace.map { AlertRuleShape.workspace(in: $0) ?? $0 },
      table: arguments.text("logAnalyticsDestinationType") == "Dedicated" ? .auditLogs : .azureDiagnostics)
  }
}
