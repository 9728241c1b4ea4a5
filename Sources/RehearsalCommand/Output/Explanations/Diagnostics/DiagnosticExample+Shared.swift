import ScenarioLanguage

extension DiagnosticExample {
  private static let usesNetwork = """
    scenario: Who may read?
    uses: network.yaml
    steps:
      - deployVault: { name: kv }

    """

  private static let network = """
    fixture: The network of our services
    given:
      - deployVirtualNetwork: { name: vnet, addressPrefixes: [10.0.0.0/16] }

    """

  /// Fixtures and those who use them.
  static let shared: [DiagnosticExample] = [
    DiagnosticExample(
      ScenarioCode.fixtureMissing,
      """
      scenario: Who may read?
      uses: fixtures/network.yaml
      steps:
        - deployVault: { name: kv }

      """, usesNetwork, fixtures: [Fixture("network.yaml", network)]),
    DiagnosticExample(
      ScenarioCode.fixtureOutside,
      """
      scenario: Who may read?
      uses: ../../network.yaml
      steps:
        - deployVault: { name: kv }

      """, usesNetwork, fixtures: [Fixture("network.yaml", network)]),
    DiagnosticExample(
      ScenarioCode.fixtureShape, usesNetwork, usesNetwork,
      fixtures: [
        Fixture(
          "network.yaml",
          """
          scenario: The network of our services
          given:
            - deployVirtualNetwork: { name: vnet, addressPrefixes: [10.0.0.0/16] }

          """, corrected: network)
      ]),
    DiagnosticExample(
      ScenarioCode.fixtureCycle, usesNetwork, usesNetwork,
      fixtures: [
        Fixture(
          "network.yaml", "fixture: The network of our services\nuses: people.yaml\n",
          corrected: "fixture: The network of our services\nuses: people.yaml\n"),
        Fixture(
          "people.yaml", "fixture: Who works here\nuses: network.yaml\n", corrected: "fixture: Who works here\n"),
      ]),
    DiagnosticExample(
      ScenarioCode.fixtureChain,
      .file("a scenario that uses a fixture, which uses another, and so on, ten times") {
        Array("scenario: Who may read?\nuses: f0.yaml\nsteps:\n  - wait: 1m\n".utf8)
      }, usesNetwork,
      fixtures: (0..<10).map { Fixture("f\($0).yaml", "fixture: f\($0)\nuses: f\($0 + 1).yaml\n") }
        + [Fixture("f10.yaml", "fixture: f10\n"), Fixture("network.yaml", network)]),
    DiagnosticExample(
      ScenarioCode.fixtureConflict,
      """
      scenario: Who may read?
      uses: [network.yaml, people.yaml]
      steps:
        - deployVault: { name: "kv-${region}" }

      """,
      """
      scenario: Who may read?
      uses: [network.yaml, people.yaml]
      let: { region: westeurope }
      steps:
        - deployVault: { name: "kv-${region}" }

      """,
      fixtures: [
        Fixture("network.yaml", "fixture: The network of our services\nlet: { region: westeurope }\n"),
        Fixture("people.yaml", "fixture: Who works here\nlet: { region: northeurope }\n"),
      ]),
  ]

  /// What one deployment holds.
  static let deployments: [DiagnosticExample] = [
    DiagnosticExample(
      ScenarioCode.deploymentShape,
      """
      scenario: Who may read?
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv }
              - setSecret: { vault: kv, name: db }

      """,
      """
      scenario: Who may read?
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv }
        - setSecret: { vault: kv, name: db }
          as: owner

      """),
    DiagnosticExample(
      ScenarioCode.unknownDependency,
      """
      scenario: Who may read?
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv-data }
              - deploySecret: { vault: kv-data, name: db }
                dependsOn: [kv-date]

      """,
      """
      scenario: Who may read?
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv-data }
              - deploySecret: { vault: kv-data, name: db }
                dependsOn: [kv-data]

      """),
    DiagnosticExample(
      ScenarioCode.deploymentCycle,
      """
      scenario: Who may read?
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv }
                dependsOn: id-app
              - deployManagedIdentity: { name: id-app }
                dependsOn: kv

      """,
      """
      scenario: Who may read?
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv }
                dependsOn: id-app
              - deployManagedIdentity: { name: id-app }

      """),
  ]
}
