import Foundation
import Testing

/// The list of reported cases beside the package, where somebody has it, is in the library and comes out right.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: ReportedCase.file.path),
    "the list of reported cases is not beside the package"))
struct ReportedCaseTests {
  @Test func theListCanBeRead() {
    #expect(ReportedCase.scored.count > 100)
  }

  @Test(arguments: ReportedCase.scored)
  func aReportedCaseIsInTheLibraryAndHolds(_ reported: ReportedCase) {
    let differences = ReportedAnswer.all.map { ($0, $0.difference(from: reported)) }
    guard !differences.contains(where: { $0.1 == nil }) else { return }
    let near = differences.filter { $0.0.scenario.sources.contains(reported.source) }
      .map { "\($0.0.scenario.path) [\($0.0.cell.name)]: \($0.1 ?? "")" }
    Issue.record("\(reported.outcome) on \(reported.scoreOn), in no scenario: \(near.joined(separator: "; "))")
  }

  /// Two cases of one page are two answers, not one.
  @Test func everyCaseHasAnAnswerOfItsOwn() {
    let answers = ReportedAnswer.all
    var owner = [Int?](repeating: nil, count: answers.count)
    let candidates = ReportedCase.scored.map { reported in
      answers.indices.filter { answers[$0].difference(from: reported) == nil }
    }
    for (number, reported) in ReportedCase.scored.enumerated() where !candidates[number].isEmpty {
      var tried: Set<Int> = []
      #expect(assign(number, candidates, &owner, &tried), "\(reported) shares its answer with another case")
    }
  }

  @Test func atMostFiveInAHundredAreLeftOpen() {
    let open = ReportedCase.scored.filter { reported in
      let own = ReportedAnswer.all.filter { $0.difference(from: reported) == nil }
      return !own.isEmpty && own.allSatisfy(\.isOpen)
    }
    #expect(open.count * 20 <= ReportedCase.scored.count, "\(open)")
  }

  /// Finds an answer for a case that no other case needs, moving others where they have a choice.
  private func assign(_ number: Int, _ candidates: [[Int]], _ owner: inout [Int?], _ tried: inout Set<Int>) -> Bool {
    for answer in candidates[number] where tried.insert(answer).inserted {
      if owner[answer].map({ assign($0, candidates, &owner, &tried) }) ?? true {
        owner[answer] = number
        return true
      }
    }
    return false
  }
}
