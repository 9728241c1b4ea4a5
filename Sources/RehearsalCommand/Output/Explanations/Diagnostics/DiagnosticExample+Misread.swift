import ScenarioLanguage
import ScenarioYAML

extension DiagnosticExample {
  /// What other tools read otherwise.
  static let misread: [DiagnosticExample] = [
    DiagnosticExample(
      YAMLCode.misreadWord,
      """
      scenario: Who may read?
      matrix: { firewall: [on, none] }
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      matrix: { firewall: ["on", none] }
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.misreadSexagesimal,
      """
      scenario: Who may read?
      tags: [1:30]
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      tags: ["1:30"]
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.misreadDate,
      """
      scenario: Who may read?
      asOf: 2024-01-31
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      asOf: "2024-01-31"
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.misreadOctal,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, softDeleteRetentionInDays: 010 }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, softDeleteRetentionInDays: 10 }

      """),
    DiagnosticExample(
      YAMLCode.misreadUnderscore,
      """
      scenario: Who may read?
      tags: [1_000]
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      tags: ["1_000"]
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.misreadNotation,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, softDeleteRetentionInDays: 0o12 }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, softDeleteRetentionInDays: 10 }

      """),
  ]
}
