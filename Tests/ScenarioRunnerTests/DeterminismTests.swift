import Foundation
import SourceDiagnostics
import Testing

@testable import ScenarioLanguage
@testable import ScenarioRunner

/// The same input gives the same report, whatever happens around it.
struct DeterminismTests {
  @Test(arguments: [2, 8])
  func `the report does not depend on the number of jobs`(jobs: Int) throws {
    let files = try shipped()
    var runner = Runner()
    let alone = rendered(runner.run(files))
    runner.jobs = jobs
    #expect(rendered(runner.run(files)) == alone)
    #expect(alone.contains("works with"))
  }

  @Test func `the order in which paths are named, and how, does not matter`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    var finder = ScenarioFinder(base: root)
    let whole = finder.files(at: ["Scenarios"]).map(\.path)
    let folders = Set(whole.compactMap { $0.split(separator: "/").dropFirst().first }).sorted(by: >)
    let parts = folders.map { "./Scenarios//\($0)/" } + ["\(root)/Scenarios/key-vault/firewall.yaml"]
    #expect(finder.files(at: parts).map(\.path) == whole)
    #expect(finder.files(at: whole.reversed() + ["Scenarios"]).map(\.path) == whole)
    #expect(finder.diagnostics.isEmpty)
    #expect(whole.count > 10)
  }

  @Test func `cells that share their past end as each of them alone`() throws {
    var compared = 0
    for file in try shipped() {
      var sources = SourceMap()
      let number = sources.add(file)
      for case .readable(let scenario) in ScenarioFile.read(file, number: number).scenarios {
        let together = ScenarioRun(
          scenario, path: file.path, sources: sources, beginnings: Beginnings(.standard()), detail: .everything
        )
        .report()
        for (number, cell) in together.cells.enumerated() {
          let single = ScenarioRun(
            scenario.only(cell: number), path: file.path, sources: sources, beginnings: Beginnings(.standard()),
            detail: .everything
          )
          .report()
          let alone = try #require(single.cells.first)
          compared += 1
          #expect(
            rendered(alone, of: single, sources: sources, withNeighbours: false)
              == rendered(cell, of: together, sources: sources, withNeighbours: false))
        }
      }
    }
    #expect(compared > 200)
  }

  @Test func `verdicts and stages do not depend on how much is put into words`() throws {
    let files = try shipped()
    var brief = Runner()
    brief.detail = .whatIsTold
    func endings(_ report: RunReport) -> [String] {
      report.scenarios.flatMap { scenario in scenario.cells.map { "\($0.verdict) \($0.title) \($0.worksWith)" } }
    }
    let spoken = endings(Runner().run(files))
    #expect(spoken.count > 300)
    #expect(endings(brief.run(files)) == spoken)
  }

  @Test func `a cell ends as its text alone, with the other values removed`() {
    let firewalls = [
      "open: null", "closed: { defaultAction: Deny }", "rule: { defaultAction: Deny, ipRules: [192.0.2.10] }",
    ]
    let roles = ["reader: Key Vault Secrets User", "admin: Key Vault Administrator", "none: Key Vault Reader"]
    func text(_ firewalls: [String], _ roles: [String]) -> String {
      """
      scenario: t
      matrix:
        firewall: { \(firewalls.joined(separator: ", ")) }
        role: { \(roles.joined(separator: ", ")) }
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv, enableRbacAuthorization: true }
        - setSecret: { vault: kv, name: db }
      steps:
        - updateVault: { name: kv, networkAcls: "${firewall}" }
        - assignRole: { role: "${role}", principal: ana, scope: kv }
        - wait: 1h
        - access: { operation: secrets/get, resource: kv/secrets/db }
          as: ana
      """
    }
    func short(_ cell: CellReport) -> [String] {
      [cell.name, cell.verdict.word]
        + cell.steps.map { "\($0.verb) \($0.outcome.title) \($0.outcome.clock) \($0.mismatch?.actual ?? "")" }
    }
    let together = cells(text(firewalls, roles)).map(short)
    let apart = firewalls.flatMap { firewall in roles.flatMap { cells(text([firewall], [$0])).map(short) } }
    #expect(together == apart)
    #expect(Set(together.map { $0[1] }) == ["held", "broken"])
  }
}

extension Scenario {
  /// The same scenario with one of its cells.
  fileprivate func only(cell: Int) -> Scenario {
    Scenario(
      title: title, titleSpan: titleSpan, about: about, sources: sources, tags: tags, skip: skip,
      matrix: Matrix(axes: matrix.axes, cells: [matrix.cells[cell]]), settings: [settings[cell]],
      steps: steps.map { step in
        ScenarioStep(
          section: step.section, verb: step.verb, verbSpan: step.verbSpan, id: step.id, calls: step.calls,
          callOfCell: [step.callOfCell[cell]], expectations: step.expectations,
          expectationOfCell: [step.expectationOfCell[cell]], hasExpectations: step.hasExpectations)
      },
      throughout: throughout.map { $0.only(cell: cell) }, then: then.map { $0.only(cell: cell) })
  }
}

extension ScenarioStatement {
  fileprivate func only(cell: Int) -> ScenarioStatement {
    ScenarioStatement(
      section: section, word: word, span: span, begin: begin, end: end, forms: forms, formOfCell: [formOfCell[cell]])
  }
}
