import ScenarioLanguage
import ScenarioYAML

extension DiagnosticExample {
  /// Names and references.
  static let names: [DiagnosticExample] = [
    DiagnosticExample(
      ScenarioCode.malformedExpression,
      """
      scenario: Who may read?
      let: { closed: Deny }
      steps:
        - deployVault: { name: kv, networkAcls: { defaultAction: "${closed" } }

      """,
      """
      scenario: Who may read?
      let: { closed: Deny }
      steps:
        - deployVault: { name: kv, networkAcls: { defaultAction: "${closed}" } }

      """),
    DiagnosticExample(
      ScenarioCode.unknownName,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv-data }
      steps:
        - setSecret: { vault: kv-date, name: db }
          as: owner

      """,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv-data }
      steps:
        - setSecret: { vault: kv-data, name: db }
          as: owner

      """),
    DiagnosticExample(
      ScenarioCode.nameDeclaredLater,
      """
      scenario: Who may read?
      steps:
        - setSecret: { vault: kv, name: db }
          as: owner
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
        - setSecret: { vault: kv, name: db }
          as: owner

      """),
    DiagnosticExample(
      ScenarioCode.ambiguousName,
      """
      scenario: Who may read?
      matrix: { kv: [open, closed] }
      given:
        - deployVault: { name: kv }
      steps:
        - wait: 1m

      """,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed] }
      given:
        - deployVault: { name: kv }
      steps:
        - wait: 1m

      """),
    DiagnosticExample(
      ScenarioCode.unknownYield,
      """
      scenario: Who may read?
      given:
        - deployManagedIdentity: { name: id-app }
      steps:
        - deployVault: { name: kv, tenantId: "${id-app.principalID}" }

      """,
      """
      scenario: Who may read?
      given:
        - deployManagedIdentity: { name: id-app }
      steps:
        - deployVault: { name: kv, tenantId: "${id-app.principalId}" }

      """),
    DiagnosticExample(
      ScenarioCode.missingAxisField,
      """
      scenario: Who may read?
      matrix:
        vault:
          of today: { rbac: true }
          of old: { accessPolicies: true }
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: "${vault.rbac}" }

      """,
      """
      scenario: Who may read?
      matrix:
        vault:
          of today: { rbac: true }
          of old: { rbac: false }
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: "${vault.rbac}" }

      """),
    DiagnosticExample(
      ScenarioCode.textNeedsScalar,
      """
      scenario: Who may read?
      let: { names: [data, keys] }
      steps:
        - deployVault: { name: "kv-${names}" }

      """,
      """
      scenario: Who may read?
      let: { name: data }
      steps:
        - deployVault: { name: "kv-${name}" }

      """),
  ]
}
