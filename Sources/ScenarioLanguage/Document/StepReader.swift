import AzureModel
import SourceDiagnostics

/// One step as it was written: its verb, its modifiers and its place.
struct WrittenStep {
  let section: ScenarioStep.Section
  let declaration: StepDeclaration
  let verb: Value.Entry
  let item: Value

  subscript(modifier: String) -> Value.Entry? { item[modifier] }
}

/// Reads the shape of steps, before any cell is looked at.
struct StepReader {
  static let modifiers = ["id", "as", "from", "via", "apiVersion", "when", "retry", "expect"]
  private static let notYetModifiers = ["retry"]
  private static let notYetVerbs = ["deployment", "repeat", "read", "updateAppService", "deployAppService"]

  let log: (Diagnostic) -> Void

  /// Told the name in a step that cannot be read, which may be what later steps refer to.
  let mayDeclare: (String) -> Void

  func steps(_ entry: Value.Entry?, _ section: ScenarioStep.Section) -> [WrittenStep] {
    guard let entry, !entry.value.isNull else { return [] }
    guard case .list(let items) = entry.value.kind else {
      log(
        Diagnostic(
          ScenarioCode.stepShape, "`\(section.rawValue)` is a list of steps, not \(entry.value.title)",
          at: .init(entry.value.span, entry.value.title), help: ["begin each step with `- `"]))
      return []
    }
    return items.compactMap { step($0, section) }
  }

  private func step(_ item: Value, _ section: ScenarioStep.Section) -> WrittenStep? {
    guard case .map(let entries) = item.kind else {
      log(
        Diagnostic(
          ScenarioCode.stepShape, "a step is a map, not \(item.title)", at: .init(item.span, item.title),
          help: ["write for instance `- wait: 10m`"]))
      return nil
    }
    var verbs: [(Value.Entry, StepDeclaration)] = []
    var isSound = true
    let hasVerb = entries.contains { StepList.step($0.key) != nil }
    for entry in entries {
      if let declaration = StepList.step(entry.key) {
        verbs.append((entry, declaration))
      } else if !Self.modifiers.contains(entry.key) || Self.notYetModifiers.contains(entry.key) {
        report(unknown: entry, besideVerb: hasVerb)
        isSound = false
      }
    }
    if !isSound || verbs.count > 1 {
      for name in entries.compactMap({ $0.value["name"]?.value.scalarText }) { mayDeclare(name) }
    }
    guard isSound else { return nil }
    guard verbs.count == 1, let verb = verbs.first else {
      log(
        Diagnostic(
          ScenarioCode.stepShape, verbs.isEmpty ? "the step has no verb" : "the step has \(verbs.count) verbs",
          at: .init(entries.first?.keySpan ?? item.span, "one verb each"),
          secondary: verbs.dropFirst().map { .init($0.0.keySpan, "another verb") },
          help: verbs.isEmpty ? ["name what is done, for instance `access:`"] : ["make a step of each"]))
      return nil
    }
    return WrittenStep(section: section, declaration: verb.1, verb: verb.0, item: item)
  }

  private func report(unknown entry: Value.Entry, besideVerb: Bool) {
    if Self.notYetModifiers.contains(entry.key) || Self.notYetVerbs.contains(entry.key) {
      log(
        Diagnostic(
          ScenarioCode.notInThisVersion, "`\(entry.key)` is not part of this version",
          at: .init(entry.keySpan, "not yet"),
          help: ["the page on what is left out says what this version can express"]))
      return
    }
    if besideVerb {
      log(
        Diagnostic(
          ScenarioCode.unknownKey, "unknown key `\(entry.key)` in a step", at: .init(entry.keySpan, "no such key"),
          help: Suggestion.help(for: entry.key, among: Self.modifiers),
          notes: Suggestion.note("keys beside the verb", Self.modifiers)))
      return
    }
    let names = StepList.verbs + Self.modifiers
    log(
      Diagnostic(
        ScenarioCode.unknownStep, "unknown step `\(entry.key)`", at: .init(entry.keySpan, "no such step"),
        help: Suggestion.help(for: entry.key, among: names), notes: Suggestion.note("steps", StepList.verbs)))
  }
}
