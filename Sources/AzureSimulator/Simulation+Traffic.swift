import AzureModel

/// Counting the calls that vaults answer.
extension Simulation {
  /// The traffic after a request: all its calls that were answered with anything but 429.
  ///
  /// Where the answer is open all calls are counted: an answer that is certain later is so in either case.
  func traffic(after request: Request, _ outcome: Outcome) -> Traffic {
    var traffic = traffic
    guard request.actor != .fiat else { return traffic }
    for decision in outcome.decisions {
      guard case .data(let call) = decision.subject, let vault = call.vault else { continue }
      let refusal = decision.firstRefusal
      if refusal?.stage == .nameResolution || refusal?.stage == .connection { continue }
      let count = refusal?.stage == .throttling ? call.admittedCalls(in: decision.view) : call.times
      traffic.add(count, call.transactionCategory, of: vault, at: decision.view.instant)
    }
    return traffic
  }
}
