import AzureModel

/// A log alert rule as templates write it, and in short.
enum AlertRuleShape {
  /// The names that the audit log gives to operations.
  private static let operationNames =
    AuditOperationTable.rows.compactMap(\.operationName) + AuditedVaultOperation.allCases.map(\.rawValue)

  private static let most = 1_000_000_000

  private static let operators = ["GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual", "Equals"]
  private static let aggregations = ["Count", "Average", "Minimum", "Maximum", "Total"]

  private static let criterion = ObjectShape(
    [
      FieldDeclaration("query", .logQuery, "the lines that count, as a log query selects them", isRequired: true),
      FieldDeclaration("timeAggregation", .choice(aggregations), "what is made of them", unsaid: "Count"),
      FieldDeclaration("operator", .choice(operators), "how the count is compared", isRequired: true),
      FieldDeclaration(
        "threshold", .integer(0...most), "what it is compared with", isRequired: true, unit: "events"),
      FieldDeclaration(
        "failingPeriods",
        .object(
          ObjectShape(
            [
              FieldDeclaration(
                "numberOfEvaluationPeriods", .integer(1...most), "how many evaluations are looked at",
                unlessSaid: "1", unit: "evaluations"),
              FieldDeclaration(
                "minFailingPeriodsToAlert", .integer(1...most), "how many of them have to reach it", unlessSaid: "1",
                unit: "evaluations"
              ),
            ])), "how many evaluations have to reach it", unlessSaid: "one"),
      FieldDeclaration("dimensions", .notModelled, "columns by whose values it counts apart"),
      FieldDeclaration("metricMeasureColumn", .notModelled, "the column that is summed up"),
      FieldDeclaration(
        "criterionType", .choice(["StaticThresholdCriterion"]), "how the threshold is found",
        unlessSaid: "`StaticThresholdCriterion`"),
      FieldDeclaration("resourceIdColumn", .notModelled, "the column by whose resources it counts apart"),
      FieldDeclaration("alertSensitivity", .notModelled, "of dynamic thresholds"),
      FieldDeclaration("ignoreDataBefore", .notModelled, "of dynamic thresholds"),
      FieldDeclaration("minRecurrenceCount", .notModelled, "of rules that count recurrences"),
      FieldDeclaration("metricName", .ignored, "of rules that make metrics of logs"),
    ], check: checkCriterion)

  private static let criteria = ObjectShape(
    [FieldDeclaration("allOf", .list(.object(criterion)), "the one condition of a log alert", isRequired: true)],
    check: { decoder, body in
      guard case .list(let conditions)? = body["allOf"]?.value.kind, conditions.count != 1 else { return }
      decoder.notModelled(
        conditions.dropFirst().first ?? body, "a rule has one condition, not \(conditions.count)",
        help: ["make a rule of each"])
    })

  /// The fields of `deployAlertRule`.
  static let rule = ObjectShape(
    [
      FieldDeclaration("name", .text, "the name of the rule", isRequired: true),
      FieldDeclaration("vault", .reference(.vault), "the vault whose audit events are counted"),
      FieldDeclaration("workspace", .text, "the workspace whose vaults' audit events are counted", example: "log"),
      FieldDeclaration(
        "scopes", .list(.text), "the same as a template writes it: the id of a vault or of a workspace",
        example: "[/subscriptions/…/providers/Microsoft.OperationalInsights/workspaces/log]"),
      FieldDeclaration("criteria", .object(criteria), "what counts and how much of it, as a template writes it"),
      FieldDeclaration(
        "operationName", .list(.choice(operationNames)), "the operations that count", unlessSaid: "all"),
      FieldDeclaration("resultSignature", .text, "the result that counts", example: "Forbidden"),
      FieldDeclaration(
        "httpStatusCode", .integer(100...599), "the status that counts, for instance 403", unlessSaid: "any"),
      FieldDeclaration(
        "threshold", .integer(1...most), "how many make it fire", unlessSaid: "one", unit: "events"),
      FieldDeclaration(
        "windowSize", .delay, "how far back each evaluation looks, for instance `5m` or `PT5M`", isRequired: true),
      FieldDeclaration(
        "evaluationFrequency", .delay, "how long from one evaluation to the next, for instance `5m`",
        isRequired: true),
      FieldDeclaration("enabled", .bool, "whether it is evaluated", unlessSaid: "yes"),
      FieldDeclaration("kind", .choice(["LogAlert"]), "that it is an alert", unlessSaid: "`LogAlert`"),
      FieldDeclaration("overrideQueryTimeRange", .notModelled, "how far back the query looks"),
      FieldDeclaration("targetResourceTypes", .list(.text), "the type of what is watched, which is vaults"),
      FieldDeclaration("location", .ignored, "without influence on when it fires"),
      FieldDeclaration("identity", .ignored, "not modelled: with which identity the query runs"),
      FieldDeclaration("displayName", .ignored, "without influence on when it fires"),
      FieldDeclaration("description", .ignored, "without influence on when it fires"),
      FieldDeclaration("severity", .ignored, "without influence on when it fires"),
      FieldDeclaration("actions", .ignored, "not modelled: what happens when it fires"),
      FieldDeclaration("autoMitigate", .ignored, "not modelled: when it is resolved again"),
      FieldDeclaration("muteActionsDuration", .ignored, "not modelled: what happens when it fires"),
      FieldDeclaration("ruleResolveConfiguration", .ignored, "not modelled: when it is resolved again"),
      FieldDeclaration("resolveConfiguration", .ignored, "not modelled: when it is resolved again"),
      FieldDeclaration("checkWorkspaceAlertsStorageConfigured", .ignored, "without influence on when it fires"),
      FieldDeclaration("skipQueryValidation", .ignored, "without influence on when it fires"),
      FieldDeclaration("tags", .ignored, "without influence on when it fires"),
    ], hasProperties: true, oneOf: ["vault", "workspace", "scopes"], check: checkRule)

