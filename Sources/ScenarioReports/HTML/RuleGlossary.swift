import ScenarioRunner

/// The rules that a page names, each explained once at its end.
struct RuleGlossary {
  private var rules: [String: RuleReport] = [:]

  /// The anchor of a rule, which from now on belongs to the page.
  mutating func anchor(of rule: RuleReport) -> String {
    let anchor = StableID.text("r", [rule.id, rule.summary, rule.confidence] + rule.sources)
    rules[anchor] = rule
    return anchor
  }

  /// The section with all rules, sorted by name.
  func write(to page: inout HTMLWriter) {
    guard !rules.isEmpty else { return }
    let sorted = rules.sorted { ($0.value.id, $0.key) < ($1.value.id, $1.key) }
    page.element("section", ["aria-labelledby": "rules", "class": "card"]) { page in
      page.element("h2", ["id": "rules"], text: "Rules behind these answers")
      page.element("dl", ["class": "rules"]) { page in
        for (anchor, rule) in sorted {
          page.newline()
          page.element("div", ["id": anchor]) { page in
            page.element("dt") { page in
              page.element("code", text: rule.id)
              page.text(" ")
              page.element("span", ["class": "tag"], text: rule.confidence)
            }
            page.element("dd", text: rule.summary)
            if !rule.sources.isEmpty {
              page.element("dd") { SourceList(addresses: rule.sources).write(to: &$0) }
            }
          }
        }
      }
    }
    page.newline()
  }
}
