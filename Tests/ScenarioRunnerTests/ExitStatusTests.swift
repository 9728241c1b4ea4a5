import Testing

@testable import ScenarioRunner

/// What the command tells its caller.
struct ExitStatusTests {
  private static let held = "scenario: held\nsteps:\n  - wait: 1m\n"
  private static let broken = "scenario: broken\nsteps:\n  - wait: 1m\n    expect: { fails: true }\n"
  private static let unreadable = "scenario: unreadable\nsteps:\n  - wat: 1m\n"
  private static let skipped = "scenario: skipped\nskip: later\nsteps:\n  - wait: 1m\n"
  private static let open = VerdictTests.Answer.undetermined.text("").replacing("scenario: t", with: "scenario: open")

  @Test(arguments: [
    ([held], ScenarioRunner.ExitStatus.held), ([skipped], .held), ([broken], .broken), ([open], .undetermined),
    ([unreadable], .unreadable), ([held, skipped, open], .undetermined), ([open, broken, held], .broken),
    ([held, open, broken, unreadable], .unreadable),
  ])
  func `what weighs most decides`(texts: [String], status: ScenarioRunner.ExitStatus) {
    #expect(ScenarioRunner.ExitStatus(play(texts.joined(separator: "---\n"))) == status)
  }

  @Test func `nothing to play is its own status`() {
    #expect(ScenarioRunner.ExitStatus(Runner().run([])) == .nothingSelected)
    var runner = Runner()
    runner.isSelected = { _, _ in false }
    #expect(ScenarioRunner.ExitStatus(runner.run([.init(path: "case.yaml", text: Self.held)])) == .nothingSelected)
  }

  @Test func `a selection never hides what cannot be read`() {
    var runner = Runner()
    runner.isSelected = { _, _ in false }
    #expect(ScenarioRunner.ExitStatus(runner.run([.init(path: "case.yaml", text: Self.unreadable)])) == .unreadable)
  }

  @Test func `the numbers are a contract`() {
    #expect(ScenarioRunner.ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 5, 64, 70, 130])
    #expect(Set(ScenarioRunner.ExitStatus.allCases.map(\.meaning)).count == ScenarioRunner.ExitStatus.allCases.count)
  }
}
