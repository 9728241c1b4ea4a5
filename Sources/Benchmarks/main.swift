import AzureModel
import AzureSimulator
import ScenarioLanguage
import ScenarioRunner
import ScenarioYAML
import SourceDiagnostics

/// Prints how fast the parts are, as figures of this run and as ratios to a baseline measured in the same run.
///
/// Ratios are what may be compared between machines and runs; a figure alone says more about the machine.
var table = FigureTable()
let baseline = Baseline.measure()
table.add("baseline: bytes hashed one by one", baseline.perSecond, unit: "MB/s", ratio: nil)

let documents = DocumentBenchmark.run()
table.add("documents parsed", documents.documents, unit: "documents/s", ratio: nil)
table.add("text parsed", documents.megabytes, unit: "MB/s", ratio: documents.megabytes / baseline.perSecond)

let seed = SeedMatrixBenchmark.run()
table.add("seed matrix, end to end", seed.cells, unit: "cells/s", ratio: nil)
table.add("seed matrix, played only", seed.played, unit: "cells/s", ratio: seed.played / seed.cells)

var remarks: [String] = []
let peer = CommandLine.arguments.firstIndex(of: "--peer").flatMap { place in
  CommandLine.arguments.dropFirst(place + 1).first.map { PeerProgram(path: $0) }
}
for size in AuthorizationEstate.Size.all {
  let estate = AuthorizationEstate(size)
  let benchmark = DecisionBenchmark(estate)
  let title = "\(size.assignments) role assignments"
  let milliseconds =
    Double(benchmark.indexing.components.attoseconds) / 1e15 + Double(benchmark.indexing.components.seconds) * 1e3
  table.add("\(title): index built in", milliseconds, unit: "ms", ratio: nil)
  let scan = benchmark.linearScan()
  table.add("  baseline: a linear scan", scan, unit: "decisions/s", ratio: nil)
  let bulk = benchmark.decisions()
  table.add("  through the index", bulk.perSecond, unit: "decisions/s", ratio: bulk.perSecond / scan)
  let equal = benchmark.decisions(holders: 4, depth: 6)
  table.add("  the same, 4 principals in 6 scopes", equal.perSecond, unit: "decisions/s", ratio: equal.perSecond / scan)
  table.add("    fewest look-ups of one decision", Double(equal.lookUps.lowerBound), unit: "look-ups", ratio: nil)
  table.add("    most look-ups of one decision", Double(equal.lookUps.upperBound), unit: "look-ups", ratio: nil)
  var disagreeing = bulk.disagreeing
  // Each step of fiat copies what was added since the last fold: building 100,000 assignments so would take minutes.
  if size.assignments <= 10_000 {
    let gates = benchmark.gates()
    table.add("  through every gate", gates.perSecond, unit: "decisions/s", ratio: gates.perSecond / scan)
    disagreeing += gates.disagreeing
  }
  if disagreeing > 0 { remarks.append("\(title): \(disagreeing) answers are not as expected") }
  guard let peer else { continue }
  do {
    for figure in try peer.measure(estate) {
      // How much of its speed the index has.
      table.add("  \(figure.name)", figure.perSecond, unit: "decisions/s", ratio: figure.perSecond / scan)
      table.add("    the index beside it", bulk.perSecond / figure.perSecond, unit: "of its speed", ratio: nil)
      if figure.disagreeing > 0 { remarks.append("\(title): \(figure.name) disagrees \(figure.disagreeing) times") }
    }
  } catch {
    remarks.append("\(peer.path) could not be run: \(error)")
  }
}
print(table.text)
for remark in remarks { print(remark) }
