import AzureModel
import SourceDiagnostics

/// Decodes the body of one `expect` entry.
struct ExpectationReader {
  let environment: NameEnvironment?
  let log: (Diagnostic) -> Void

  static let kinds = Grammar.kinds.map(\.name)
  static let selectors = Grammar.selectors.map(\.name)

  /// The expectation of a map with exactly one of the four kinds; nil where it cannot be read.
  func read(_ body: Value) -> Expectation? {
    let written = body.entries.filter { Self.kinds.contains($0.key) }
    var isSound = true
    for entry in body.entries where !Self.kinds.contains(entry.key) && !Self.selectors.contains(entry.key) {
      log(
        Diagnostic(
          ScenarioCode.unknownKey, "unknown key `\(entry.key)` in an expectation",
          at: .init(entry.keySpan, "no such key"),
          help: Suggestion.help(for: entry.key, among: Self.kinds + Self.selectors),
          notes: Suggestion.note("keys", Self.kinds + Self.selectors)))
      isSound = false
    }
    // A misspelt kind is not missing as well.
    guard isSound else { return nil }
    guard written.count == 1, let entry = written.first else {
      log(
        Diagnostic(
          ScenarioCode.expectationShape,
          "an expectation names exactly one of `succeeds`, `fails`, `races` and `undetermined`",
          at: .init(body.span, written.isEmpty ? "names none" : "names \(written.count)"),
          help: ["write for instance `succeeds: true` or `fails: { because: network }`"]))
      return nil
    }
    return kind(entry).map { Expectation(kind: $0, span: entry.keySpan) }
  }

  private func kind(_ entry: Value.Entry) -> Expectation.Kind? {
    switch entry.key {
    case "succeeds":
      if case .bool(true) = entry.value.kind { return .succeeds }
      return shape(
        entry, "`succeeds` takes only `true`; a failure is expected with `fails`",
        help: ["write `fails: true`, or `fails: { because: network }` with the reason"])
    case "fails":
      if case .bool(true) = entry.value.kind { return .fails(answered(FailurePattern(), entry)) }
      guard case .map = entry.value.kind else {
        return shape(entry, "`fails` takes a map of what the failure looks like")
      }
      return .fails(answered(failure(entry.value), entry))
    case "races":
      guard case .map = entry.value.kind else { return shape(entry, "`races` takes a map with `latest` and `fails`") }
      return .races(race(entry.value))
    default:
      if case .list(let items)? = entry.value["between"]?.value.kind {
        reportUnknown(entry.value, ["between"], in: "`undetermined`")
        return readings(items, entry).map { .undetermined(between: $0) }
      }
      if case .bool(true) = entry.value.kind { return .undetermined(between: []) }
      return shape(entry, "`undetermined` takes `true` or a map with `between`")
    }
  }

  /// Unless said otherwise, what fails is answered: a call that never gets an answer is another failure.
  private func answered(_ pattern: FailurePattern, _ entry: Value.Entry) -> FailurePattern {
    var pattern = pattern
    if entry.value["kind"] == nil { pattern.kind = Expected(content: .http, span: entry.keySpan) }
    return pattern
  }

  private func shape(_ entry: Value.Entry, _ message: String, help: [String] = []) -> Expectation.Kind? {
    log(Diagnostic(ScenarioCode.expectationShape, message, at: .init(entry.value.span, entry.value.title), help: help))
    return nil
  }

  private static let failureKeys = Grammar.failure.map(\.name)

  /// Who tells a caller about a failure.
  static let reporters = Reporter.all.map(\.rawValue)

  private func failure(_ value: Value) -> FailurePattern {
    var pattern = FailurePattern()
    reportUnknown(value, Self.failureKeys, in: "`fails`")
    pattern.kind = word(value["kind"], FailureKind.allCases.map(\.rawValue), FailureKind.init(rawValue:))
    pattern.status = integer(value["status"])
    pattern.code = text(value["code"])
    pattern.innerCode = text(value["innerCode"])
    pattern.message = text(value["message"])
    pattern.reportedBy = word(value["reportedBy"], Self.reporters) { $0 }
    if let cause = map(value["cause"]) { pattern.cause = self.cause(cause) }
    if let because = present(value["because"]) { readBecause(because, into: &pattern.cause) }
    if let also = present(value["alsoRefusedBy"]) { pattern.alsoRefusedBy = stages(also) }
    return pattern
  }

  private static let causeKeys = Grammar.cause.map(\.name)

  private func cause(_ value: Value) -> CausePattern {
    var pattern = CausePattern()
    reportUnknown(value, Self.causeKeys, in: "`cause`")
    pattern.stage = present(value["stage"]).flatMap(stage)
    pattern.rule = present(value["rule"]).flatMap(rule)
    pattern.status = integer(value["status"])
    pattern.code = text(value["code"])
    pattern.innerCode = text(value["innerCode"])
    pattern.message = text(value["message"])
    return pattern
  }

  /// `because: network` names a stage, `because: network.ip-rule` a rule.
  func readBecause(_ entry: Value.Entry, into pattern: inout CausePattern) {
    if entry.value.scalarText?.contains(".") == true {
      let rule = rule(entry)
      if let rule, let known = pattern.rule, known.content != rule.content { contradict(entry, "rule", known.span) }
      pattern.rule = rule ?? pattern.rule
    } else {
      let stage = stage(entry)
      if let stage, let known = pattern.stage, known.content != stage.content {
        contradict(entry, "stage", known.span)
      }
      pattern.stage = stage ?? pattern.stage
    }
  }

