import ScenarioRunner

/// Shows only the cells with one verdict: radio buttons and style rules, so that it works without a script.
struct VerdictFilter {
  let counts: VerdictCounts

  private var present: [Verdict] { Verdict.allCases.filter { counts[$0] > 0 } }

  /// How identifiers and classes call a verdict.
  static func name(_ verdict: Verdict) -> String { verdict == .notAsserted ? "idle" : verdict.rawValue }

  /// Classes by which the filter finds what holds a verdict, each with a space in front.
  static func classes(_ counts: VerdictCounts) -> String {
    Verdict.allCases.filter { counts[$0] > 0 }.map { " has-\(name($0))" }.joined()
  }

  /// Nothing where there is nothing to choose.
  func write(to page: inout HTMLWriter) {
    guard present.count > 1 else { return }
    page.element("fieldset", ["class": "filter"]) { page in
      page.element("legend", text: "Show cells")
      choice("all", "all \(counts.total)", &page)
      for verdict in present {
        choice(Self.name(verdict), "\(verdict.word) \(counts[verdict])", &page)
      }
    }
    page.newline()
  }

  private func choice(_ name: String, _ label: String, _ page: inout HTMLWriter) {
    page.element("label") { page in
      if name == "all" {
        page.void("input", ["type": "radio", "name": "show", "id": "show-all", "checked": ""])
      } else {
        page.void("input", ["type": "radio", "name": "show", "id": "show-\(name)"])
      }
      page.text(" \(label)")
    }
  }

  /// The style rules that hide what was not chosen.
  static var stylesheet: String {
    Verdict.allCases.map { verdict in
      let name = name(verdict)
      let classes = CellState.allCases.filter { $0.verdict == verdict }.map { ".\($0.styleClass)" }.joined(
        separator: ",")
      let chosen = "body:has(#show-\(name):checked)"
      return """
        \(chosen) .grid td:not(\(classes)){background:none;outline:0}
        \(chosen) .grid td:not(\(classes))>a{visibility:hidden}
        \(chosen) .detail:not(\(classes)),\(chosen) .scope:not(.has-\(name)),\
        \(chosen) .scenario:not(.has-\(name)){display:none}
        """
    }
    .joined(separator: "\n")
  }
}
