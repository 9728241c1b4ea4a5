import ScenarioLanguage
import ScenarioYAML

extension DiagnosticExample {
  /// Scenarios, steps and their fields.
  static let documents: [DiagnosticExample] = [
    DiagnosticExample(
      ScenarioCode.notAMap,
      """
      - scenario: Who may read?
      - steps: []

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      ScenarioCode.unknownKey,
      """
      scenario: Who may read?
      step:
        - deployVault: { name: kv }
      steps:
        - wait: 1m

      """,
      """
      scenario: Who may read?
      given:
        - deployVault: { name: kv }
      steps:
        - wait: 1m

      """),
    DiagnosticExample(
      ScenarioCode.titleMissing,
      """
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      ScenarioCode.titleRepeated,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
      ---
      scenario: Who may read?
      steps:
        - wait: 1m

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
      ---
      scenario: Who may write?
      steps:
        - wait: 1m

      """),
    DiagnosticExample(
      ScenarioCode.nothingToDo,
      """
      scenario: Who may read?
      about: Nobody knows.

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      ScenarioCode.unknownStep,
      """
      scenario: Who may read?
      steps:
        - deployValut: { name: kv }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      ScenarioCode.stepShape,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
          wait: 10m

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
        - wait: 10m

      """),
    DiagnosticExample(
      ScenarioCode.unknownField,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, enableRbacAuthorisation: true }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: true }

      """),
    DiagnosticExample(
      ScenarioCode.missingField,
      """
      scenario: Who may read?
      steps:
        - deployVault: { enableRbacAuthorization: true }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: true }

      """),
    DiagnosticExample(
      ScenarioCode.wrongType,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: rbac }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: true }

      """),
    DiagnosticExample(
      ScenarioCode.valueNotAllowed,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, networkAcls: { defaultAction: Denied } }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, networkAcls: { defaultAction: Deny } }

      """),
  ]
}
