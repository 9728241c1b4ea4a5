import AzureModel

/// One request taken through every stage of its plane.
///
/// Holds two bits per rule; evidence and words are made by asking the rules again, while the world of the decision
/// is still at hand.
package struct Decision: Sendable {
  /// What was decided about.
  package enum Subject: Sendable {
    case control(ControlPlaneRequest)
    case data(DataPlaneRequest)
    case consumer(ConsumerRequest)
  }

  package let plane: Plane
  package let subject: Subject
  package let stages: [StageResult]
  let trace: RuleTrace
  let view: View
  let book: RuleBook

  /// granted, refused or undetermined, by the first stage that is not passed.
  package enum Answer: Hashable, Sendable {
    case granted, refused, undetermined
  }

  /// A refusal anywhere settles that the call fails; without one, an undetermined stage leaves it open.
  package var answer: Answer {
    if stages.contains(where: { $0.finding == .refuses }) { return .refused }
    if stages.contains(where: { $0.finding == .undetermined }) { return .undetermined }
    return .granted
  }

  /// The first stage that refused, when no undetermined stage comes before it.
  package var firstRefusal: StageResult? {
    guard let first = stages.first(where: { $0.finding == .refuses || $0.finding == .undetermined }) else { return nil }
    return first.finding == .refuses ? first : nil
  }

  /// The stages that would have refused next.
  package var furtherRefusals: [StageResult] {
    Array(stages.filter { $0.finding == .refuses }.dropFirst())
  }

  /// The row of the rule that decided a stage.
  package func rule(of result: StageResult) -> RuleRow? {
    guard let position = result.decider else { return nil }
    return switch plane {
    case .control: book.controlPlane.first { $0.position == position }?.row
    case .data: book.dataPlane.first { $0.position == position }?.row
    case .consumer: book.consumer.first { $0.position == position }?.row
    }
  }

  /// What the deciding rule of a stage looked at.
  package func evidence(of result: StageResult) -> [Evidence] {
    guard let position = result.decider else { return [] }
    switch subject {
    case .control(let request):
      return book.controlPlane.first { $0.position == position }?.rule.evidence(request, in: view) ?? []
    case .data(let request):
      return book.dataPlane.first { $0.position == position }?.rule.evidence(request, in: view) ?? []
    case .consumer(let request):
      return book.consumer.first { $0.position == position }?.rule.evidence(request, in: view) ?? []
    }
  }

  /// The answer that a refusing stage gives.
  package func failure(of result: StageResult) -> Failure? {
    guard result.finding == .refuses, let position = result.decider else { return nil }
    switch subject {
    case .control(let request):
      return book.controlPlane.first { $0.position == position }?.rule.failure(request, in: view)
    case .data(let request):
      return book.dataPlane.first { $0.position == position }?.rule.failure(request, in: view)
    case .consumer(let request):
      return book.consumer.first { $0.position == position }?.rule.failure(request, in: view)
    }
  }

  /// The weakest confidence among the rules that decided a stage; nil when none did.
  package var confidence: Confidence? { stages.compactMap { rule(of: $0)?.confidence }.min() }
}
