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
  /// Why cells are as they are: a rule, or that nothing stands in the way.
  struct Reason {
    /// nil where nothing refused.
    let rule: String?
    let text: String

    /// The pages of every cell with this reason, each once.
    var sources: [String]
  }

  /// The reasons of a service's cells, in the order in which they come up.
  func reasons(of service: Service) -> [Reason] {
    var reasons: [Reason] = []
    for cell in service.cells {
      guard let known = reasons.firstIndex(where: { $0.rule == cell.rule }) else {
        reasons.append(Reason(rule: cell.rule, text: cell.reason, sources: cell.sources))
        continue
      }
      reasons[known].sources += cell.sources.filter { !reasons[known].sources.contains($0) }
    }
    return reasons
  }
}
