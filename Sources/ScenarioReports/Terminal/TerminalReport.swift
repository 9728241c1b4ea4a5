import ScenarioRunner
import SourceDiagnostics

/// What a run looks like in a terminal: a grid per scenario, then the story of each cell that is not as expected.
package struct TerminalReport: Sendable {
  /// How much is told.
  package enum Detail: Int, Comparable, Sendable {
    /// Only what is not as expected.
    case quiet

    /// Grids too.
    case normal

    /// The story of every cell that Azure would refuse.
    case verbose

    package static func < (lhs: Detail, rhs: Detail) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  package var detail = Detail.normal
  package var paint = TerminalPaint.plain
  package var symbols = VerdictSymbols.unicode

  /// Columns of the terminal; grids that do not fit become lists.
  package var width = 100

  package init() {}

  /// The results; ends in a line break unless there is nothing to tell.
  package func text(_ report: RunReport) -> String {
    var blocks: [String] = []
    if detail >= .normal {
      for file in report.files where !file.scenarios.isEmpty {
        let scenarios = file.scenarios.map { block(of: $0, report) }
        blocks.append(paint(.strong, AuthorText.shown(file.path, atMost: 1_000)) + "\n" + scenarios.joined())
      }
    }
    blocks += stories(report)
    blocks.append(summary(report))
    return blocks.joined(separator: "\n")
  }

  private func block(of scenario: ScenarioReport, _ report: RunReport) -> String {
    let grid = GridText(scenario, symbols: symbols, paint: paint, width: width - 4)
    let selection = scenario.selection.map { ["    " + paint(.quiet, $0)] } ?? []
    let lines = [title(scenario)] + selection + grid.lines.map { "    " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(_ scenario: ScenarioReport) -> String {
    let worst = scenario.cells.map(\.verdict).min { Self.weight($0) > Self.weight($1) } ?? .notAsserted
    let mark = paint(symbols.role(worst), symbols.symbol(worst))
    return "  \(mark) \(AuthorText.shown(scenario.title, atMost: 500)) " + paint(.quiet, "(\(scenario.counts.text))")
  }

  private static func weight(_ verdict: Verdict) -> Int {
    switch verdict {
    case .unreadable: 5
    case .broken: 4
    case .undetermined: 3
    case .skipped: 2
    case .notAsserted: 1
    case .held: 0
    }
  }

  /// Cells that went the same way to the same end are told once.
  private func stories(_ report: RunReport) -> [String] {
    struct Ending: Hashable {
      let outcome: ObjectIdentifier?
      let mismatch: Mismatch?
      let works: [String]
    }
    return report.scenarios.flatMap { scenario -> [String] in
      let endings = scenario.cells.filter(isTold).grouped { cell in
        let step = cell.decisiveStep
        return Ending(
          outcome: step.map { ObjectIdentifier($0.outcome) }, mismatch: step?.mismatch, works: cell.worksWith)
      }
      return endings.map { _, same in
        CellStory(same[0], and: Array(same.dropFirst()), of: scenario, sources: report.sources, paint: paint).text
      }
    }
  }

  private func isTold(_ cell: CellReport) -> Bool {
    switch cell.verdict {
    case .broken, .undetermined: true
    case .unreadable, .skipped: false
    case .held, .notAsserted: detail == .verbose && cell.decisiveStep?.outcome.answer != .succeeds
    }
  }

  private func summary(_ report: RunReport) -> String {
    let counts = report.counts
    let files = report.files.count
    let scenarios = report.scenarios.count
    return
      "\(files) \(files == 1 ? "file" : "files"), \(scenarios) \(scenarios == 1 ? "scenario" : "scenarios"), "
      + "\(counts.total) \(counts.total == 1 ? "cell" : "cells"): \(counts.text)\n"
  }
}

/// The signs of verdicts, each different also without colour.
package struct VerdictSymbols: Sendable {
  private let isUnicode: Bool

  package static let unicode = VerdictSymbols(isUnicode: true)

  /// For terminals whose locale is not UTF-8.
  package static let ascii = VerdictSymbols(isUnicode: false)

  package func symbol(_ verdict: Verdict) -> String {
    switch verdict {
    case .held: isUnicode ? "✓" : "+"
    case .broken: isUnicode ? "✗" : "x"
    case .undetermined: "?"
    case .unreadable: "!"
    case .skipped: "-"
    case .notAsserted: isUnicode ? "·" : "."
    }
  }

  package func role(_ verdict: Verdict) -> TerminalPaint.Role {
    switch verdict {
    case .held: .good
    case .broken, .unreadable: .bad
    case .undetermined: .unsure
    case .skipped, .notAsserted: .quiet
    }
  }
}
