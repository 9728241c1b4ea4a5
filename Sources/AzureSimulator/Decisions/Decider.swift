import AzureModel

/// Takes requests through the stages of their plane.
struct Decider {
  let book: RuleBook
  let view: View

  /// Every stage of the data plane.
  func decide(_ request: DataPlaneRequest) -> Decision {
    // A vault that does not exist has no gates behind its name.
    let asked =
      request.isByFiat
      ? Self.stagesOfObjectsByFiat : request.leavesExistenceApart ? Self.stagesWithoutExistence : Plane.data.stages
    let stages = request.vault == nil ? [.nameResolution] : asked
    return decide(.data, .data(request), stages: stages, book.dataPlane, book.ranges.data) {
      $0.evaluate(request, in: view)
    }
  }

  /// The stages of the control plane; a request by fiat is not asked for permission.
  func decide(_ request: ControlPlaneRequest) -> Decision {
    let asked: [Stage] =
      request.isByFiat ? Self.stagesByFiat : request.isQuestion ? Self.stagesOfQuestion : Plane.control.stages
    // What does not exist cannot be asked about further.
    let stages = request.isComplete ? asked : [.validation]
    return decide(.control, .control(request), stages: stages, book.controlPlane, book.ranges.control) {
      $0.evaluate(request, in: view)
    }
  }

  private static let stagesByFiat: [Stage] = [.validation, .conflict, .limit, .provider]
  private static let stagesOfQuestion: [Stage] = [.validation, .token, .authorization]
  private static let stagesOfObjectsByFiat: [Stage] = [.existence, .objectState]
  private static let stagesWithoutExistence = Plane.data.stages.filter { !stagesOfObjectsByFiat.contains($0) }

  /// One or both stages of a consumer.
  func decide(_ request: ConsumerRequest, stages: [Stage]) -> Decision {
    decide(.consumer, .consumer(request), stages: stages, book.consumer, book.ranges.consumer) {
      $0.evaluate(request, in: view)
    }
  }

  private func decide<Rule>(
    _ plane: Plane, _ subject: Decision.Subject, stages: [Stage], _ entries: [RuleBook.Entry<Rule>],
    _ ranges: [Stage: Range<Int>], _ evaluate: (Rule) -> Finding
  ) -> Decision {
    var trace = RuleTrace()
    var results: [StageResult] = []
    results.reserveCapacity(stages.count)
    for stage in stages {
      // The entries lie in the order of their stages: no decision looks at those of others.
      let entries = entries[ranges[stage] ?? 0..<0]
      for entry in entries { trace[entry.position] = evaluate(entry.rule) }
      results.append(Self.result(of: stage, entries, trace))
    }
    return Decision(plane: plane, subject: subject, stages: results, trace: trace, view: view, book: book)
  }

  /// The first rule with an opinion decides. One in doubt leaves the stage open only where its two readings end
  /// differently: where it has no opinion the rules behind it decide, and a stage without opinions is passed.
  static func result<Rule>(of stage: Stage, _ entries: some Sequence<RuleBook.Entry<Rule>>, _ trace: RuleTrace)
    -> StageResult
  {
    var firstDoubt: Int?
    var mayRefuse = false
    var mayPass = false
    var decider: (position: Int, finding: Finding)?
    for entry in entries where entry.stage == stage {
      let finding = trace[entry.position]
      if finding == .undetermined {
        firstDoubt = firstDoubt ?? entry.position
        if entry.doubt == .refuses { mayRefuse = true } else { mayPass = true }
      } else if finding != .abstains {
        decider = (entry.position, finding)
        break
      }
    }
    let settled = decider?.finding ?? .abstains
    if settled == .refuses { mayRefuse = true } else { mayPass = true }
    if let firstDoubt, mayRefuse, mayPass {
      return StageResult(stage: stage, finding: .undetermined, decider: firstDoubt)
    }
    return StageResult(stage: stage, finding: settled, decider: decider?.position)
  }
}
