import SourceDiagnostics

/// Reads `between`: how a request ends in each reading of the sources.
extension ExpectationReader {
  private static let answers = ["succeeds", "fails"]

  /// The readings of a list of `succeeds`, `fails` and `{ fails: { because: … } }`; nil where one cannot be read.
  func readings(_ items: [Value], _ entry: Value.Entry) -> [ReadingPattern]? {
    let found = items.compactMap(reading)
    guard found.count == items.count else { return nil }
    guard Set(found.map(\.answer)).count == Self.answers.count else {
      log(
        Diagnostic(
          ScenarioCode.expectationShape, "`between` names a reading that succeeds and one that fails",
          at: .init(entry.value["between"]?.value.span ?? entry.value.span, "not between two"),
          help: ["write for instance `between: [succeeds, fails]`, or `undetermined: true`"]))
      return nil
    }
    return found
  }

  private func reading(_ item: Value) -> ReadingPattern? {
    switch item.scalarText {
    case "succeeds"?: return ReadingPattern(answer: .succeeds, cause: CausePattern(), span: item.span)
    case "fails"?: return ReadingPattern(answer: .fails, cause: CausePattern(), span: item.span)
    case let written?:
      log(
        Diagnostic(
          ScenarioCode.valueNotAllowed, "unknown reading `\(written)`", at: .init(item.span, "no such value"),
          help: Suggestion.help(for: written, among: Self.answers), notes: Suggestion.note("readings", Self.answers)))
      return nil
    case nil: return refusal(item)
    }
  }

  /// `{ fails: { because: network.ip-rule } }`: the other fields of a failure are those of an answer that somebody got.
  private func refusal(_ item: Value) -> ReadingPattern? {
    guard case .map(let entries) = item.kind, entries.count == 1, entries[0].key == "fails",
      case .map = entries[0].value.kind
    else {
      log(
        Diagnostic(
          ScenarioCode.expectationShape,
          "a reading is `succeeds`, `fails` or `{ fails: { because: … } }`, not \(item.title)",
          at: .init(item.span, item.title), help: ["write for instance `{ fails: { because: network } }`"]))
      return nil
    }
    let body = entries[0].value
    reportUnknown(body, ["because"], in: "a reading")
    var cause = CausePattern()
    if let because = present(body["because"]) { readBecause(because, into: &cause) }
    return ReadingPattern(answer: .fails, cause: cause, span: entries[0].keySpan)
  }
}
