import ScenarioRunner
import SourceDiagnostics

/// Reports to write: some played from text, some made by hand where a state is hard to reach.
enum Fixtures {
  /// Identity by firewall: three cells that succeed, three that the network refuses.
  static let seed = """
    scenario: Which identity can API Management use for a certificate in a firewalled vault?
    about: The deployment blames a missing GET permission; the network path is the cause.
    sources: [https://stackoverflow.com/questions/70924786]
    tags: [apim, firewall]
    asOf: "2022-01-26"

    matrix:
      identity:
        system-assigned:
          block: { type: SystemAssigned }
          principalId: "${apim.identity.principalId}"
          clientId: null
        user-assigned:
          block: { type: UserAssigned, userAssignedIdentities: [id-apim] }
          principalId: "${id-apim.principalId}"
          clientId: "${id-apim.clientId}"
      firewall:
        none: { defaultAction: Allow, bypass: None }
        subnet rule: { defaultAction: Deny, bypass: None, virtualNetworkRules: [vnet/snet-apim] }
        trusted services: { defaultAction: Deny, bypass: AzureServices }

    given:
      - deployVirtualNetwork:
          name: vnet
          addressPrefixes: [10.0.0.0/16]
          subnets:
            - { name: snet-apim, addressPrefix: 10.0.1.0/24, serviceEndpoints: [Microsoft.KeyVault] }
      - deployManagedIdentity: { name: id-apim }
      - deployVault: { name: kvapim, enableRbacAuthorization: false, networkAcls: "${firewall}" }
      - importCertificate: { vault: kvapim, name: gateway, subject: CN=api.contoso.test, selfSigned: true }

    steps:
      - deployApiManagement:
          name: apim
          sku: Developer
          virtualNetworkType: Internal
          subnet: vnet/snet-apim
          identity: "${identity.block}"
      - setAccessPolicy: { vault: kvapim, objectId: "${identity.principalId}", secrets: [get, list] }
      - updateApiManagement:
          name: apim
          hostnameConfigurations:
            - type: Proxy
              hostName: api.contoso.test
              certificateSource: KeyVault
              keyVaultId: "${kvapim.secrets.gateway.id}"
              identityClientId: "${identity.clientId}"
        expect:
          - where: { firewall: none }
            succeeds: true
          - where: { identity: system-assigned, firewall: trusted services }
            succeeds: true
          - otherwise: true
            fails:
              code: InvalidOperation
              message: "Failed to access KeyVault Secret * has GET permissions on secrets in the KeyVault Access Policies."
              because: network

    """

  /// The seed with the wrong stage expected: three cells are broken.
  static var broken: String { seed.replacing("because: network", with: "because: authorization") }

  static let unreadable = "scenario: What a mistake looks like\nmatrx: 1\n"

  static func played(jobs: Int = 1) -> RunReport {
    var runner = Runner()
    runner.jobs = jobs
    return runner.run([
      SourceFile(path: "Scenarios/apim/firewall.yaml", text: seed),
      SourceFile(path: "Scenarios/broken.yaml", text: broken),
      SourceFile(path: "Scenarios/bad.yaml", text: unreadable),
    ])
  }

  // MARK: Made by hand

  /// Markup, quotes, a control that XML forbids, and one that reverses the direction of text.
  static let hostile = "</script><img src=x onerror=alert(1)> & \"quoted\" 'single' \u{202E}desrever\u{202C} \u{7}]]>"

  static let place = SourcePlace(path: "Scenarios/made.yaml", line: 7, column: 3)

  static let succeeds = outcome(.succeeds)
  static let fails = outcome(.fails, message: "Client address is not authorized.")
  static let open = outcome(.undetermined)

