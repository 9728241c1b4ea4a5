import AzureModel
import AzureSimulator

/// Turning decisions into what reports hold, while the world of the decision is at hand.
extension OutcomeReport {
  /// - Parameters:
  ///   - outcome: What was answered.
  ///   - retry: How often it was tried, where it would have been tried again.
  ///   - isDetailed: Whether gates, texts and evidence are put into words; else only the answer and its stage.
  convenience init(_ outcome: Outcome, retry: RetryReport? = nil, isDetailed: Bool) {
    let answer: Answer
    var window: (earliest: Int, latest: Int?)?
    switch outcome.answer {
    case .granted: answer = .succeeds
    case .refused: answer = .fails
    case .undetermined: answer = .undetermined
    case .race(let earliest, let latest):
      answer = .races
      window = (earliest.seconds, latest == .never ? nil : latest.seconds)
    }
    guard isDetailed else {
      let stage = outcome.cause?.stage.stage.rawValue
      self.init(
        answer: answer, raceWindow: window, clock: outcome.instant.seconds, decisions: [], surfaced: nil,
        cause: stage.map { CauseReport(stage: $0, rule: nil, failure: nil, evidence: []) }, alsoRefusedBy: [],
        confidence: nil, retry: retry)
      return
    }
    self.init(
      answer: answer, raceWindow: window, clock: outcome.instant.seconds,
      decisions: outcome.decisions.map(DecisionReport.init), surfaced: outcome.surfaced.map(FailureReport.init),
      cause: outcome.cause.map(CauseReport.init), alsoRefusedBy: outcome.alsoRefused.map(\.rawValue),
      confidence: outcome.confidence?.name, retry: retry)
  }
}

extension DecisionReport {
  init(_ decision: Decision) {
    let first = decision.stages.firstIndex { $0.finding == .refuses }
    let gates = decision.stages.enumerated().map { number, result in
      let state: GateReport.State =
        switch result.finding {
        case .abstains, .permits: .passed
        case .undetermined: .undetermined
        case .refuses: number == first ? .refused : .wouldAlsoRefuse
        }
      return GateReport(
        stage: result.stage.rawValue, state: state, rule: decision.rule(of: result).map(RuleReport.init),
        evidence: decision.evidence(of: result).map { EvidenceReport(name: $0.name, value: $0.value) },
        failure: decision.failure(of: result).map(FailureReport.init))
    }
    self.init(plane: decision.plane.name, title: decision.title, gates: gates)
  }
}

extension RuleReport {
  init(_ row: RuleRow) {
    self.init(
      id: row.id.name, summary: row.summary, sources: row.sources.map(\.page), confidence: row.confidence.name,
      likely: row.likely?.rawValue)
  }
}

extension FailureReport {
  init(_ failure: Failure) {
    self.init(
      kind: failure.kind.rawValue, status: failure.status, code: failure.code, innerCode: failure.innerCode,
      message: failure.message, reportedBy: failure.reporter.rawValue, confidence: failure.row.confidence.name,
      sources: failure.row.sources.map(\.page))
  }
}

extension CauseReport {
  init(_ cause: Outcome.Cause) {
    self.init(
      stage: cause.stage.stage.rawValue, rule: cause.rule.map(RuleReport.init),
      failure: cause.failure.map(FailureReport.init),
      evidence: cause.decision.evidence(of: cause.stage).map { EvidenceReport(name: $0.name, value: $0.value) })
  }
}

extension Decision {
  /// What was asked, by whom, from where, in one line.
  fileprivate var title: String {
    switch subject {
    case .control(let request):
      let action = request.action?.action ?? "directory or vault step"
      return request.resourceID.isEmpty ? action : "\(action) on \(request.resourceID)"
    case .data(let request):
      let operation = DataOperationTable.row(request.operation).name
      let object = request.objectName.map { "/\($0)" } ?? ""
      return "\(operation) on vault \(request.vaultName)\(object) from \(request.originTitle)"
    case .consumer(let request):
      return "\(request.consumer.service) reads \(request.use.reference)"
    }
  }
}

extension DataPlaneRequest {
  fileprivate var originTitle: String {
    origin.title
  }
}

extension NetworkOrigin {
  /// The place in words.
  fileprivate var title: String {
    switch self {
    case .internet: "the public internet"
    case .address(let address): address.description
    case .subnet(let path): "subnet \(path)"
    case .instance(let instance): "an instance in subnet \(instance.subnet)"
    case .onPremises(let name): "the on-premises network \(name)"
    case .cloudShell: "Azure Cloud Shell"
    case .connection(let name): "the kept connection \(name)"
    case .browser(let machine): "the operator's browser on \(machine.title)"
    case .platform(let consumer, let region):
      "the platform of \(ConsumerTable.row(consumer)?.service ?? consumer.name) in \(region)"
    }
  }
}
