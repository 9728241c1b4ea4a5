import ScenarioRunner

/// The cells that share some details: row by row, each with the anchor that links to it name.
///
/// A single cell needs no list: its place stands in the summary, and its anchor is that of the details.
/// What is said about single cells stands here too, because everything else in the details is shared.
struct CellList {
  /// The label of the one line of a narration that depends on the place of a cell in its matrix.
  static let ownLabel = "works with"

  let identified: IdentifiedScenario
  let places: MatrixPlaces

  func write(_ cells: [Int], to page: inout HTMLWriter) {
    for (sentence, members) in places.sorted(cells).grouped(by: sentence) {
      if cells.count > 1 { list(members, &page) }
      if let sentence {
        page.element("p", ["class": "own"]) { page in
          page.element("b", text: sentence.label)
          page.text(" \(sentence.text)")
        }
      }
      page.newline()
    }
  }

  private func list(_ cells: [Int], _ page: inout HTMLWriter) {
    page.element("div", ["class": "cells"]) { page in
      for (group, members) in Self.runs(cells, by: { places.groups[$0] }) {
        if let group { page.element("p", text: group) }
        page.element("ul") { page in
          for (row, numbers) in Self.runs(members, by: { places.rows[$0] }) {
            page.newline()
            page.element("li") { entry(row, numbers, &$0) }
          }
        }
      }
    }
  }

  private func entry(_ row: String?, _ numbers: [Int], _ page: inout HTMLWriter) {
    if let row { page.text("\(row), ") }
    if let axis = places.columnAxis { page.text("\(axis): ") }
    for (position, number) in numbers.enumerated() {
      if position > 0 { page.text(", ") }
      // The shortest element that can bear a name: there is one for every cell of the page.
      page.element("a", ["id": identified.id(of: identified.scenario.cells[number])], text: places.columns[number])
    }
  }

  private func sentence(_ number: Int) -> Narration.Line? {
    let cell = identified.scenario.cells[number]
    guard !cell.worksWith.isEmpty, let step = cell.decisiveStep else { return nil }
    return Narration(cell, step).lines.first { $0.label == Self.ownLabel }
  }

  /// Neighbours with an equal key.
  private static func runs<Key: Equatable>(_ cells: [Int], by key: (Int) -> Key) -> [(Key, [Int])] {
    var runs: [(Key, [Int])] = []
    for cell in cells {
      let key = key(cell)
      if let last = runs.last, last.0 == key {
        runs[runs.count - 1].1.append(cell)
      } else {
        runs.append((key, [cell]))
      }
    }
    return runs
  }
}
