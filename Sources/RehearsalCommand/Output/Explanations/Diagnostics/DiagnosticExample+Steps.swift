import ScenarioLanguage
import ScenarioYAML

extension DiagnosticExample {
  /// Who acts, ids, retries, groups, statements.
  static let steps: [DiagnosticExample] = [
    DiagnosticExample(
      ScenarioCode.actorMissing,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv }
      steps:
        - access: { operation: secrets/list, resource: kv }

      """,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv }
      steps:
        - access: { operation: secrets/list, resource: kv }
          as: owner

      """),
    DiagnosticExample(
      ScenarioCode.skipReason,
      """
      scenario: Who may read?
      skip: true
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      skip: the firewall of the new vault is not decided yet
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      ScenarioCode.endlessSubstitution,
      """
      scenario: Who may read?
      let:
        team: "${readers}"
        readers: "${team}"
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      let:
        team: ana
        readers: "${team}"
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      ScenarioCode.wrongKind,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv }
        - deployManagedIdentity: { name: id-app }
      steps:
        - setSecret: { vault: id-app, name: db }
          as: owner

      """,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv }
        - deployManagedIdentity: { name: id-app }
      steps:
        - setSecret: { vault: kv, name: db }
          as: owner

      """),
    DiagnosticExample(
      ScenarioCode.repeatedStepID,
      """
      scenario: Who may read?
      steps:
        - id: deploy
          deployVault: { name: kv }
        - id: deploy
          wait: 1m

      """,
      """
      scenario: Who may read?
      steps:
        - id: deploy
          deployVault: { name: kv }
        - id: pause
          wait: 1m

      """),
    DiagnosticExample(
      ScenarioCode.repeatedField,
      """
      scenario: Who may read?
      steps:
        - deployVault:
            name: kv
            enableRbacAuthorization: true
            properties: { enableRbacAuthorization: false }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault:
            name: kv
            properties: { enableRbacAuthorization: false }

      """),
    DiagnosticExample(
      ScenarioCode.queryNotReadable,
      """
      scenario: When does the alert fire?
      given:
        - deployVault: { name: kv }
      steps:
        - deployAlertRule:
            name: denied
            vault: kv
            windowSize: PT5M
            evaluationFrequency: PT5M
            criteria:
              allOf:
                - query: AZKVAuditLogs | where HttpStatusCode == 403 | summarize count()
                  operator: GreaterThan
                  threshold: 0

      """,
      """
      scenario: When does the alert fire?
      given:
        - deployVault: { name: kv }
      steps:
        - deployAlertRule:
            name: denied
            vault: kv
            windowSize: PT5M
            evaluationFrequency: PT5M
            criteria:
              allOf:
                - query: AZKVAuditLogs | where HttpStatusCode == 403
                  operator: GreaterThan
                  threshold: 0

      """),
    DiagnosticExample(
      ScenarioCode.notModelled,
      """
      scenario: Which vaults does the policy refuse?
      steps:
        - deployPolicyAssignment:
            name: rbac
            scope: subscription
            policy: Azure Key Vault should use RBAC permission model
            overrides: [{ kind: policyVersion, value: 2.0.0 }]

      """,
      """
      scenario: Which vaults does the policy refuse?
      steps:
        - deployPolicyAssignment:
            name: rbac
            scope: subscription
            policy: Azure Key Vault should use RBAC permission model
            overrides: [{ kind: policyEffect, value: Deny }]

      """),
    DiagnosticExample(
      ScenarioCode.conditionNotReadable,
      """
      scenario: Who may read?
      given:
        - createUser: { name: ana }
      steps:
        - assignRole:
            role: Owner
            principal: ana
            scope: subscription
            condition: "@Resource[Microsoft.KeyVault/vaults/secrets:name] StringEqual 'db'"

      """,
      """
      scenario: Who may read?
      given:
        - createUser: { name: ana }
      steps:
        - assignRole:
            role: Owner
            principal: ana
            scope: subscription
            condition: "@Resource[Microsoft.KeyVault/vaults/secrets:name] StringEquals 'db'"

      """),
    DiagnosticExample(
      ScenarioCode.groupCycle,
      """
      scenario: Who may read?
      given:
        - createGroup: { name: readers }
        - createGroup: { name: teams, members: [readers] }
        - addGroupMember: { group: readers, member: teams }
      steps:
        - wait: 1m

      """,
      """
      scenario: Who may read?
      given:
        - createGroup: { name: readers }
        - createGroup: { name: teams, members: [readers] }
      steps:
        - wait: 1m

      """),
    DiagnosticExample(
      ScenarioCode.unknownStepID,
      """
      scenario: Who may read?
      steps:
        - id: deploy
          deployVault: { name: kv }
        - repeat: deplyo

      """,
      """
      scenario: Who may read?
      steps:
        - id: deploy
          deployVault: { name: kv }
        - repeat: deploy

      """),
    DiagnosticExample(
      ScenarioCode.laterStepID,
      """
      scenario: Who may read?
      steps:
        - repeat: deploy
        - id: deploy
          deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      steps:
        - id: deploy
          deployVault: { name: kv }
        - repeat: deploy

      """),
    DiagnosticExample(
      ScenarioCode.retryShape,
      """
      scenario: Who may read?
      steps:
        - wait: 1m
          retry: { every: 30s, for: 10m }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
          retry: { every: 30s, for: 10m }

      """),
    DiagnosticExample(
      ScenarioCode.statementShape,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv }
      then:
        - can: { as: owner, operation: secrets/list, resource: kv }
          cannot: { as: owner, operation: keys/list, resource: kv }
      steps:
        - wait: 1m

      """,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv }
      then:
        - can: { as: owner, operation: secrets/list, resource: kv }
        - cannot: { as: owner, operation: keys/list, resource: kv }
      steps:
        - wait: 1m

      """),
  ]
}
