import Foundation
import Testing

/// The simulator's index against the second opinion, on a million decisions about random estates.
@Suite struct EstateAgreementTests {
  /// Of each eight estates one is medium; together a little more than a million decisions.
  private static let estatesOfCase = 32
  private static let questions = 4_000

  @Test(arguments: 0..<4)
  func theIndexAgreesOnAMillionDecisions(_ number: Int) throws {
    var decisions = 0
    for position in 0..<Self.estatesOfCase {
      let seed = UInt64(1_000 + number * Self.estatesOfCase + position)
      let agreement = EstateAgreement(
        seed: seed, size: position.isMultiple(of: 8) ? .medium : .small, questions: Self.questions)
      let result = try agreement.run { try EngineEstate($0, isCompact: position.isMultiple(of: 2)).answer }
      decisions += result.decisions
      for difference in result.differences { Issue.record("\(difference)") }
    }
    #expect(decisions >= 250_000)
  }

  /// The same with everything around the index: stages, rules, scopes by their names, ids of the directory.
  @Test(arguments: 0..<2)
  func theWholeSimulatorAgrees(_ number: Int) throws {
    var decisions = 0
    for position in 0..<8 {
      let seed = UInt64(5_000 + number * 8 + position)
      let estate = RandomEstate.make(seed: seed, size: .small).settled.derivingIdentifiers
      let simulation = try EstateSimulation(estate)
      #expect(simulation.refused.isEmpty, "seed \(seed): \(simulation.refused)")
      var random = RandomQuestions(estate, seed: seed)
      var naive = NaiveAuthorization(estate)
      for _ in 0..<400 {
        let question = random.next()
        guard let answer = simulation.answer(question) else { continue }
        decisions += 1
        #expect(answer == naive.answer(question), "seed \(seed): \(question)")
      }
    }
    #expect(decisions >= 2_500)
  }

  /// One estate of its own, named by the report of a difference.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["REHEARSAL_ESTATE"] != nil))
  func oneEstateAgain() throws {
    let agreement = try #require(EstateAgreement(ProcessInfo.processInfo.environment["REHEARSAL_ESTATE"] ?? ""))
    let result = try agreement.run()
    #expect(result.differences.isEmpty, "\(result.differences)")
  }
}
