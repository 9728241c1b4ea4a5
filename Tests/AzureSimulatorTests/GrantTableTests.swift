import AzureModel
import SeededRandomness
import Testing

@testable import AzureSimulator

@Suite struct GrantTableTests {
  @Test(arguments: [61, 62, 63, 64, 65, 66] as [UInt64])
  func aGrantTableBehavesLikeADictionaryInEveryFork(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var forks: [(table: GrantTable, plain: [UInt64: UInt64])] = [(GrantTable(), [:])]
    for _ in 0..<3_000 {
      let fork = Int.random(in: 0..<forks.count, using: &random)
      let key = UInt64.random(in: 0..<200, using: &random) << 32 | UInt64.random(in: 0..<3, using: &random)
      let word = UInt64.random(in: 0...UInt64.max, using: &random) & UInt64.random(in: 0...255, using: &random)
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<19:
        // Setting nothing takes a grant away, also one that was folded into the base long ago.
        let word = Int.random(in: 0..<4, using: &random) == 0 ? 0 : word
        forks[fork].table.set(word, under: key)
        forks[fork].plain[key] = word
      default:
        if forks.count < 5 { forks.append(forks[fork]) }
      }
    }
    for (table, plain) in forks {
      for high in 0..<200 as Range<UInt64> {
        for low in 0..<3 as Range<UInt64> {
          let key = high << 32 | low
          if table.word(key) != plain[key] ?? 0 { Issue.record("key \(key), seed \(seed)") }
        }
      }
    }
  }

  @Test func whatIsNotThereIsNotGranted() {
    var table = GrantTable()
    #expect(table.isEmpty && table.word(7) == 0)
    table.set(0, under: 7)
    #expect(table.isEmpty)
    table.set(1, under: 8)
    #expect(table.word(7) == 0 && table.word(8) == 1 && !table.isEmpty)
  }
}
