import AzureModel
import SeededRandomness
import Testing

@testable import AzureSimulator

@Suite struct GrantTableTests {
  private func set(_ bits: UInt64) -> OperationSet { OperationSet(data: bits, control: bits >> 7) }

  @Test(arguments: [61, 62, 63, 64, 65, 66] as [UInt64])
  func aGrantTableBehavesLikeADictionaryInEveryFork(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var forks: [(table: GrantTable, plain: [UInt64: OperationSet])] = [(GrantTable(), [:])]
    for _ in 0..<3_000 {
      let fork = Int.random(in: 0..<forks.count, using: &random)
      let key = UInt64.random(in: 0..<200, using: &random) << 32 | UInt64.random(in: 0..<3, using: &random)
      let granted = set(UInt64.random(in: 0...UInt64.max, using: &random) & UInt64.random(in: 0...255, using: &random))
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<12:
        forks[fork].table.add(granted, under: key)
        forks[fork].plain[key] = (forks[fork].plain[key] ?? OperationSet()).union(granted)
      case 12..<19:
        // Replacing by nothing takes a grant away, also one that was folded into the base long ago.
        let replacement = Bool.random(using: &random) ? OperationSet() : granted
        forks[fork].table.replace(replacement, under: key)
        forks[fork].plain[key] = replacement
      default:
        if forks.count < 5 { forks.append(forks[fork]) }
      }
    }
    for (table, plain) in forks {
      for high in 0..<200 as Range<UInt64> {
        for low in 0..<3 as Range<UInt64> {
          let key = high << 32 | low
          if table.granted(key) != plain[key] ?? OperationSet() { Issue.record("key \(key), seed \(seed)") }
        }
      }
    }
  }

  @Test func whatIsNotThereIsNotGranted() {
    var table = GrantTable()
    #expect(table.granted(7).isEmpty)
    table.add(set(1), under: 8)
    #expect(table.granted(7).isEmpty)
    #expect(table.granted(8) == set(1))
  }
}
