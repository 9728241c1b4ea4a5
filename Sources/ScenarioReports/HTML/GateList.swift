import ScenarioRunner

/// One request and its gates in the order in which Azure asks them.
struct GateList {
  let decision: DecisionReport

  func write(to page: inout HTMLWriter, _ glossary: inout RuleGlossary) {
    page.element("h4") { page in
      page.text("Gates of the \(decision.plane): ")
      page.element("span", ["class": "request"], text: decision.title)
    }
    page.element("ol", ["class": "gates"]) { page in
      for gate in decision.gates {
        page.element("li", ["class": Self.styleClass(gate.state)]) { entry(gate, &$0, &glossary) }
      }
    }
    page.newline()
  }

  private func entry(_ gate: GateReport, _ page: inout HTMLWriter, _ glossary: inout RuleGlossary) {
    page.element("strong", text: gate.title)
    if let rule = gate.rule {
      page.text(" ")
      page.element("a", ["href": "#\(glossary.anchor(of: rule))"], text: rule.id)
      page.text(" (\(rule.confidence))")
      // A gate that lets pass needs no reason here; its rule stands among the rules below.
      if gate.state != .passed {
        page.element("p", text: rule.summary)
        if gate.state == .wouldAlsoRefuse, let message = gate.failure?.message {
          page.element("p", text: "It would say: \(message)")
        }
        if !rule.sources.isEmpty {
          page.element("p") { SourceList(addresses: rule.sources).write(to: &$0) }
        }
      }
    }
    if !gate.evidence.isEmpty {
      page.element("ul", ["class": "evidence"]) { page in
        for fact in gate.evidence {
          page.element("li", text: "\(fact.name): \(fact.value)")
        }
      }
    }
  }

  private static func styleClass(_ state: GateReport.State) -> String {
    switch state {
    case .passed: "passed"
    case .refused: "refused"
    case .wouldAlsoRefuse: "also"
    case .undetermined: "unsettled"
    }
  }
}
