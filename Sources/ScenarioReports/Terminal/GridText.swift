import ScenarioRunner
import SourceDiagnostics

/// The cells of a scenario as a table of text: the last axis across, all others down.
struct GridText {
  private let scenario: ScenarioReport
  private let symbols: VerdictSymbols
  private let paint: TerminalPaint
  private let width: Int

  /// The names of an axis and its values, harmless to a terminal.
  private static func shown(_ axis: ScenarioReport.Axis) -> ScenarioReport.Axis {
    ScenarioReport.Axis(
      name: AuthorText.shown(axis.name, atMost: 200), values: axis.values.map { AuthorText.shown($0, atMost: 200) })
  }

  init(_ scenario: ScenarioReport, symbols: VerdictSymbols, paint: TerminalPaint, width: Int) {
    self.scenario = scenario
    self.symbols = symbols
    self.paint = paint
    self.width = width
  }

  /// More rows than this are left to the other reports.
  private static let mostRows = 60

  var lines: [String] {
    let lines = scenario.axes.count >= 2 ? table ?? list : list
    guard lines.count > Self.mostRows else { return lines }
    return lines.prefix(Self.mostRows) + ["… \(lines.count - Self.mostRows) more rows; see --report-html"]
  }

  private func text(_ cell: CellReport) -> String { "\(symbols.symbol(cell.verdict)) \(cell.title)" }

  private func painted(_ cell: CellReport, padding: Int = 0) -> String {
    paint(symbols.role(cell.verdict), text(cell)) + String(repeating: " ", count: padding)
  }

  private var list: [String] {
    scenario.cells.map { cell in
      let name = cell.name.isEmpty ? "" : "  \(AuthorText.shown(cell.name, atMost: 500))"
      let reason = cell.skipReason.map { "  (\(AuthorText.shown($0, atMost: 500)))" } ?? ""
      return painted(cell) + name + reason
    }
  }

  /// The table, or nil when it is wider than the terminal.
  private var table: [String]? {
    let axes = scenario.axes.map(Self.shown)
    guard let across = axes.last else { return nil }
    let down = axes.dropLast()
    var rows: [(name: String, cells: [Int: CellReport])] = []
    var rowOf: [[Int]: Int] = [:]
    for cell in scenario.cells {
      let key = Array(cell.choices.dropLast())
      let name = zip(down, key).map { $0.values[$1] }.joined(separator: " · ")
      let row = rowOf[key] ?? rows.count
      if row == rows.count {
        rowOf[key] = row
        rows.append((name, [:]))
      }
      if let column = cell.choices.last { rows[row].cells[column] = cell }
    }
    let corner = "\(down.map(\.name).joined(separator: " · ")) \\ \(across.name)"
    let first = ([corner] + rows.map(\.name)).map(\.count).max() ?? 0
    let widths = across.values.enumerated().map { column, value in
      (rows.compactMap { $0.cells[column].map { text($0).count } } + [value.count]).max() ?? 0
    }
    guard first + widths.reduce(0, { $0 + $1 + 2 }) <= width else { return nil }
    var lines = [
      pad(corner, first) + zip(across.values, widths).map { "  " + pad($0, $1) }.joined()
    ]
    for row in rows {
      let cells = widths.indices.map { column -> String in
        guard let cell = row.cells[column] else { return "  " + pad("", widths[column]) }
        return "  " + painted(cell, padding: widths[column] - text(cell).count)
      }
      lines.append(pad(row.name, first) + cells.joined())
    }
    return lines.map { line in
      var line = line
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
