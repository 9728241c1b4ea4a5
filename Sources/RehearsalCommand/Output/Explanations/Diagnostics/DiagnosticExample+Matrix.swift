import ScenarioLanguage
import ScenarioYAML

extension DiagnosticExample {
  /// Axes and expectations.
  static let matrix: [DiagnosticExample] = [
    DiagnosticExample(
      ScenarioCode.axisShape,
      """
      scenario: Who may read?
      matrix:
        firewall:
          - { defaultAction: Deny }
          - { defaultAction: Allow }
      steps:
        - deployVault: { name: kv, networkAcls: "${firewall}" }

      """,
      """
      scenario: Who may read?
      matrix:
        firewall:
          closed: { defaultAction: Deny }
          open: { defaultAction: Allow }
      steps:
        - deployVault: { name: kv, networkAcls: "${firewall}" }

      """),
    DiagnosticExample(
      ScenarioCode.axisName,
      """
      scenario: Who may read?
      matrix: { from: [internet, 203.0.113.7] }
      steps:
        - deployVault: { name: kv }

      """,
      """
      scenario: Who may read?
      matrix: { origin: [internet, 203.0.113.7] }
      steps:
        - deployVault: { name: kv }

      """),
    DiagnosticExample(
      ScenarioCode.unknownAxis,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed] }
      steps:
        - deployVault: { name: kv }
          when: { firewal: open }

      """,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed] }
      steps:
        - deployVault: { name: kv }
          when: { firewall: open }

      """),
    DiagnosticExample(
      ScenarioCode.unknownAxisValue,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed] }
      steps:
        - deployVault: { name: kv }
          when: { firewall: close }

      """,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed] }
      steps:
        - deployVault: { name: kv }
          when: { firewall: closed }

      """),
    DiagnosticExample(
      ScenarioCode.entryMatchesNothing,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed] }
      steps:
        - deployVault: { name: kv }
          expect:
            - where: { firewall: [open, closed] }
              succeeds: true
            - otherwise: true
              fails: { because: network }

      """,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed] }
      steps:
        - deployVault: { name: kv }
          expect:
            - where: { firewall: open }
              succeeds: true
            - otherwise: true
              fails: { because: network }

      """),
    DiagnosticExample(
      ScenarioCode.entriesOverlap,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed], model: [roles, policies] }
      steps:
        - deployVault: { name: kv }
          expect:
            - where: { firewall: open }
              succeeds: true
            - where: { model: roles }
              succeeds: true

      """,
      """
      scenario: Who may read?
      matrix: { firewall: [open, closed], model: [roles, policies] }
      steps:
        - deployVault: { name: kv }
          expect:
            - where: { firewall: open }
              succeeds: true
            - where: { firewall: closed, model: roles }
              succeeds: true

      """),
    DiagnosticExample(
      ScenarioCode.expectationShape,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
          expect: { succeeds: false }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
          expect: { fails: true }

      """),
    DiagnosticExample(
      ScenarioCode.unknownStage,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
          expect: { fails: { because: autorization } }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
          expect: { fails: { because: authorization } }

      """),
    DiagnosticExample(
      ScenarioCode.unknownRule,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
          expect: { fails: { because: network.default-denial } }

      """,
      """
      scenario: Who may read?
      steps:
        - deployVault: { name: kv }
          expect: { fails: { because: network.default-deny } }

      """),
  ]
}
