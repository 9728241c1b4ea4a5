import Testing

@testable import ScenarioReports

@Suite struct `Determinism` {
  @Test func `gives the same bytes whatever the number of jobs`() {
    let one = Fixtures.played(jobs: 1)
    let four = Fixtures.played(jobs: 4)
    #expect(HTMLReport.files(one).map(\.text) == HTMLReport.files(four).map(\.text))
    #expect(JSONReport.text(one) == JSONReport.text(four))
    #expect(JUnitReport.text(one) == JUnitReport.text(four))
  }
}
