import ScenarioLanguage
import ScenarioRunner
import SourceDiagnostics
import Testing

/// The two grids of API Management as the pages and reports have them, cell by cell, against what is shipped and played.
///
/// The grids are written down here by hand, apart from the scenarios, so that neither can drift.
struct ApiManagementMatrixTests {
  /// What a page or report says of one combination.
  enum Said: String {
    case works, fails

    /// The sources disagree.
    case open

    var answer: OutcomeReport.Answer {
      switch self {
      case .works: .succeeds
      case .fails: .fails
      case .open: .undetermined
      }
    }
  }

  /// Custom hostname certificates: system-assigned, user-assigned.
  static let hostnames: [(network: String, said: [Said])] = [
    ("M1 no firewall", [.works, .works]),
    ("M2 trusted services", [.works, .fails]),
    ("M3 subnet rule", [.fails, .fails]),
    ("M3b subnet rule and trusted services", [.works, .fails]),
    ("M4 private endpoint", [.fails, .fails]),
    ("M5 public access disabled and trusted services", [.works, .fails]),
    ("M5 the same with private endpoint", [.works, .fails]),
    ("M6 public access disabled and private endpoint", [.fails, .fails]),
    ("M7 control-plane address", [.works, .works]),
    ("M8 perimeter", [.fails, .fails]),
    ("M8 perimeter with inbound rule", [.works, .works]),
  ]

  /// Named values and client certificates: injected with system-assigned, with user-assigned; not injected with either.
  static let secrets: [(network: String, said: [Said])] = [
    ("M1 no firewall", [.works, .works, .works, .works]),
    ("M2 trusted services", [.works, .fails, .works, .fails]),
    ("M3 subnet rule", [.works, .open, .fails, .fails]),
    ("M4 private endpoint", [.works, .open, .fails, .fails]),
    ("M5 public access disabled and trusted services", [.works, .fails, .works, .fails]),
    ("M5 the same with private endpoint", [.works, .open, .works, .fails]),
    ("M7 control-plane address", [.works, .works, .works, .works]),
  ]

  @Test func `custom hostname certificates are read as the pages say`() throws {
    let scenario = try scenario("api-management/network-matrix.yaml")
    for (network, said) in Self.hostnames {
      for (identity, said) in zip(["system-assigned", "user-assigned"], said) {
        let answer = try answer(of: "updateApiManagement", in: scenario, ["network": network, "identity": identity])
        #expect(answer == said.answer, "\(network), \(identity)")
      }
    }
    #expect(scenario.cells.count == Self.hostnames.count * 2)
  }

  @Test(arguments: ["named value", "client certificate"])
  func `named values and client certificates are read as the pages say`(kind: String) throws {
    let scenario = try scenario("api-management/secret-matrix.yaml")
    let columns = [
      ("injected", "system-assigned"), ("injected", "user-assigned"), ("not injected", "system-assigned"),
      ("not injected", "user-assigned"),
    ]
    for (network, said) in Self.secrets {
      for ((service, identity), said) in zip(columns, said) {
        let verb = kind == "named value" ? "deployNamedValue" : "deployApiManagementCertificate"
        let answer = try answer(
          of: verb, in: scenario, ["network": network, "service": service, "identity": identity, "what": kind])
        #expect(answer == said.answer, "\(network), \(service), \(identity)")
      }
    }
    #expect(scenario.cells.count == Self.secrets.count * columns.count * 2)
  }

  // MARK: Cells

  private func scenario(_ path: String) throws -> ScenarioReport {
    let report = Runner().run(try shipped().filter { $0.path.hasSuffix(path) })
    #expect(report.diagnostics.isEmpty && report.scenarios.count == 1)
    return try #require(report.scenarios.first)
  }

  private func answer(
    of verb: String, in scenario: ScenarioReport, _ choices: [String: String]
  ) throws -> OutcomeReport.Answer {
    let cell = try #require(
      scenario.cells.first { cell in
        zip(scenario.axes, cell.choices).allSatisfy { axis, choice in
          choices[axis.name].map { $0 == axis.values[choice] } ?? true
        }
      }, "\(choices)")
    #expect(cell.verdict == .held, "\(choices)")
    return try #require(cell.steps.last { $0.verb == verb }, "\(choices)").outcome.answer
  }
}
