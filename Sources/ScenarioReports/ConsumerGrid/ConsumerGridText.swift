import ScenarioRunner

/// The grid for a terminal: for each service its cells, and below them what the rules say and where it stands.
package enum ConsumerGridText {
  package static func text(_ report: ConsumerGridReport) -> String {
    report.services.map { section($0, report) }.joined(separator: "\n")
  }

  private static func section(_ service: ConsumerGridReport.Service, _ report: ConsumerGridReport) -> String {
    let layout = ConsumerGridLayout(service, axes: report.axes)
    var lines = ["\(service.title) [\(service.id), \(service.confidence), rules of \(report.asOf)]"]
    let table =
      [[layout.corner] + layout.columns] + layout.rows.map { [$0.title] + $0.cells.map { shown($0) } }
    let widths = (0...layout.columns.count).map { column in
      table.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    for row in table {
      let line = zip(row, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
      lines.append("  " + trimmed(line.joined(separator: "  ")))
    }
    for reason in report.reasons(of: service) {
      if let rule = reason.rule { lines.append("  \(rule): \(reason.text)") }
    }
    for doubt in service.doubts { lines.append("  open: \(doubt)") }
    for source in sources(service, report) { lines.append("  source: \(source)") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func shown(_ cell: ConsumerGridReport.Cell) -> String {
    "\(cell.word) (\(cell.confidence)) \(cell.rule ?? "")"
  }

  /// The pages of the service and of the rules, each once.
  static func sources(_ service: ConsumerGridReport.Service, _ report: ConsumerGridReport) -> [String] {
    var known: Set<String> = []
    return (service.sources + service.cells.flatMap(\.sources)).filter { known.insert($0).inserted }
  }

  private static func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }
}
