import AzureModel
import Foundation
import Testing

@testable import ScenarioLanguage

/// The pages that list what is declared elsewhere list all of it.
struct DocumentationTests {
  private func page(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Sources/RehearsalTesting/Documentation.docc/\(name).md"), encoding: .utf8)
  }

  @Test func `the page on the language names every verb`() throws {
    let page = try page("TheLanguage")
    #expect(StepList.verbs.filter { !page.contains("`\($0)`") } == [])
  }

  @Test func `the page on authorization has every window as the model has it`() throws {
    let page = try page("Authorization")
    for row in PropagationTable.rows {
      let latest = row.latest?.description ?? "several hours, no figure"
      #expect(page.contains("\n| \(row.change.rawValue) | \(latest) | \(row.confidence.name) |\n"))
    }
  }
}
