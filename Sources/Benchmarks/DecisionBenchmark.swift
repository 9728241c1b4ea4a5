import AzureModel
import AzureSimulator

/// Bulk decisions through the index, single calls through every gate, and a linear scan, on one estate.
struct DecisionBenchmark {
  private let estate: AuthorizationEstate
  private let index: AuthorizationIndex
  private let moment = Moment(.start, .unfavourable)

  /// How long it took to build the index.
  let indexing: Duration

  init(_ estate: AuthorizationEstate) {
    self.estate = estate
    let clock = ContinuousClock()
    let start = clock.now
    index = estate.index
    indexing = clock.now - start
  }

  /// Decisions a second through the index, and how many of its answers are not as expected.
  func decisions() -> (perSecond: Double, disagreeing: Int) {
    let disagreeing = disagreeing(estate.questions)
    return (measure(estate.questions), disagreeing)
  }

  /// The questions of one closure and depth, which touch as many keys whatever the size of the estate.
  ///
  /// - Returns: How many there are, the fewest and most keys that one looks up, and decisions a second.
  func decisions(holders: Int, depth: Int) -> (questions: Int, lookUps: ClosedRange<Int>, perSecond: Double) {
    let questions = estate.questions.filter {
      estate.closures[$0.principal].count == holders && estate.chain(of: $0.place).count == depth
    }
    let lookUps = questions.map {
      index.probes(for: Principal.ID(UInt32($0.principal)), at: Scope.ID(UInt32($0.place)))
    }
    return (questions.count, (lookUps.min() ?? 0)...(lookUps.max() ?? 0), measure(questions))
  }

  func linearScan() -> Double {
    let scan = LinearScan(estate)
    let questions = estate.questions.prefix(20)
    return Stopwatch.perSecond(units: Double(questions.count)) {
      for question in questions { keep(scan.answer(question)) }
    }
  }

  /// Decisions a second through every stage of the data plane, and how many answers are not as expected.
  func gates() -> (perSecond: Double, disagreeing: Int) {
    let simulation = estate.simulation
    // Operations on the vault as a whole are authorized there, and not on the object that bulk questions name.
    let questions = estate.questions.prefix(2_000).filter {
      !DataOperationTable.row($0.operation).isAuthorizedOnVault
        && estate.places[$0.place].name.hasPrefix(DataOperationTable.row($0.operation).objectKind.rawValue)
    }
    let requests = questions.map { estate.request($0) }
    let disagreeing = zip(questions, requests).count { question, request in
      (simulation.asking(request).answer == .granted) != question.isGranted
    }
    let perSecond = Stopwatch.perSecond(units: Double(requests.count)) {
      for request in requests { keep(simulation.asking(request).answer) }
    }
    return (perSecond, disagreeing)
  }

  private func measure(_ questions: [AuthorizationEstate.Question]) -> Double {
    Stopwatch.perSecond(units: Double(questions.count)) { keep(disagreeing(questions)) }
  }

  private func disagreeing(_ questions: [AuthorizationEstate.Question]) -> Int {
    var disagreeing = 0
    for question in questions {
      let answer = index.answer(
        question.operation, for: Principal.ID(UInt32(truncatingIfNeeded: question.principal)),
        at: Scope.ID(UInt32(truncatingIfNeeded: question.place)), on: .unconditioned, in: moment)
      if (answer == .granted) != question.isGranted { disagreeing += 1 }
    }
    return disagreeing
  }
}
