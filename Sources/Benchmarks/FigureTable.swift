/// Figures in aligned columns: what, how much, and the ratio to a baseline of the same run.
struct FigureTable {
  private var rows: [(name: String, figure: String, unit: String, ratio: String)] = []

  mutating func add(_ name: String, _ figure: Double, unit: String, ratio: Double?) {
    rows.append((name, Self.rounded(figure), unit, ratio.map { "\(Self.rounded($0))×" } ?? ""))
  }

  var text: String {
    let widths = (
      name: rows.map(\.name.count).max() ?? 0, figure: rows.map(\.figure.count).max() ?? 0,
      unit: rows.map(\.unit.count).max() ?? 0
    )
    return rows.map { row in
      let name = row.name + String(repeating: " ", count: widths.name - row.name.count)
      let figure = String(repeating: " ", count: widths.figure - row.figure.count) + row.figure
      let unit = row.unit + String(repeating: " ", count: widths.unit - row.unit.count)
      return "\(name)  \(figure) \(unit)  \(row.ratio)"
    }
    .joined(separator: "\n")
  }

  /// Three significant digits.
  private static func rounded(_ value: Double) -> String {
    guard value > 0, value.isFinite else { return "0" }
    if value >= 100 {
      var scale = 1.0
      while value / scale >= 1_000 { scale *= 10 }
      return String(Int((value / scale).rounded() * scale))
    }
    let digits = value >= 10 ? 10.0 : 100.0
    return String((value * digits).rounded() / digits)
  }
}
