import ScenarioRunner

/// The grid as comma-separated values (RFC 4180), one cell a line.
package enum ConsumerGridCSV {
  package static func text(_ report: ConsumerGridReport) -> String {
    let heading =
      ["consumer", "service", "use"] + report.axes + [
        "asOf", "answer", "stage", "rule", "reason", "confidence", "sources",
      ]
    let rows = report.services.flatMap { service in
      service.cells.map { cell in
        [service.id, service.name, service.use] + cell.choices
          + [
            report.asOf, cell.answer.rawValue, cell.stage ?? "", cell.rule ?? "", cell.reason, cell.confidence,
            cell.sources.joined(separator: " "),
          ]
      }
    }
    return ([heading] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
