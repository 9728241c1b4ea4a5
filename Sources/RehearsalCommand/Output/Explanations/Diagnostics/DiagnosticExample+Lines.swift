import ScenarioLanguage
import ScenarioYAML

extension DiagnosticExample {
  /// Lines and their indentation.
  static let yamlLines: [DiagnosticExample] = [
    DiagnosticExample(
      YAMLCode.tabIndentation,
      """
      scenario: Who may read?
      steps:
      \t- deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.wrongIndentation,
      """
      scenario: Who may read?
      steps:
        - deployVault:
            name: kv
           enableRbacAuthorization: true

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault:
            name: kv
            enableRbacAuthorization: true

      """),
    DiagnosticExample(
      YAMLCode.missingColon,
      """
      scenario: Who may read?
      about the firewall
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: the firewall
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.missingDash,
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
      YAMLCode.dashAmongKeys,
      """
      scenario: Who may read?
      - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.listOnKeyLine,
      """
      scenario: Who may read?
      tags: - firewall
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
      YAMLCode.mappingOnKeyLine,
      """
      scenario: Who may read?
      about: note: the vault is closed
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: "note: the vault is closed"
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.collectionOnMarkerLine,
      """
      --- scenario: Who may read?

      """,
      """
      ---
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.multilineKey,
      """
      scenario: Who may read?
      let:
        "readers of
          secrets": ana
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      let:
        "readers of secrets": ana
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.trailingText,
      """
      scenario: Who may read?
      about: 'it's closed'
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: "it's closed"
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.commentWithoutSpace,
      """
      scenario: Who may read?
      about: "closed"# since May
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: "closed" # since May
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.colonWithoutSpace,
      """
      scenario: Who may read?
      about:closed
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: closed
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      YAMLCode.textAfterRoot,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
      ... the end

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
      # the end

      """),
    DiagnosticExample(
      YAMLCode.keyInText,
      """
      scenario: Who may read?
      about: the vault is closed
        tags: [firewall]
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      about: the vault is closed
      tags: [firewall]
      steps:
        - deployVault: { name: kv }

      """),
  ]
}
