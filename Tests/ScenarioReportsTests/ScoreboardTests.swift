import ScenarioRunner
import Testing

@testable import ScenarioReports

@Suite struct ScoreboardTests {
  private func reported(_ cells: [CellReport], path: String = "Scenarios/incidents/soft-delete/a.yaml", tags: [String])
    -> ScenarioReport
  {
    ScenarioReport(
      path: path, title: "Why?", place: Fixtures.place, about: "Two pages disagree.",
      sources: ["https://example.test/thread"], tags: tags, axes: [.init(name: "model", values: ["one", "two"])],
      cells: cells)
  }

  private func cell(_ name: String, _ verdict: Verdict, _ outcome: OutcomeReport, _ fields: [FieldReport]) -> CellReport
  {
    let step = StepReport(
      section: "steps", verb: "access", place: Fixtures.place, verdict: verdict, mismatch: nil, outcome: outcome,
      fields: fields)
    return CellReport(choices: [0], name: name, asOf: "2024-02-28", verdict: verdict, steps: [step], decisive: 0)
  }

  private var agreeing: CellReport {
    cell(
      "model=one", .held, Fixtures.fails,
      [
        FieldReport(name: "outcome", verdict: .held), FieldReport(name: "message", verdict: .held),
        FieldReport(name: "cause.rule", verdict: .held),
      ])
  }

  private var differing: CellReport {
    cell(
      "model=two", .broken, Fixtures.fails,
      [FieldReport(name: "outcome", verdict: .held), FieldReport(name: "cause.innerCode", verdict: .broken)])
  }

  private func scoreboard(_ report: RunReport) -> Scoreboard { Scoreboard(report, PageNames(report)) }

  private func page(_ report: RunReport) -> ReportFile? {
    HTMLReport.files(report).first { $0.name == ScoreboardPage.name }
  }

  @Test func onlyScenariosWithTheTagAreCounted() {
    let report = Fixtures.report([
      reported([agreeing, differing], tags: ["reported"]),
      reported([agreeing], path: "Scenarios/incidents/tenant/b.yaml", tags: ["today"]),
    ])
    let scoreboard = Scoreboard(report, PageNames(report))
    #expect(scoreboard.topics.map(\.name) == ["soft delete"])
    #expect(scoreboard.cases.map(\.name) == ["model=one", "model=two"])
    #expect(Scoreboard.threads(scoreboard.cases) == 1)
  }

  @Test func aFieldIsComparedOnlyWhereTheReportShowsIt() {
    let cases = scoreboard(Fixtures.report([reported([agreeing, differing], tags: ["reported"])])).cases
    #expect(Scoreboard.agreement(cases, .outcome) == (2, 2))
    #expect(Scoreboard.agreement(cases, .message) == (1, 1))
    #expect(Scoreboard.agreement(cases, .innerCode) == (0, 1))
    #expect(Scoreboard.agreement(cases, .code) == (0, 0))
    #expect(Scoreboard.agreement(cases, .cause) == (1, 1))
  }

  @Test func anOpenAnswerDoesNotAgreeEvenWhereItIsExpected() throws {
    let open = cell("", .held, Fixtures.open, [FieldReport(name: "outcome", verdict: .held)])
    let report = Fixtures.report([reported([open], tags: ["reported"])])
    let reported = try #require(scoreboard(report).cases.first)
    #expect(reported.isUndetermined)
    #expect(reported.agreement[.outcome] == .undetermined)
    let page = try #require(self.page(report)).text
    #expect(page.contains("Undetermined") && page.contains("Two pages disagree."))
  }

  @Test func aCellThatBreaksBeforeItsQuestionDiffers() throws {
    let early = cell("", .broken, Fixtures.fails, [])
    let reported = try #require(scoreboard(Fixtures.report([reported([early], tags: ["reported"])])).cases.first)
    #expect(reported.agreement[.outcome] == .broken)
  }

  @Test func thePageEscapesWhatScenariosSayAndLinksToItsSources() throws {
    let hostile = ScenarioReport(
      path: "Scenarios/\(Fixtures.hostile)/x.yaml", title: Fixtures.hostile, place: Fixtures.place,
      about: Fixtures.hostile, sources: ["javascript:alert(1)", "https://example.test/thread"], tags: ["reported"],
      axes: [.init(name: "a", values: [Fixtures.hostile])], cells: [agreeing])
    let page = try #require(self.page(Fixtures.report([hostile])))
    #expect(page.name == "scoreboard.html")
    #expect(page.text.split(separator: "<script", omittingEmptySubsequences: false).count == 2)
    #expect(!page.text.contains("href=\"javascript"))
    #expect(page.text.contains("href=\"https://example.test/thread\""))
  }

  @Test func aRunWithoutReportedIncidentsHasNoScoreboard() {
    #expect(page(Fixtures.everyState) == nil)
  }
}
