import AzureModel

/// One estate and many questions about it, put to the simulator and to the second opinion.
struct EstateAgreement {
  /// Where the two differ, and how to see it again.
  struct Difference: CustomStringConvertible {
    let seed: UInt64
    let size: RandomEstate.Size
    let number: Int
    let question: Estate.Question
    let naive: Estate.Answer
    let engine: Estate.Answer

    var description: String {
      """
      \(size) estate of seed \(seed), question \(number): \(question)
      second opinion: \(naive); simulator: \(engine)
      again: REHEARSAL_ESTATE=\(size):\(seed):\(number + 1) swift test --filter oneEstateAgain
      """
    }
  }

  let seed: UInt64
  let size: RandomEstate.Size

  /// Each of so many questions is asked at both edges: two decisions.
  let questions: Int

  /// Compares the second opinion with what some other procedure makes of the same estate.
  ///
  /// - Returns: How many decisions were compared, and the differences, at most three.
  func run(
    against other: (Estate) throws -> (Estate.Question) -> Estate.Answer = { try EngineEstate($0).answer }
  ) rethrows -> (decisions: Int, differences: [Difference]) {
    let estate = RandomEstate.make(seed: seed, size: size)
    var random = RandomQuestions(estate, seed: seed)
    var naive = NaiveAuthorization(estate)
    let engine = try other(estate)
    var differences: [Difference] = []
    var decisions = 0
    for number in 0..<questions {
      for question in random.next().atBothEdges {
        decisions += 1
        let (expected, actual) = (naive.answer(question), engine(question))
        guard expected != actual else { continue }
        differences.append(
          Difference(
            seed: seed, size: size, number: number, question: question, naive: expected, engine: actual))
        if differences.count == 3 { return (decisions, differences) }
      }
    }
    return (decisions, differences)
  }
}

extension EstateAgreement {
  /// Reads `medium:17:500`: size, seed and number of questions.
  init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 3, let size = RandomEstate.Size.allCases.first(where: { "\($0)" == parts[0] }),
      let seed = UInt64(parts[1]), let questions = Int(parts[2])
    else { return nil }
    self.init(seed: seed, size: size, questions: questions)
  }
}

extension Estate.Question {
  var atBothEdges: [Estate.Question] {
    Estate.Edge.allCases.map { edge in
      Estate.Question(principal: principal, application: application, act: act, instant: instant, edge: edge)
    }
  }
}
