import Foundation
import SourceDiagnostics
import Testing

@testable import ScenarioRunner

/// The scenarios that the guides show hold as they stand there.
struct DocumentedScenarioTests {
  /// The YAML blocks of a page that are whole scenarios.
  private func scenarios(on page: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Sources/RehearsalTesting/Documentation.docc/\(page).md"), encoding: .utf8)
    return text.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }.filter { $0.hasPrefix("scenario:") }
  }

  @Test func `every pattern holds as it is written`() throws {
    let found = try scenarios(on: "Patterns")
    #expect(found.count == 4)
    for text in found {
      let report = play(text + "\n")
      #expect(report.diagnostics.isEmpty, "\(rendered(report))")
      #expect(report.scenarios.flatMap(\.cells).allSatisfy { $0.verdict == .held }, "\(rendered(report))")
    }
  }
}
