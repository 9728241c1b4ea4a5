import Foundation
import RehearsalTesting
import Synchronization
import Testing

/// What a test target sees of scenarios that are not as expected.
@Suite struct RehearsedCaseTests {
  private static let fixtures = "Tests/RehearsalTestingTests/Fixtures"

  /// Runs a case and returns the issues that it recorded.
  private func issues(of rehearsed: RehearsedCase) throws -> [Issue] {
    let recorded = Mutex<[Issue]>([])
    try withKnownIssue {
      try rehearsed.verify()
    } matching: { issue in
      recorded.withLock { $0.append(issue) }
      return true
    }
    return recorded.withLock { $0 }
  }

  @Test func aBrokenCellFailsAtItsLineOfTheScenarioFile() throws {
    let cases = Rehearsal.cases(in: "\(Self.fixtures)/broken.yaml")
    let open = try #require(cases.first { $0.testDescription.contains("[firewall=none]") })
    let issue = try #require(issues(of: open).first)
    let location = try #require(issue.sourceLocation)
    #expect(location.line == 14)
    #expect(location.column == 7)
    #expect(location.fileName == "broken.yaml")
    let text = issue.comments.map(\.rawValue).joined()
    #expect(text.contains("broken[firewall=none]: expected a failure, Azure would let it through"))
    #expect(text.contains("14 |       fails: { because: network }"))
  }

  @Test func aHeldCellRecordsNothing() throws {
    let cases = Rehearsal.cases(in: "\(Self.fixtures)/broken.yaml")
    try #require(cases.first { $0.testDescription.contains("[firewall=closed]") }).verify()
  }

  @Test func everyCellIsACaseNamedByScenarioAndAxisValues() {
    let names = Rehearsal.cases(in: "\(Self.fixtures)/broken.yaml").map(\.testDescription)
    let title = "\(Self.fixtures)/broken.yaml: Is a vault without a firewall closed to the internet?"
    #expect(
      names == [
        "\(title) [firewall=none]", "\(title) [firewall=closed]",
        "\(Self.fixtures)/broken.yaml: Is a skipped scenario played?",
      ])
  }

  @Test func aMistakeInTheTextFailsAtItsLine() throws {
    let cases = Rehearsal.cases(in: "\(Self.fixtures)/misspelt.yaml")
    #expect(cases.count == 1)
    let only = try #require(cases.first)
    let issue = try #require(issues(of: only).first)
    #expect(issue.sourceLocation?.line == 3)
    #expect(issue.comments.map(\.rawValue).joined().contains("did you mean `deployVault`?"))
  }

  @Test func aFolderThatIsNotThereIsAFailingCase() throws {
    let cases = Rehearsal.cases(in: "NoSuchFolder")
    let only = try #require(cases.first)
    let issue = try #require(issues(of: only).first)
    #expect(issue.comments.map(\.rawValue).joined().contains("nothing exists at `NoSuchFolder`"))
  }
}
