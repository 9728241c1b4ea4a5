import AzureModel
import SeededRandomness
import Testing

@testable import AzureSimulator

/// What an undetermined rule leaves open, stage by stage.
@Suite struct DeciderTests {
  /// What the rules of one stage say, in order; a doubt names its other reading.
  enum Opinion: Sendable, CustomTestStringConvertible {
    case says(Finding)
    case doubts(Finding)

    var testDescription: String {
      switch self {
      case .says(let finding): "\(finding)"
      case .doubts(let finding): "may be \(finding)"
      }
    }
  }

  private struct Stub: Sendable {}

  private func result(_ opinions: [Opinion]) throws -> StageResult {
    let row = try #require(RuleTable.rows.first { $0.stage == .network })
    var trace = RuleTrace()
    let entries = opinions.enumerated().map { position, opinion in
      switch opinion {
      case .says(let finding):
        trace[position] = finding
        return RuleBook.Entry(row: row, position: position, rule: Stub(), doubt: .permits)
      case .doubts(let doubt):
        trace[position] = .undetermined
        return RuleBook.Entry(row: row, position: position, rule: Stub(), doubt: doubt)
      }
    }
    return Decider.result(of: .network, entries, trace)
  }

  @Test(
    arguments: [
      // Both readings of a doubt, against everything that may stand behind it.
      ([.doubts(.permits), .says(.permits)], Finding.permits, 1 as Int?),
      ([.doubts(.permits), .says(.refuses)], .undetermined, 0),
      ([.doubts(.permits), .says(.abstains)], .abstains, nil),
      ([.doubts(.permits)], .abstains, nil),
      ([.doubts(.refuses), .says(.permits)], .undetermined, 0),
      ([.doubts(.refuses), .says(.refuses)], .refuses, 1),
      ([.doubts(.refuses), .says(.abstains)], .undetermined, 0),
      ([.doubts(.refuses)], .undetermined, 0),
      // Two doubts: open as soon as any reading ends differently from another.
      ([.doubts(.permits), .doubts(.refuses)], .undetermined, 0),
      ([.doubts(.permits), .doubts(.refuses), .says(.permits)], .undetermined, 0),
      ([.doubts(.permits), .doubts(.refuses), .says(.refuses)], .undetermined, 0),
      ([.doubts(.refuses), .doubts(.permits), .says(.refuses)], .undetermined, 0),
      ([.doubts(.permits), .doubts(.permits), .says(.permits)], .permits, 2),
      ([.doubts(.refuses), .doubts(.refuses), .says(.refuses)], .refuses, 2),
      // What decides before a doubt settles it, and the first opinion wins.
      ([.says(.permits), .doubts(.refuses)], .permits, 0),
      ([.says(.refuses), .doubts(.permits)], .refuses, 0),
      ([.says(.abstains), .says(.permits), .says(.refuses)], .permits, 1),
      ([.says(.abstains), .says(.refuses), .says(.permits)], .refuses, 1),
      ([.says(.abstains)], .abstains, nil),
      ([], .abstains, nil),
    ] as [([Opinion], Finding, Int?)])
  func aStageIsOpenOnlyWhereItsReadingsEndDifferently(_ opinions: [Opinion], _ finding: Finding, _ decider: Int?) throws
  {
    let result = try result(opinions)
    #expect(result.finding == finding)
    #expect(result.decider == decider)
  }

  @Test func aTraceKeepsTheFindingOfEveryRule() {
    var random = SplitMix64(seed: 51)
    var trace = RuleTrace()
    var plain = [Finding](repeating: .abstains, count: RuleTrace.capacity)
    for _ in 0..<2_000 {
      let position = Int.random(in: 0..<RuleTrace.capacity, using: &random)
      let finding = Finding.allCases[Int.random(in: 0..<4, using: &random)]
      trace[position] = finding
      plain[position] = finding
    }
    #expect((0..<RuleTrace.capacity).map { trace[$0] } == plain)
  }
}
