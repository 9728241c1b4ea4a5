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

let decisions = DecisionBenchmark.run()
table.add(
  "decisions through every gate", decisions.gates, unit: "decisions/s", ratio: decisions.gates / decisions.naive)
table.add("  baseline: a linear scan of assignments", decisions.naive, unit: "decisions/s", ratio: nil)
for (count, probes) in decisions.probes {
  table.add("probes per decision at \(count) assignments", Double(probes), unit: "probes", ratio: nil)
}
print(table.text)
