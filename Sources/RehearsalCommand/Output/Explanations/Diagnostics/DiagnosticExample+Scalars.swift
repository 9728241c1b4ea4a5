import ScenarioLanguage
import ScenarioYAML

extension DiagnosticExample {
  /// Scalars and brackets.
  static let scalars: [DiagnosticExample] = [
    DiagnosticExample(
      YAMLCode.reservedCharacter,
      """
      scenario: Who may read?
      about: @contoso asked for it
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: "@contoso asked for it"
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.strayIndicator,
      """
      scenario: Who may read?
      about: %50 of all calls
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: "%50 of all calls"
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.invalidEscape,
      """
      scenario: Who may read?
      about: "see C:\\docs"
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: "see C:\\\\docs"
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.unterminatedQuote,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
      about: "closed

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
      about: "closed"

      """),
    DiagnosticExample(
      YAMLCode.quotedIndentation,
      """
      scenario: Who may read?
      about: "The vault is closed,
      and nobody told the team."
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: "The vault is closed,
        and nobody told the team."
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.blockHeader,
      """
      scenario: Who may read?
      about: |the vault is closed
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: |
        the vault is closed
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.blockIndentation,
      """
      scenario: Who may read?
      about: |
          The vault is closed,
        and nobody told the team.
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: |
        The vault is closed,
        and nobody told the team.
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.blockDigit,
      """
      |2
        Who may read?

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.unterminatedFlow,
      """
      scenario: Who may read?
      tags: [firewall, roles
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      tags: [firewall, roles]
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.mismatchedBracket,
      """
      scenario: Who may read?
      tags: [firewall}
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      tags: [firewall]
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.missingComma,
      """
      scenario: Who may read?
      tags: ["firewall" "roles"]
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      tags: ["firewall", "roles"]
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.strayComma,
      """
      scenario: Who may read?
      tags: [firewall, , roles]
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      tags: [firewall, roles]
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.flowIndentation,
      """
      scenario: Who may read?
      tags: [
        firewall
      ]
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      tags: [firewall]
      steps:
        - deployVault: { name: kv }

      """),
  ]
}