  /// Two causes that cannot both be the first refusal.
  private func contradict(_ because: Value.Entry, _ what: String, _ other: SourceSpan) {
    log(
      Diagnostic(
        ScenarioCode.expectationShape, "`because` and `cause` name different \(what)s",
        at: .init(because.value.span, "this \(what)"), secondary: [.init(other, "and this one")],
        help: ["keep the one that refuses first"]))
  }

  private func race(_ value: Value) -> RacePattern {
    var pattern = RacePattern()
    reportUnknown(value, Grammar.race.map(\.name), in: "`races`")
    pattern.earliest = delay(value["earliest"])
    pattern.latest = delay(value["latest"])
    pattern.fails = map(value["fails"]).map(failure)
    return pattern
  }

  // MARK: Fields

  /// The entry, unless it is absent, which a `null` is too.
  func present(_ entry: Value.Entry?) -> Value.Entry? { entry.flatMap { $0.value.isNull ? nil : $0 } }

  /// The map under a key.
  func map(_ entry: Value.Entry?) -> Value? {
    guard let entry = present(entry) else { return nil }
    if case .map = entry.value.kind { return entry.value }
    mismatch(entry, "a map")
    return nil
  }

  func reportUnknown(_ value: Value, _ keys: [String], in place: String) {
    for entry in value.entries where !keys.contains(entry.key) {
      log(
        Diagnostic(
          ScenarioCode.unknownField, "unknown field `\(entry.key)` in \(place)",
          at: .init(entry.keySpan, "no such field"),
          help: Suggestion.help(for: entry.key, among: keys), notes: Suggestion.note("fields", keys)))
    }
  }

  private func stage(_ entry: Value.Entry) -> Expected<Stage>? {
    let names = Stage.allCases.map(\.rawValue)
    guard let text = entry.value.scalarText, let stage = Stage(rawValue: text) else {
      let written = entry.value.scalarText ?? entry.value.title
      log(
        Diagnostic(
          ScenarioCode.unknownStage, "unknown stage `\(written)`", at: .init(entry.value.span, "no such stage"),
          help: Suggestion.help(for: written, among: names), notes: Suggestion.note("stages", names)))
      return nil
    }
    return Expected(content: stage, span: entry.value.span)
  }

  private func stages(_ entry: Value.Entry) -> Expected<[Stage]>? {
    let items: [Value]
    if case .list(let list) = entry.value.kind { items = list } else { items = [entry.value] }
    let found = items.compactMap { stage(Value.Entry(key: entry.key, keySpan: entry.keySpan, value: $0))?.content }
    return found.count == items.count ? Expected(content: found, span: entry.value.span) : nil
  }

  private func rule(_ entry: Value.Entry) -> Expected<RuleID>? {
    let written = entry.value.scalarText ?? entry.value.title
    if RuleTable.row(RuleID(written)) != nil { return Expected(content: RuleID(written), span: entry.value.span) }
    log(
      Diagnostic(
        ScenarioCode.unknownRule, "unknown rule `\(written)`", at: .init(entry.value.span, "no such rule"),
        help: Suggestion.help(for: written, among: RuleTable.rows.map(\.id.name))
          + ["a rule has a dotted name such as `network.ip-rule`; a stage alone, such as `network`, is enough"]))
    return nil
  }

  private func text(_ entry: Value.Entry?) -> Expected<Value>? {
    guard let entry, !entry.value.isNull else { return nil }
    switch entry.value.kind {
    case .list, .map:
      mismatch(entry, "text")
      return nil
    case .expression(let expression): environment?.check(expression, log)
    case .template(let pieces):
      for case .expression(let expression) in pieces { environment?.check(expression, log) }
    case .null, .bool, .int, .float, .string: break
    }
    return Expected(content: entry.value, span: entry.value.span)
  }

  private func integer(_ entry: Value.Entry?) -> Expected<Int>? {
    guard let entry, !entry.value.isNull else { return nil }
    if case .int(let number) = entry.value.kind { return Expected(content: number, span: entry.value.span) }
    mismatch(entry, "a status such as 403")
    return nil
  }

  private func delay(_ entry: Value.Entry?) -> Expected<Delay>? {
    guard let entry, !entry.value.isNull else { return nil }
    if let delay = entry.value.scalarText.flatMap({ Delay($0) }) {
      return Expected(content: delay, span: entry.value.span)
    }
    mismatch(entry, "a length of time such as `10m`")
    return nil
  }

  private func word<Content: Sendable>(
    _ entry: Value.Entry?, _ words: [String], _ make: (String) -> Content?
  ) -> Expected<Content>? {
    guard let entry, !entry.value.isNull else { return nil }
    let written = entry.value.scalarText ?? entry.value.title
    if words.contains(written), let content = make(written) {
      return Expected(content: content, span: entry.value.span)
    }
    log(
      Diagnostic(
        ScenarioCode.valueNotAllowed, "unknown \(entry.key) `\(written)`",
        at: .init(entry.value.span, "no such value"), help: Suggestion.help(for: written, among: words),
        notes: Suggestion.note("values", words)))
    return nil
  }

  func mismatch(_ entry: Value.Entry, _ wanted: String) {
    log(
      Diagnostic(
        ScenarioCode.wrongType, "`\(entry.key)` takes \(wanted), not \(entry.value.title)",
        at: .init(entry.value.span, entry.value.title),
        secondary: entry.value.usedAt.map { [.init($0, "used here")] } ?? []))
  }
}
