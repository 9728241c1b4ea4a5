/// When a rule fires for the first time, as a function of the log and the clock: nothing is kept.
///
/// An event counts in the evaluations whose window holds the moment of its call, the window's end left out. It reaches
/// the log late, and an evaluation is tried again until it has arrived; so the rule fires at the evaluation at the
/// earliest, and when the last event that it needs has surely arrived at the latest.
extension AlertRule {
  package struct Firing: Hashable, Sendable {
    /// From when it may have fired; nil while it surely has not.
    package let earliest: Instant?

    /// From when it surely has fired; nil while it may not have.
    package let latest: Instant?
  }

  /// - Complexity: O(events of all vaults).
  package func firing(in world: World, at instant: Instant) -> Firing {
    guard isEnabled else { return Firing(earliest: nil, latest: nil) }
    let events = world.auditEvents.ids.map { world.auditEvents[$0] }.filter(isInReach)
    let possible = completions(events.filter { match($0) != .no }).map(\.evaluation).min()
    let sure = completions(events.filter { match($0) == .yes }).map { max($0.evaluation, $0.event.ingestion.latest) }
    return Firing(
      earliest: possible.flatMap { $0 <= instant ? $0 : nil }, latest: sure.min().flatMap { $0 <= instant ? $0 : nil })
  }

  /// Whether the rule finds an event in the table that its query names, and in its workspace.
  private func isInReach(_ event: AuditEvent) -> Bool {
    let table = criteria.query?.table
    func isThere(in workspace: String?) -> Bool {
      event.destinations.contains { $0.isIn(workspace) && (table == nil || $0.table == table) }
    }
    switch target {
    // What is written without a query asks no table, and sees what is sent elsewhere too.
    case .vault(let vault): return event.vault == vault && (table == nil || isThere(in: nil))
    case .workspace(let workspace): return isThere(in: workspace)
    }
  }

  private enum Match {
    case yes, no

    /// What was answered is not settled.
    case maybe
  }

  private func match(_ event: AuditEvent) -> Match {
    if let operationNames = criteria.operationNames {
      guard let name = event.operationName else { return .maybe }
      guard operationNames.contains(name) else { return .no }
    }
    if let condition = criteria.query?.condition {
      guard let holds = condition.holds(for: event) else { return .maybe }
      if !holds { return .no }
    }
    guard let result = event.result else { return .maybe }
    if let status = criteria.httpStatusCode, status != result.httpStatusCode { return .no }
    if let wanted = criteria.resultSignature {
      guard let signature = event.resultSignature else { return .maybe }
      if signature.lowercased() != wanted.lowercased() { return .no }
    }
    return .yes
  }

  /// The events, in the order of time, with which the window of the next evaluation holds enough of them.
  private func completions(_ events: [AuditEvent]) -> [(event: AuditEvent, evaluation: Instant)] {
    var completions: [(AuditEvent, Instant)] = []
    var first = events.startIndex
    var count = 0
    for event in events {
      let evaluation = nextEvaluation(after: event.time)
      count += event.times
      while first < events.endIndex, events[first].time + windowSize < evaluation {
        count -= events[first].times
        first += 1
      }
      if count >= criteria.threshold { completions.append((event, evaluation)) }
    }
    return completions
  }

  private func nextEvaluation(after time: Instant) -> Instant {
    let elapsed = min(max(0, time.seconds - created.seconds), Int.max - 1)
    let rounds = elapsed / evaluationFrequency.seconds + 1
    let (offset, overflow) = rounds.multipliedReportingOverflow(by: evaluationFrequency.seconds)
    return created + Delay(seconds: overflow ? Int.max : offset)
  }
}