  // MARK: What else has to hold

  private static let checkRule: @Sendable (ArgumentDecoder, Value) -> Void = { decoder, body in
    if let criteria = body["criteria"], !criteria.value.isNull {
      for field in ["operationName", "resultSignature", "httpStatusCode", "threshold"] {
        guard let entry = body[field], !entry.value.isNull else { continue }
        decoder.report(
          .wrongType, Value(entry.value.kind, entry.keySpan), "`\(field)` stands beside `criteria`",
          label: "says it a second time", help: ["say it inside `criteria`, or leave `criteria` out"])
      }
    }
    guard case .list(let scopes)? = body["scopes"]?.value.kind else { return }
    if scopes.count != 1 {
      decoder.notModelled(
        scopes.dropFirst().first ?? body["scopes"]?.value ?? body, "a rule looks at one scope, not at \(scopes.count)",
        help: ["make a rule for each, or name the workspace"])
    }
    for scope in scopes {
      guard let text = scope.scalarText, workspace(in: text) == nil else { continue }
      let vault = ResourcePath.name(of: .vault, in: text)
      if text.hasPrefix("/"), vault == nil {
        decoder.notModelled(
          scope, "a rule at `\(text)` is not modelled", help: ["name a vault, or a workspace by its id"])
      } else {
        decoder.environment?.check(ResourceName(.vault, vault ?? text), at: scope, decoder.log)
      }
    }
  }

  private static let checkCriterion: @Sendable (ArgumentDecoder, Value) -> Void = { decoder, body in
    func word(_ field: String) -> (text: String, value: Value)? {
      body[field].flatMap { entry in entry.value.scalarText.map { ($0.lowercased(), entry.value) } }
    }
    if let aggregation = word("timeAggregation"), aggregation.text != "count",
      aggregations.contains(where: { $0.lowercased() == aggregation.text })
    {
      decoder.notModelled(
        aggregation.value, "of `timeAggregation` only `Count` is modelled", help: ["write `timeAggregation: Count`"])
    }
    if let comparison = word("operator"), ["lessthan", "lessthanorequal", "equals"].contains(comparison.text) {
      decoder.notModelled(
        comparison.value, "a rule that fires when there is little is not modelled",
        help: ["write `operator: GreaterThan` or `operator: GreaterThanOrEqual`"])
    }
    if word("operator")?.text == "greaterthanorequal", let threshold = body["threshold"]?.value,
      case .int(0) = threshold.kind
    {
      decoder.notModelled(
        threshold, "a rule that always fires is not modelled", help: ["write a `threshold` of 1 or more"])
    }
    for field in ["numberOfEvaluationPeriods", "minFailingPeriodsToAlert"] {
      guard let periods = body["failingPeriods"]?.value[field]?.value, case .int(let number) = periods.kind, number > 1
      else { continue }
      decoder.notModelled(
        periods, "a rule that waits for several evaluations is not modelled", help: ["write `\(field): 1`"])
    }
  }

  // MARK: What it asks for

  /// The name of the workspace that a resource id names.
  static func workspace(in id: String) -> String? {
    ResourcePath.segment(after: "Microsoft.OperationalInsights/workspaces", in: id)
  }

  static func definition(_ arguments: Arguments) -> AlertRuleDefinition {
    AlertRuleDefinition(
      name: arguments.required("name"), target: target(arguments), criteria: criteria(arguments),
      windowSize: arguments.delay("windowSize") ?? .zero,
      evaluationFrequency: arguments.delay("evaluationFrequency") ?? .zero,
      isEnabled: arguments.bool("enabled") ?? true)
  }

  private static func target(_ arguments: Arguments) -> AlertRuleDefinition.Target {
    if let vault = arguments.text("vault") { return .vault(vault) }
    if let name = arguments.text("workspace") { return .workspace(workspace(in: name) ?? name) }
    let scope = arguments.texts("scopes")?.first ?? ""
    if let workspace = workspace(in: scope) { return .workspace(workspace) }
    return .vault(ResourcePath.name(of: .vault, in: scope) ?? scope)
  }

  private static func criteria(_ arguments: Arguments) -> AlertRule.Criteria {
    guard let criterion = arguments.object("criteria")?.objects("allOf")?.first else {
      return AlertRule.Criteria(
        operationNames: arguments.texts("operationName"), resultSignature: arguments.text("resultSignature"),
        httpStatusCode: arguments.integer("httpStatusCode"), threshold: arguments.integer("threshold") ?? 1)
    }
    let threshold = criterion.integer("threshold") ?? 0
    return AlertRule.Criteria(
      operationNames: nil, resultSignature: nil, httpStatusCode: nil,
      query: criterion.text("query").flatMap { try? AuditQuery($0) },
      threshold: criterion.text("operator") == "GreaterThan" ? threshold + 1 : threshold)
  }
}