  static func outcome(_ answer: OutcomeReport.Answer, message: String? = nil) -> OutcomeReport {
    let rule = RuleReport(
      id: "network.default-deny", summary: "A call that nothing admitted is refused.",
      sources: ["https://learn.microsoft.com/azure/key-vault", "javascript:alert(1)"], confidence: "documented")
    let failure = FailureReport(
      kind: "http", status: 403, code: nil, innerCode: "", message: message, reportedBy: "Key Vault",
      confidence: "observed", sources: [])
    let refused = answer == .fails
    return OutcomeReport(
      answer: answer, raceWindow: answer == .races ? (60, 600) : nil, clock: 60,
      decisions: [
        DecisionReport(
          plane: "data plane", title: "secrets/get on vault kv",
          gates: [
            GateReport(stage: "connection", state: .passed, rule: nil, evidence: []),
            GateReport(
              stage: "network", state: refused ? .refused : .passed, rule: rule,
              evidence: [EvidenceReport(name: "client address", value: "203.0.113.7")]),
            GateReport(stage: "token", state: refused ? .wouldAlsoRefuse : .undetermined, rule: nil, evidence: []),
          ])
      ],
      surfaced: refused ? failure : nil,
      cause: refused ? CauseReport(stage: "network", rule: rule, failure: failure, evidence: []) : nil,
      alsoRefusedBy: refused ? ["token"] : [], confidence: refused ? "documented" : nil)
  }

  static func cell(
    _ choices: [Int], _ name: String, _ verdict: Verdict, _ outcome: OutcomeReport?, expected: String = "success",
    worksWith: [String] = []
  ) -> CellReport {
    let isJudged = verdict == .broken || verdict == .undetermined
    let mismatch = Mismatch(
      message: "expected something else", expected: expected, actual: "this",
      span: SourceSpan(file: 0, lower: 0, upper: 1))
    let step = outcome.map {
      StepReport(
        section: "steps", verb: "access", place: place, verdict: verdict, mismatch: isJudged ? mismatch : nil,
        outcome: $0)
    }
    return CellReport(
      choices: choices, name: name, asOf: "2024-02-28", verdict: verdict,
      skipReason: verdict == .skipped ? "because \(hostile)" : nil, steps: step.map { [$0] } ?? [],
      decisive: step == nil ? nil : 0, worksWith: worksWith)
  }

  static func scenario(
    _ title: String = "A made scenario", axes: [(String, [String])], _ cells: [CellReport], path: String? = nil
  ) -> ScenarioReport {
    ScenarioReport(
      path: path ?? place.path, title: title, place: place, about: nil, sources: [], tags: [],
      axes: axes.map { .init(name: $0.0, values: $0.1) }, cells: cells)
  }

  static func report(_ scenarios: [ScenarioReport]) -> RunReport {
    RunReport(
      version: "0.1.0", modelDate: "2024-03-01",
      files: scenarios.map { FileReport(path: $0.path, scenarios: [$0]) }, diagnostics: [], sources: SourceMap())
  }

  /// One cell in each state of the grid.
  static var everyState: RunReport {
    let cells: [(Verdict, OutcomeReport?)] = [
      (.held, succeeds), (.held, fails), (.held, outcome(.races)), (.held, open), (.broken, succeeds),
      (.undetermined, open), (.unreadable, nil), (.skipped, nil), (.notAsserted, fails),
    ]
    let values = cells.indices.map { "value \($0)" }
    return report([
      scenario(
        axes: [("state", values)],
        cells.enumerated().map { cell([$0], "state=value \($0)", $1.0, $1.1) })
    ])
  }

  /// Every text that a person can write is hostile.
  static var hostileReport: RunReport {
    report([
      ScenarioReport(
        path: "Scenarios/\(hostile).yaml", title: hostile, place: place, about: hostile,
        sources: ["javascript:alert(1)", "https://example.test/?a=\"><script>"], tags: [hostile],
        axes: [.init(name: hostile, values: [hostile, ""])],
        cells: [
          cell([0], hostile, .broken, outcome(.fails, message: hostile), expected: hostile, worksWith: [hostile]),
          cell([1], "other", .skipped, nil),
        ])
    ])
  }

  /// 100 rows by 100 columns, the answers scattered.
  static var large: RunReport {
    let races = outcome(.races)
    let cells = (0..<10_000).map { number in
      let row = number / 100
      let column = number % 100
      let name = "identity=identity \(row) firewall=firewall \(column)"
      return switch (row * 7 + column) % 23 {
      case 0...11: cell([row, column], name, .held, succeeds)
      case 12...17: cell([row, column], name, .held, fails)
      case 18...19: cell([row, column], name, .held, races)
      case 20: cell([row, column], name, .broken, fails)
      case 21: cell([row, column], name, .undetermined, open)
      default: cell([row, column], name, .notAsserted, succeeds)
      }
    }
    return report([
      scenario(
        axes: [
          ("identity", (0..<100).map { "identity \($0)" }), ("firewall", (0..<100).map { "firewall \($0)" }),
        ], cells)
    ])
  }
}
