import ScenarioRunner

/// The cells of one service as rows and columns: the last axis across, the others down.
struct ConsumerGridLayout {
  /// What stands above the first column.
  let corner: String
  let columns: [String]
  let rows: [(title: String, cells: [ConsumerGridReport.Cell])]

  init(_ service: ConsumerGridReport.Service, axes: [String]) {
    corner = axes.dropLast().joined(separator: " \u{00B7} ")
    var columns: [String] = []
    var rows: [(title: String, cells: [ConsumerGridReport.Cell])] = []
    for cell in service.cells {
      let column = cell.choices.last ?? ""
      if !columns.contains(column) { columns.append(column) }
      let title = cell.choices.dropLast().joined(separator: " \u{00B7} ")
      if let index = rows.firstIndex(where: { $0.title == title }) {
        rows[index].cells.append(cell)
      } else {
        rows.append((title, [cell]))
      }
    }
    self.columns = columns
    self.rows = rows
  }
}

extension ConsumerGridReport.Cell {
  /// The answer in a word or two.
  var word: String {
    switch answer {
    case .succeeds: "works"
    case .fails: "fails: \(stage ?? "unknown")"
    case .undetermined: "undetermined"
    case .races: "races"
    }
  }
}

extension ConsumerGridReport {
  /// Every rule that decides a cell, with what it says, in the order in which they come up.
  func rules(of service: Service) -> [(id: String, reason: String, sources: [String])] {
    var rules: [(id: String, reason: String, sources: [String])] = []
    for cell in service.cells {
      guard let rule = cell.rule, !rules.contains(where: { $0.id == rule }) else { continue }
      rules.append((rule, cell.reason, cell.sources.filter { !service.sources.contains($0) }))
    }
    return rules
  }
}
