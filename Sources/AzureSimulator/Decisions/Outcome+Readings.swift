import AzureModel

/// How a request that the sources leave open may end.
extension Outcome {
  /// The refusal in one reading of what a stage leaves open.
  package struct OpenRefusal: Sendable {
    package let stage: Stage

    /// The rule that refuses in that reading.
    package let rule: RuleRow?
  }

  /// For each open stage the refusal in the reading that refuses there; in another reading every one of them passes.
  package var openRefusals: [OpenRefusal] {
    openStages.map { OpenRefusal(stage: $0.stage.stage, rule: $0.decision.refusingRule(of: $0.stage.stage)) }
  }
}

extension Decision {
  /// The first rule of a stage that refuses, taking every rule in doubt for what it says in its other reading where that
  /// refuses, and for one without an opinion where it admits.
  fileprivate func refusingRule(of stage: Stage) -> RuleRow? {
    func first<Rule>(_ entries: [RuleBook.Entry<Rule>]) -> RuleRow? {
      entries.first { entry in
        guard entry.stage == stage else { return false }
        let finding = trace[entry.position]
        return finding == .refuses || (finding == .undetermined && entry.doubt == .refuses)
      }?.row
    }
    return switch plane {
    case .control: first(book.controlPlane)
    case .data: first(book.dataPlane)
    case .consumer: first(book.consumer)
    }
  }
}
