/// The files with which somebody begins: a scenario that runs at once, what it uses, a test target and a workflow.
struct StartingFolder {
  struct File {
    /// Relative to the folder.
    let path: String
    let text: String

    /// What to do where a file of this name is there already and left as it is; nil where nothing is missed.
    let insteadOfWriting: String?
  }

  let package: PackageLocation

  var files: [File] {
    [
      File(path: "Scenarios/secret.yaml", text: Self.scenario, insteadOfWriting: nil),
      File(path: "Scenarios/fixtures/network.yaml", text: Self.fixture, insteadOfWriting: nil),
      File(
        path: "Package.swift", text: manifest,
        insteadOfWriting:
          "add `\(package.dependency)` to its dependencies, and the product `RehearsalTesting` to a test target"),
      File(path: "Tests/AccessTests/AccessTests.swift", text: Self.suite, insteadOfWriting: nil),
      File(path: ".github/workflows/rehearse.yml", text: Self.workflow, insteadOfWriting: nil),
      File(path: ".gitignore", text: ".build/\n", insteadOfWriting: "it should leave out `.build/`"),
    ]
  }

  private static let scenario = """
    # A scenario is a question about access. `rehearse run Scenarios` plays it: nothing is deployed, nothing is fetched.
    scenario: From where can our job read the database secret?

    # What several scenarios share stands in a fixture.
    uses: [fixtures/network.yaml]

    # Axes multiply: the scenario is played once for every pair of a firewall and an origin. These are its cells.
    matrix:
      firewall:
        open: null
        our subnet: { defaultAction: Deny, virtualNetworkRules: [vnet-app/snet-job] }
      origin: [internet, vnet-app/snet-job]

    # The world as it is, built by decree. Names and shapes are those of templates; what is not said is a compliant
    # default, which `rehearse explain deployVault` shows.
    given:
      - deployManagedIdentity: { name: id-job }
      - deployVault: { name: kv-data, enableRbacAuthorization: true, networkAcls: "${firewall}" }
      - setSecret: { vault: kv-data, name: db }
      - assignRole: { role: Key Vault Secrets User, principal: id-job, scope: kv-data }

    # What is done in it, by whom, from where, and what should happen. A right answer for a wrong reason is broken.
    steps:
      - access: { operation: secrets/get, resource: kv-data/secrets/db }
        as: id-job
        from: "${origin}"
        expect:
          - where: { firewall: our subnet, origin: internet }
            fails: { innerCode: ForbiddenByFirewall, because: network }
          - otherwise: true
            succeeds: true

    """

  private static let fixture = """
    # What scenarios share; they name this file under `uses`.
    fixture: The network in which our services run

    given:
      - deployVirtualNetwork:
          name: vnet-app
          addressPrefixes: [10.0.0.0/16]
          subnets:
            - { name: snet-job, addressPrefix: 10.0.1.0/24, serviceEndpoints: [Microsoft.KeyVault] }

    """

  private var manifest: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "AccessTests",
      platforms: [.macOS(.v15)],
      dependencies: [
        // Where Rehearsal is found; a folder on this machine is written `.package(path: "../Rehearsal")`.
        \(package.dependency)
      ],
      targets: [
        .testTarget(
          name: "AccessTests",
          dependencies: [.product(name: "RehearsalTesting", package: "\(package.identity)")])
      ]
    )

    """
  }

  private static let suite = """
    import RehearsalTesting
    import Testing

    /// Every cell of every scenario is a case; a broken one fails at its line of the YAML file.
    @Test(arguments: Rehearsal.cases(in: "Scenarios"))
    func access(_ rehearsed: RehearsedCase) throws { try rehearsed.verify() }

    """

  private static let workflow = """
    name: rehearse
    "on":
      push:
        branches: [main]
      pull_request:
    jobs:
      access:
        runs-on: ubuntu-latest
        container: swift:6.2
        steps:
          - uses: actions/checkout@v4
          - name: Play the scenarios
            run: swift run rehearse run Scenarios --report-html rehearsal --report-junit rehearsal/junit.xml
          - name: Keep the reports
            if: always()
            uses: actions/upload-artifact@v4
            with:
              name: rehearsal
              path: rehearsal

    """
}
