import AzureModel

extension Explanation {
  static func rule(_ row: RuleRow) -> String {
    var page = ExplanationPage("rule \(row.id.name)")
    page.say("\(row.summary).")
    page.fact("stage", "\(row.stage.rawValue) (\(row.plane.name))")
    page.ground(row.confidence, row.sources, row.validity)
    return page.text
  }

  static func stage(_ stage: Stage) -> String {
    let rules = RuleTable.rows.filter { $0.stage == stage }
    let planes = Plane.allCases.filter { $0.stages.contains(stage) }.map(\.name).joined(separator: ", ")
    var page = ExplanationPage("stage \(stage.rawValue) (\(planes))")
    if rules.isEmpty { page.line("  no rule of this version decides here") }
    for rule in rules { page.line("  \(rule.id.name): \(rule.summary)") }
    return page.text
  }
}

extension ExplanationPage {
  /// How well it is known, since when, and where it says so.
  mutating func ground(_ confidence: Confidence, _ sources: [Source], _ validity: Validity = .always) {
    fact("confidence", confidence.name)
    if let since = validity.since { fact("since", "\(since)") }
    if let until = validity.until { fact("until", "\(until)") }
    for source in sources { fact("source", "\(source.page) (read \(source.readOn))") }
  }
}
