/// Explains what happened at a step of a cell: the sentences that every report and test failure uses.
package struct Narration: Sendable {
  /// One remark: what it is about and what it says.
  package struct Line: Hashable, Sendable {
    package let label: String
    package let text: String
  }

  private let cell: CellReport
  private let step: StepReport

  package init(_ cell: CellReport, _ step: StepReport) {
    self.cell = cell
    self.step = step
  }

  /// What is said, the most important first: Azure's words, the true cause, what was fine, the gates, what works.
  package var lines: [Line] {
    azureSays + race + retry + open + cause + fine + gates + sources + worksWith
  }

  private var outcome: OutcomeReport { step.outcome }

  private var azureSays: [Line] {
    guard let surfaced = outcome.surfaced else { return [] }
    let text = surfaced.message.map(Self.oneLine) ?? "no source shows the text of this answer"
    return [Line(label: "answer", text: surfaced.title), Line(label: "Azure says", text: text)]
  }

  private var race: [Line] {
    guard let window = outcome.raceWindow else { return [] }
    return [
      Line(
        label: "race",
        text: window.latest.map {
          "may succeed or fail from \(Self.time(window.earliest)) on, and is settled from \(Self.time($0)) on"
        } ?? "may succeed or fail from \(Self.time(window.earliest)) on; no source says until when")
    ]
  }

  private var retry: [Line] {
    guard let retry = outcome.retry else { return [] }
    let length = retry.seconds == 0 ? "at once" : "after \(Self.time(retry.seconds))"
    let text =
      outcome.answer == .succeeds
      ? "succeeded at the \(Self.ordinal(retry.tries)) try, \(length)"
      : "did not surely succeed at any of \(retry.tries) tries, the last one \(length)"
    return [Line(label: "retry", text: text)]
  }

  /// `1st`, `2nd`, `3rd`, `4th`, and `11th` to `13th`.
  static func ordinal(_ number: Int) -> String {
    let suffixes = [1: "st", 2: "nd", 3: "rd"]
    let isTeen = (11...13).contains(number % 100)
    return "\(number)\(isTeen ? "th" : suffixes[number % 10] ?? "th")"
  }

  /// What the sources leave open, and the likelier reading where there is one.
  private var open: [Line] {
    guard outcome.answer == .undetermined else { return [] }
    let gates = outcome.decisions.flatMap(\.gates).filter { $0.state == .undetermined }
    return gates.flatMap { gate -> [Line] in
      guard let rule = gate.rule else { return [] }
      let open = Line(label: "open", text: "\(gate.stage): \(Self.lowerFirst(rule.summary)) [rule \(rule.id)]")
      return [open] + (rule.likely.map { [Line(label: "likely", text: "it \($0)")] } ?? [])
    }
  }

  private var cause: [Line] {
    guard let cause = outcome.cause else { return [] }
    var text = cause.stage
    if let failure = cause.failure, failure.title != outcome.surfaced?.title {
      text += ": \(failure.reportedBy) answers \(failure.title)"
    }
    if let rule = cause.rule { text += " [rule \(rule.id), \(rule.confidence)]" }
    var lines = [Line(label: "cause", text: text)]
    if let rule = cause.rule { lines.append(Line(label: "because", text: Self.lowerFirst(rule.summary))) }
    if !cause.evidence.isEmpty {
      let facts = cause.evidence.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
      lines.append(Line(label: "facts", text: facts))
    }
    return lines
  }

  /// What the caller's message may blame although it is in order.
  private var fine: [Line] {
    guard let cause = outcome.cause, cause.stage != "authorization", let read = failingRead,
      let gate = read.gates.first(where: { $0.stage == "authorization" }), gate.state == .passed
    else { return [] }
    return [Line(label: "not the cause", text: "the permission is fine [rule \(gate.rule?.id ?? "none")]")]
  }

  private var failingRead: DecisionReport? {
    outcome.decisions.last { $0.plane == "data plane" }
  }

  private var gates: [Line] {
    let shown =
      outcome.decisions.last { $0.gates.contains { $0.state != .passed } && $0.plane == "data plane" }
      ?? outcome.decisions.last { $0.gates.contains { $0.state != .passed } }
    guard let shown else { return [] }
    return [Line(label: "gates", text: shown.gates.map(\.title).joined(separator: ", "))]
  }

  private var sources: [Line] {
    guard let pages = outcome.cause?.rule?.sources, !pages.isEmpty else { return [] }
    return [Line(label: "source", text: pages.joined(separator: " "))]
  }

  private var worksWith: [Line] {
    cell.worksWith.isEmpty ? [] : [Line(label: "works with", text: cell.worksWith.joined(separator: "; "))]
  }

  /// A time on the scenario's clock, for instance `10m`.
  package static func time(_ seconds: Int) -> String { ScenarioClock.text(seconds) }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }

  private static func lowerFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
