import SeededRandomness
import Testing

@testable import AzureModel

@Suite struct ForkedStorageTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func aForkedArrayBehavesLikeAnArrayInEveryFork(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let start = (0..<Int.random(in: 0...150, using: &random)).map { $0 }
    var forks: [(forked: ForkedArray<Int>, plain: [Int])] = [(ForkedArray(start), start)]
    for step in 0..<2_000 {
      let fork = Int.random(in: 0..<forks.count, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<4:
        let id = forks[fork].forked.append(step)
        #expect(id.raw == UInt32(forks[fork].plain.count))
        forks[fork].plain.append(step)
      case 4..<9:
        guard let row = forks[fork].plain.indices.randomElement(using: &random) else { continue }
        forks[fork].forked[ID(UInt32(row))] = -step
        forks[fork].plain[row] = -step
      default:
        if forks.count < 6 { forks.append(forks[fork]) }
      }
    }
    for (forked, plain) in forks {
      #expect(forked.count == plain.count)
      #expect(forked.ids.map { forked[$0] } == plain, "seed \(seed)")
    }
  }

  @Test(arguments: [11, 12, 13, 14, 15, 16, 17, 18] as [UInt64])
  func aForkedDictionaryBehavesLikeADictionaryInEveryFork(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var forks: [(forked: ForkedDictionary<Int, Int>, plain: [Int: Int])] = [(ForkedDictionary(), [:])]
    for step in 0..<2_000 {
      let fork = Int.random(in: 0..<forks.count, using: &random)
      let key = Int.random(in: 0..<300, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<7:
        forks[fork].forked[key] = step
        forks[fork].plain[key] = step
      case 7..<9:
        forks[fork].forked[key] = nil
        forks[fork].plain[key] = nil
      default:
        if forks.count < 6 { forks.append(forks[fork]) }
      }
    }
    for (forked, plain) in forks {
      for key in 0..<300 where forked[key] != plain[key] { Issue.record("key \(key), seed \(seed)") }
      #expect(forked.unorderedValues.sorted() == plain.values.sorted(), "seed \(seed)")
    }
  }

  @Test func aForkNeverSeesTheOthersChanges() {
    var first = ForkedArray([1, 2, 3])
    var second = first
    first[ID(0)] = 10
    second[ID(1)] = 20
    first.append(4)
    #expect(first.ids.map { first[$0] } == [10, 2, 3, 4])
    #expect(second.ids.map { second[$0] } == [1, 20, 3])
  }

  @Test func aForkOfAWorldNeverSeesTheOthersChanges() {
    var first = World()
    let second = first
    let name = ResourceName(.user, "ana")
    let ana = first.addPrincipal(.user, name: "ana", tenantId: first.defaults.tenantId)
    first.register(name, row: ana.raw)
    #expect(first.exists(ResourceName(.user, "ANA")))
    #expect(!second.exists(name))
    #expect(second.principals.count == 0)
  }
}
