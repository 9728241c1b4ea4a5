import Foundation
import Testing

@testable import ScenarioReports
@testable import ScenarioRunner

/// The formats of the grid keep every cell and let no text act as markup.
@Suite struct ConsumerGridFormatTests {
  private static let hostile = "a|b <script> \"quoted\", and\nmore"

  private let report: ConsumerGridReport = {
    func cell(_ identity: String, _ firewall: String, _ answer: OutcomeReport.Answer) -> ConsumerGridReport.Cell {
      ConsumerGridReport.Cell(
        choices: [identity, firewall], answer: answer, stage: answer == .fails ? "network" : nil,
        rule: "network.default-deny", reason: hostile, confidence: "documented", sources: ["https://example.com/rule"])
    }
    let service = ConsumerGridReport.Service(
      id: "storage.customer-managed-key", name: "Azure Storage", use: hostile, confidence: "documented",
      doubts: [hostile], sources: ["https://example.com/page", "javascript:alert(1)"],
      cells: [
        cell("system", "open", .succeeds), cell("system", "closed", .fails), cell("user", "open", .undetermined),
        cell("user", "closed", .fails),
      ])
    return ConsumerGridReport(asOf: "2026-11-22", axes: ["identity", "firewall"], services: [service])
  }()

  @Test func theGridHasTheLastAxisAcross() {
    let layout = ConsumerGridLayout(report.services[0], axes: report.axes)
    #expect(layout.corner == "identity" && layout.columns == ["open", "closed"])
    #expect(layout.rows.map(\.title) == ["system", "user"])
    #expect(
      layout.rows.map { $0.cells.map(\.word) }
        == [["works", "fails: network"], ["undetermined", "fails: network"]])
  }

  @Test func textShowsAnswerConfidenceRuleReasonAndSource() {
    let text = ConsumerGridText.text(report)
    #expect(text.contains("works (documented) network.default-deny"))
    #expect(text.contains("  source: https://example.com/rule\n"))
  }

  @Test func aLineOfCSVIsACellAndQuotesWhatNeedsIt() {
    let lines = ConsumerGridCSV.text(report).split(separator: "\r\n")
    #expect(lines.count == 5)
    #expect(lines.first == "consumer,service,use,identity,firewall,asOf,answer,stage,rule,reason,confidence,sources")
    #expect(lines[1].contains("\"a|b <script> \"\"quoted\"\", and\nmore\""))
  }

  @Test func markdownKeepsItsTables() {
    let tables = ConsumerGridMarkdown.text(report).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(tables.count == 4)
    for line in tables { #expect(line.split(separator: "|").count == 3) }
    #expect(!ConsumerGridMarkdown.text(report).contains("<script>"))
  }

  @Test func jsonHasEveryCell() {
    let text = ConsumerGridJSON.text(report)
    #expect(text.contains("\"schema\": \"rehearsal-matrix/1\""))
    #expect(text.components(separatedBy: "\"answer\"").count == 5)
  }

  @Test func aCellLeadsToItsReasonWithItsSources() {
    let page = ConsumerGridPage.file(report).text
    let anchor = "storage.customer-managed-key--network.default-deny"
    #expect(page.components(separatedBy: "href=\"#\(anchor)\"").count == 5)
    #expect(page.components(separatedBy: "id=\"\(anchor)\"").count == 2)
    #expect(page.contains("href=\"https://example.com/rule\""))
  }

  @Test func thePageEscapesAndLinksOnlyWebPages() {
    let page = ConsumerGridPage.file(report)
    #expect(page.name == "index.html")
    #expect(!page.text.contains("a|b <script>") && page.text.contains("a|b &lt;script&gt;"))
    #expect(!page.text.contains("href=\"javascript:"))
    #expect(page.text.contains("id=\"storage.customer-managed-key\""))
  }
}
