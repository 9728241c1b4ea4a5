/// Rows in aligned columns that fit a width.
///
/// The last column is wrapped at blanks. Where the columns do not fit, the cells behind the first stand below it,
/// without a heading. A word that is longer than a line is never cut.
struct ColumnText {
  /// The fewest characters a line in which wrapped text still reads well.
  private static let narrowest = 30

  private let heading: [String]
  private let rows: [[String]]
  private let width: Int

  init(_ heading: [String], _ rows: [[String]], width: Int) {
    self.heading = heading
    self.rows = rows
    self.width = width
  }

  /// The lines, or nothing where there is no row.
  var text: String {
    guard !rows.isEmpty else { return "" }
    let all = [heading] + rows
    let fixed = (0..<max(0, heading.count - 1)).map { column in
      all.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let rest = width - fixed.reduce(0) { $0 + $1 + 2 }
    let last = all.map { $0.last ?? "" }
    let longestWord = last.flatMap { $0.split(separator: " ").map(\.count) }.max() ?? 0
    let longest = last.map(\.count).max() ?? 0
    let lines =
      rest >= max(longestWord, min(longest, Self.narrowest))
      ? all.flatMap { aligned($0, fixed, rest) } : rows.flatMap(stacked)
    return lines.map { $0 + "\n" }.joined()
  }

  private func aligned(_ cells: [String], _ fixed: [Int], _ rest: Int) -> [String] {
    let head = zip(cells, fixed).map { Self.padded($0, $1 + 2) }.joined()
    let indent = String(repeating: " ", count: head.count)
    return Self.wrapped(cells.last ?? "", rest).enumerated().map { number, line in
      Self.trimmed((number == 0 ? head : indent) + line)
    }
  }

  private func stacked(_ cells: [String]) -> [String] {
    let rest = cells.dropFirst().filter { !$0.isEmpty }.flatMap { Self.wrapped($0, width - 2) }
    return Self.wrapped(cells.first ?? "", width) + rest.map { "  \($0)" }
  }

  /// The words of a text in lines of at most `width` characters, at least one line.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [line]
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
