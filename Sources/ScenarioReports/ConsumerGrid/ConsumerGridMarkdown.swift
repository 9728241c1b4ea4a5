import ScenarioRunner

/// The grid as Markdown tables.
package enum ConsumerGridMarkdown {
  package static func text(_ report: ConsumerGridReport) -> String {
    let head = "# Which identity reads a vault from behind which firewall\n\nRules of \(report.asOf).\n"
    return ([head] + report.services.map { section($0, report) }).joined(separator: "\n")
  }

  private static func section(_ service: ConsumerGridReport.Service, _ report: ConsumerGridReport) -> String {
    let layout = ConsumerGridLayout(service, axes: report.axes)
    var lines = ["## \(escaped(service.title))", "", "`\(service.id)`, \(service.confidence)", ""]
    lines.append(row([layout.corner] + layout.columns))
    lines.append(row((0...layout.columns.count).map { _ in "---" }))
    for (title, cells) in layout.rows {
      lines.append(row([title] + cells.map { "\($0.word) (\($0.confidence))" + ($0.rule.map { " `\($0)`" } ?? "") }))
    }
    lines.append("")
    for reason in report.reasons(of: service) {
      if let rule = reason.rule { lines.append("- `\(rule)`: \(escaped(reason.text))") }
    }
    for doubt in service.doubts { lines.append("- open: \(escaped(doubt))") }
    for source in ConsumerGridText.sources(service, report) { lines.append("- <\(source)>") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ cells: [String]) -> String { "| \(cells.map(escaped).joined(separator: " | ")) |" }

  /// Nothing that a table or a heading would take for its own.
  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "&lt;").replacing("\n", with: " ")
  }
}
