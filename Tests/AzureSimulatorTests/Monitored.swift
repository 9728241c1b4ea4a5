import AzureModel
import AzureSimulator
import ScenarioLanguage

/// A vault whose audit events are sent somewhere, and somebody who may read its secrets.
struct Monitored {
  var simulation: Simulation

  init(
    asOf day: Day = .ofTheModel, isLogged: Bool = true,
    destination: LogDestination? = LogDestination(workspace: nil, table: .azureDiagnostics)
  ) {
    simulation = Simulation(book: .standard(asOf: day))
    var vault = VaultSettings(name: "kv1")
    vault.enableRbacAuthorization = false
    vault.accessPolicies = [
      AccessPolicyEntry(objectId: DerivedIdentifier.guid("object", "user", "ana", "0"), secrets: ["get"])
    ]
    let setting = DiagnosticSettingDefinition(
      name: "audit", vault: "kv1", sendsAuditEvents: isLogged, destination: destination)
    for stimulus in [
      Stimulus.createUser(UserDefinition(name: "ana", tenantId: nil)),
      .createUser(UserDefinition(name: "eve", tenantId: nil)),
      .createUser(UserDefinition(name: "mia", tenantId: "fabrikam")), .putVault(vault),
      .setSecret(SecretDefinition(vault: "kv1", name: "db", contentType: nil, isEnabled: true)),
      .putDiagnosticSetting(setting),
    ] {
      _ = simulation.perform(Request(stimulus, as: .fiat))
    }
  }

  @discardableResult
  mutating func read(_ user: String, _ object: String = "db", from origin: NetworkOrigin = .internet) -> Outcome {
    let access = VaultAccess(operation: DataOperationTable.secretsGet, vault: "kv1", object: object)
    return simulation.perform(Request(.access(access), as: .named(ResourceName(.user, user)), from: origin))
  }

  mutating func wait(_ seconds: Int) {
    _ = simulation.perform(Request(.wait(Delay(seconds: seconds))))
  }

  mutating func alert(
    status: Int? = 403, signature: String? = nil, operations: [String]? = nil,
    target: AlertRuleDefinition.Target = .vault("kv1"), query: AuditQuery? = nil, threshold: Int = 1, window: Int = 300,
    frequency: Int = 300, isEnabled: Bool = true
  ) {
    let definition = AlertRuleDefinition(
      name: "denied", target: target,
      criteria: AlertRule.Criteria(
        operationNames: operations, resultSignature: signature, httpStatusCode: status, query: query,
        threshold: threshold),
      windowSize: Delay(seconds: window), evaluationFrequency: Delay(seconds: frequency), isEnabled: isEnabled)
    _ = simulation.perform(Request(.putAlertRule(definition), as: .fiat))
  }

  /// A value of the vault, or of the alert rule where the path begins with `denied`.
  func value(_ path: String) -> String? {
    let parts = path.split(separator: ".").map(String.init)
    let kind: ResourceKind = parts.first == "denied" ? .alertRule : .vault
    return YieldTable.value(kind, parts.first ?? "", parts.dropFirst(), in: simulation.world, at: simulation.clock)
  }
}
