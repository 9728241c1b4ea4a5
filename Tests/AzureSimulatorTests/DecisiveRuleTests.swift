import AzureModel
import AzureSimulator
import Foundation
import ScenarioLanguage
import ScenarioRunner
import SourceDiagnostics
import Testing

/// The scenarios that ship with the package, read once.
private enum ShippedScenarios {
  static let files: [SourceFile] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var finder = ScenarioFinder(base: root.path)
    return finder.files(at: ["Scenarios"])
  }()

  static func counts(_ book: RuleBook, _ files: [SourceFile] = files) -> VerdictCounts {
    var runner = Runner()
    runner.book = book
    return runner.run(files).counts
  }
}

/// Every rule is decisive: without it some shipped scenario no longer holds.
@Suite struct DecisiveRuleTests {
  @Test func withEveryRuleEveryCellHolds() {
    let counts = ShippedScenarios.counts(.standard())
    #expect(counts.total > 300)
    #expect(counts[.held] == counts.total)
  }

  @Test(arguments: RuleTable.rows.map(\.id.name))
  func withoutTheRuleSomeCellNoLongerHolds(_ id: String) {
    let book = RuleBook.standard().removing(RuleID(id))
    // File by file, those that name the rule first: one cell is enough.
    let (naming, others) = (
      ShippedScenarios.files.filter { String(decoding: $0.bytes, as: UTF8.self).contains(id) }, ShippedScenarios.files
    )
    let isDecisive = (naming + others).contains { file in
      let counts = ShippedScenarios.counts(book, [file])
      return counts[.held] < counts.total
    }
    #expect(isDecisive, "no shipped scenario depends on \(id); add one to Scenarios")
  }
}
