import AccessMigration
import AzureModel
import ScenarioReports

/// Everybody's access before and after as one page: a row for each caller, a column for each operation.
package struct GridPage {
  private static let title = "From access policies to Azure RBAC"

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
    HTMLDocument(title: Self.title, styles: Self.styles).text { page in
      header(&page)
    } results: { page in
      results(&page)
    }
  }

  private func header(_ page: inout HTMLWriter) {
    let counts = proof.counts
    page.element("header") { page in
      page.element("p", ["class": "brand"], text: "Rehearsal: what Azure would answer")
      page.element("h1", text: Self.title)
      page.element(
        "p", ["class": "about"],
        text:
          "\(counts.kept) operations kept, \(counts.lost) lost, \(counts.gained) gained; \(proof.questions) questions.")
      page.element("ul", ["class": "signs"]) { list in
        for state in State.allCases where state != .none {
          list.element("li") { item in
            item.element("span", ["class": state.rawValue], text: state.sign)
            item.text(" \(state.title)")
          }
        }
      }
    }
    page.newline()
  }

  private func results(_ page: inout HTMLWriter) {
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
    let name = plan.estate.vaults[vault].name
    page.element("section", ["class": "card", "aria-label": name]) { page in
      page.element("h2", text: name)
      page.element("div", ["class": "grid access", "tabindex": "0", "role": "group", "aria-label": name]) { page in
        page.element("table") { table in
          table.element("caption", text: "Who may call what")
          head(&table)
          table.element("tbody") { body in
            for row in rows { self.row(row, &body) }
          }
        }
      }
    }
    page.newline()
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

  /// Small cells without words, because each operation has a column.
  private static let styles = """
    .access td{min-width:1.7rem;height:auto;padding:.1rem;text-align:center;border-radius:6px}
    .access thead th{min-width:1.7rem;padding:.3rem;text-align:center}
    .access thead th[scope=colgroup]{text-align:start;border-inline-start:1px solid var(--line)}
    .access thead th[rowspan]{min-width:9rem;padding:.5rem .9rem;text-align:start}
    .access .operation span{writing-mode:vertical-rl;font-weight:400;white-space:nowrap}
    ul.signs{display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;margin:0;padding:0;list-style:none;letter-spacing:0}
    .signs span{display:inline-block;width:1.7rem;text-align:center;border-radius:6px}
    .kept{background:var(--ok);color:var(--ok-ink)}.lost{background:var(--broken);color:var(--broken-ink)}
    .gained{background:var(--no);color:var(--no-ink)}.narrowed{background:var(--race);color:var(--race-ink)}
    """
}
