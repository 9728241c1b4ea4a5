import AzureModel
import AzureSimulator

/// Single calls to a vault through every gate, beside a linear scan of the same assignments.
enum DecisionBenchmark {
  static func run() -> (gates: Double, naive: Double, probes: [(assignments: Int, probes: Int)]) {
    let estate = Estate(assignments: 10_000)
    let request = Request(
      .access(VaultAccess(operation: DataOperationTable.secretsGet, vault: "kv-data", object: "db")),
      as: .named(ResourceName(.user, Estate.caller)))
    let simulation = estate.simulation
    let gates = Stopwatch.perSecond(units: 1_000) {
      for _ in 0..<1_000 { keep(simulation.asking(request).answer) }
    }
    let naive = Stopwatch.perSecond(units: 1) { keep(estate.scan()) }
    let probes = [100, 10_000, 100_000].map { ($0, Estate(assignments: $0).probes) }
    return (gates, naive, probes)
  }
}
