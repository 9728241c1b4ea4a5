import Testing

/// The comparison with the second opinion earns its keep only if it notices mistakes.
@Suite struct EngineMutantTests {
  /// Questions with the answers of the second opinion, put to every mutant in the same order.
  private struct Sample: Sendable {
    let estate: Estate
    let answers: [(question: Estate.Question, answer: Estate.Answer)]

    init(seed: UInt64) {
      estate = RandomEstate.make(seed: seed, size: .small)
      var random = RandomQuestions(estate, seed: seed)
      var naive = NaiveAuthorization(estate)
      let questions = (0..<300).flatMap { _ in random.next().atBothEdges }
      answers = questions.map { ($0, naive.answer($0)) }
    }
  }

  private static let samples = (0..<160).map { Sample(seed: $0) }

  @Test(arguments: EngineMutant.all)
  func theComparisonNotices(_ mutant: EngineMutant) throws {
    #expect(try decisionsUntilNoticed(mutant.make) != nil)
  }

  @Test func nothingIsNoticedWithoutAMistake() throws {
    #expect(try decisionsUntilNoticed { try EngineEstate($0).answer } == nil)
  }

  @Test func everyMutantHasANameOfItsOwn() {
    #expect(EngineMutant.all.count >= 40)
    #expect(Set(EngineMutant.all.map(\.name)).count == EngineMutant.all.count)
  }

  private func decisionsUntilNoticed(_ make: (Estate) throws -> EngineMutant.Procedure) rethrows -> Int? {
    var decisions = 0
    for sample in Self.samples {
      let procedure = try make(sample.estate)
      for (question, answer) in sample.answers {
        decisions += 1
        if procedure(question) != answer { return decisions }
      }
    }
    return nil
  }
}
