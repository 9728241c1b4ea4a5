import AzureModel

/// What a vault has logged, and what alert rules make of it.
extension YieldTable {
  /// The log as the vault wrote it; a query finds an event up to ten minutes later.
  ///
  /// Where it is not settled whether or how the vault answered a call, the values that depend on it do not exist.
  static let auditEvents: [YieldRow] = [
    YieldRow(kind: .vault, path: ["auditEvents", "count"], summary: "how many calls the audit log holds") {
      name, _, world in
      world.vault(name).flatMap { vault in
        let events = world.auditEvents(of: vault).map(\.event)
        return events.allSatisfy(\.isSettled) ? String(events.reduce(0) { $0 + $1.times }) : nil
      }
    },
    YieldRow(kind: .vault, path: last("operationName"), summary: "the operation that was logged last") {
      event($0, $2)?.event.operationName
    },
    YieldRow(kind: .vault, path: last("httpStatusCode"), summary: "the status that was logged last") {
      event($0, $2)?.event.result.map { String($0.httpStatusCode) }
    },
    YieldRow(kind: .vault, path: last("resultSignature"), summary: "the result that was logged last") {
      event($0, $2)?.event.resultSignature
    },
    YieldRow(kind: .vault, path: last("callerIpAddress"), summary: "the client address that was logged last") {
      event($0, $2)?.event.callerIpAddress
    },
    YieldRow(kind: .vault, path: last("queryableAt"), summary: "by when a query surely finds the last event") {
      event($0, $2).map { text(of: $0.event.ingestion.latest) }
    },
    YieldRow(kind: .vault, path: last("record"), summary: "the last event as the vault writes it") {
      event($0, $2).map { $0.event.record(number: $0.number) }
    },
  ]

  static let alertRules: [YieldRow] = [
    YieldRow(
      kind: .alertRule, path: ["fired"], summary: "`true` or `false`; `undetermined` while events may be on their way"
    ) { name, _, world, instant in
      firing(name, world, instant).map {
        if $0.latest != nil { return "true" }
        return $0.earliest == nil ? "false" : "undetermined"
      }
    },
    YieldRow(kind: .alertRule, path: ["firedAt"], summary: "since when it surely has fired, for instance `10m`") {
      name, _, world, instant in
      firing(name, world, instant)?.latest.map(text)
    },
    YieldRow(kind: .alertRule, path: ["mayHaveFiredAt"], summary: "since when it may have fired") {
      name, _, world, instant in
      firing(name, world, instant)?.earliest.map(text)
    },
  ]

  private static func last(_ field: String) -> [String] { ["auditEvents", "last", field] }

  /// The last event of a vault, with its place in the log; nil where nobody can say what it is.
  private static func event(_ name: String, _ world: World) -> (number: Int, event: AuditEvent)? {
    world.vault(name).flatMap { world.auditEvents(of: $0).last }.flatMap { $0.event.isSettled ? $0 : nil }
  }

  private static func firing(_ name: String, _ world: World, _ instant: Instant) -> AlertRule.Firing? {
    world.alertRule(name).map { world.alertRules[$0].firing(in: world, at: instant) }
  }

  private static func text(of instant: Instant) -> String { Delay(seconds: instant.seconds).description }
}
