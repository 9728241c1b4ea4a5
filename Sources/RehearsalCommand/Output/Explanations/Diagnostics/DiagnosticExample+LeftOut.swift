import ScenarioLanguage
import ScenarioYAML

extension DiagnosticExample {
  /// YAML that is no part of the subset.
  static let leftOut: [DiagnosticExample] = [
    DiagnosticExample(
      YAMLCode.anchor,
      """
      scenario: Who may read?
      let:
        closed: &closed { defaultAction: Deny }
      steps:
        - deployVault: { name: kv, networkAcls: "${closed}" }

      """,
      """
      scenario: Who may read?
      let:
        closed: { defaultAction: Deny }
      steps:
        - deployVault: { name: kv, networkAcls: "${closed}" }

      """),
    DiagnosticExample(
      YAMLCode.alias,
      """
      scenario: Who may read?
      let:
        closed: { defaultAction: Deny }
      steps:
        - deployVault: { name: kv, networkAcls: *closed }

      """,
      """
      scenario: Who may read?
      let:
        closed: { defaultAction: Deny }
      steps:
        - deployVault: { name: kv, networkAcls: "${closed}" }

      """),
    DiagnosticExample(
      YAMLCode.tag,
      """
      scenario: Who may read?
      asOf: !!str "2024-01-31"
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
      YAMLCode.mergeKey,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, <<: { enableRbacAuthorization: true } }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: true }

      """),
    DiagnosticExample(
      YAMLCode.directive,
      """
      %YAML 1.2
      ---
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.explicitKey,
      """
      ? scenario
      : Who may read?
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.collectionKey,
      """
      scenario: Who may read?
      matrix:
        team:
          [ana, ben]: readers
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      matrix:
        team:
          ana and ben: readers
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.nonStringKey,
      """
      scenario: How long may it take?
      matrix:
        minutes:
          10: 10m
      steps:
        - wait: "${minutes}"

      """,
      """
      scenario: How long may it take?
      matrix:
        minutes:
          "10": 10m
      steps:
        - wait: "${minutes}"

      """),
    DiagnosticExample(
      YAMLCode.duplicateKey,
      """
      scenario: Who may read?
      tags: [firewall]
      tags: [roles]
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      tags: [firewall, roles]
      steps:
        - deployVault: { name: kv }

      """),
  ]
}
