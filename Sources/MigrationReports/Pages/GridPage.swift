import AccessMigration
import AzureModel
import ScenarioReports

/// Everybody's access before and after as one page: a row for each caller, a column for each operation.
package struct GridPage {
  private let plan: MigrationPlan
  private let proof: AccessProof
  private let words: PlanWords

  /// The worst come first where a page cannot show all vaults.
  static let mostVaults = 50

  package init(_ plan: MigrationPlan, _ proof: AccessProof) {
    self.plan = plan
    self.proof = proof
    words = PlanWords(plan)
  }

  package var text: String {
    var page = HTMLWriter()
    page.documentType()
    page.element("html", ["lang": "en"]) { page in
      page.element("head") { page in
        page.void("meta", ["charset": "utf-8"])
        // No script, no picture, no network: whatever a name should ever carry into the page stays inert.
        let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        page.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
        page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.void("meta", ["name": "color-scheme", "content": "light dark"])
        page.element("title", text: "From access policies to Azure RBAC")
        page.embed("style", Self.styles)
      }
      page.newline()
      page.element("body") { $0.element("main") { body(&$0) } }
    }
    page.newline()
    return page.html
  }

  private func body(_ page: inout HTMLWriter) {
    let counts = proof.counts
    page.element("h1", text: "From access policies to Azure RBAC")
    page.element(
      "p",
      text:
        "\(counts.kept) operations kept, \(counts.lost) lost, \(counts.gained) gained; \(proof.questions) questions.")
    page.element("ul", ["class": "legend"]) { list in
      for state in State.allCases where state != .none {
        list.element("li") { item in
          item.element("span", ["class": state.rawValue], text: state.sign)
          item.text(" \(state.title)")
        }
      }
    }
    let byVault = Dictionary(grouping: proof.rows, by: \.vault)
    let shown = ranked(byVault)
    for vault in shown.prefix(Self.mostVaults) { section(vault, byVault[vault] ?? [], &page) }
    if shown.count > Self.mostVaults {
      page.element(
        "p", text: "\(shown.count - Self.mostVaults) more vaults, of which less is gained, are in the Markdown report.")
    }
  }

  /// Losses first, then the worst gains, then the order of the plan.
  private func ranked(_ rows: [Int: [ProofRow]]) -> [Int] {
    func rank(_ vault: Int) -> (Int, Int) {
      let here = rows[vault] ?? []
      return (here.contains { !$0.allLost.isEmpty } ? 0 : 1, -(here.compactMap(\.risk).max()?.rawValue ?? -1))
    }
    return plan.migrating.map(\.vault).enumerated().sorted { lhs, rhs in
      let (left, right) = (rank(lhs.element), rank(rhs.element))
      return left == right ? lhs.offset < rhs.offset : left < right
    }.map(\.element)
  }

  private func section(_ vault: Int, _ rows: [ProofRow], _ page: inout HTMLWriter) {
    page.newline()
    page.element("h2", text: plan.estate.vaults[vault].name)
    page.element(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": plan.estate.vaults[vault].name]
    ) {
      $0.element("table") { table in
        head(&table)
        table.element("tbody") { body in
          for row in rows { self.row(row, &body) }
        }
      }
    }
  }

  private func head(_ table: inout HTMLWriter) {
    table.element("thead") { head in
      head.element("tr") { line in
        line.element("th", ["scope": "col", "rowspan": "2"], text: "Who")
        for kind in VaultObjectKind.allCases {
          let count = DataOperationTable.rows.count { $0.objectKind == kind }
          line.element("th", ["scope": "colgroup", "colspan": "\(count)"], text: kind.rawValue)
        }
      }
      head.element("tr") { line in
        for row in Self.columns {
          line.element("th", ["scope": "col", "class": "operation"]) {
            $0.element("span", text: String(row.name.dropFirst(row.objectKind.rawValue.count + 1)))
          }
        }
      }
    }
  }

  private func row(_ row: ProofRow, _ body: inout HTMLWriter) {
    body.newline()
    body.element("tr") { line in
      let place = row.place == .vault ? "" : " at \(words.place(row))"
      line.element("th", ["scope": "row"], text: words.caller(row.caller) + place)
      for column in Self.columns {
        let state = State(column.operation, row)
        if state == .none {
          line.element("td") { _ in }
        } else {
          line.element("td", ["class": state.rawValue, "title": "\(column.name): \(state.title)"]) {
            $0.element("span", ["role": "img", "aria-label": state.title], text: state.sign)
          }
        }
      }
    }
  }

  /// The operations, kind by kind.
  private static let columns = VaultObjectKind.allCases.flatMap { kind in
    DataOperationTable.rows.filter { $0.objectKind == kind }
  }

  private enum State: String, CaseIterable {
    case none, kept, lost, gained, narrowed

    init(_ operation: DataOperation, _ row: ProofRow) {
      if row.allLost.contains(operation) {
        self = .lost
      } else if row.allGained.contains(operation) {
        self = .gained
      } else if row.narrowed.contains(operation) {
        self = .narrowed
      } else {
        self = row.kept.contains(operation) ? .kept : .none
      }
    }

    var sign: String {
      switch self {
      case .none: ""
      case .kept: "●"
      case .lost: "✕"
      case .gained: "+"
      case .narrowed: "◐"
      }
    }

    var title: String {
      switch self {
      case .none: "never"
      case .kept: "before and after"
      case .lost: "before, no longer after"
      case .gained: "not before, but after"
      case .narrowed: "after only on the objects that there are"
      }
    }
  }

  private static let styles = """
    :root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem}
    .scroll{overflow-x:auto}table{border-collapse:collapse}
    th,td{border:1px solid #8886;padding:.1rem .3rem;text-align:center}th[scope=row]{text-align:left;min-width:12rem;max-width:20rem;overflow-wrap:anywhere}
    thead th{vertical-align:bottom}
    .operation span{writing-mode:vertical-rl;font-weight:normal}.legend{list-style:none;padding:0}
    .legend span{display:inline-block;width:1.5rem;text-align:center}
    .kept{background:#d7f0dd;color:#0b3d1a}.lost{background:#f6c9c9;color:#5c0000}
    .gained{background:#fbe6b3;color:#4a3200}.narrowed{background:#dbe4f7;color:#10254d}
    """
}
