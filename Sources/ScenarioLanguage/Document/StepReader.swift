import AzureModel
import SourceDiagnostics

/// One step as it was written: its verb, its modifiers and its place.
struct WrittenStep {
  let section: ScenarioStep.Section
  let declaration: StepDeclaration

  /// The verb's place and what it is given; of a repeated step the arguments stand where that one was written.
  let verb: Value.Entry

  /// Every `when`, all of which a cell has to match: a step is repeated where it was done.
  let conditions: [Value.Entry]
  private let modifiers: [String: Value.Entry]

  init(_ section: ScenarioStep.Section, _ declaration: StepDeclaration, _ verb: Value.Entry, in item: Value) {
    self.section = section
    self.declaration = declaration
    self.verb = verb
    conditions = item["when"].map { [$0] } ?? []
    modifiers = Dictionary(item.entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same again, at another place, with modifiers of its own for what differs.
  init(_ section: ScenarioStep.Section, again step: WrittenStep, _ verb: Value.Entry, in item: Value) {
    self.section = section
    declaration = step.declaration
    self.verb = Value.Entry(key: step.verb.key, keySpan: verb.keySpan, value: step.verb.value)
    conditions = step.conditions + (item["when"].map { [$0] } ?? [])
    var modifiers = step.modifiers
    for own in StepReader.modifiersOfRepeat where own != "retry" || item[own] != nil { modifiers[own] = item[own] }
    self.modifiers = modifiers
  }

  subscript(modifier: String) -> Value.Entry? { modifiers[modifier] }
}

/// Reads the shape of steps, before any cell is looked at.
struct StepReader {
  static let modifiers = Grammar.modifiers.map(\.name)
  static let modifiersOfRepeat = ["id", "when", "retry", "expect"]

  /// The verb that does again what another step did; it has no declaration of its own.
  static let repeating = "repeat"
  static let verbs = StepList.verbs + Grammar.compoundSteps.map(\.name)

  let ids: StepIDs
  let log: (Diagnostic) -> Void

  /// Whether nothing more that is logged will be shown.
  let isFull: () -> Bool

  /// Told the name in a step that cannot be read, which may be what later steps refer to.
  let mayDeclare: (String) -> Void

  /// The number of the step that is being read, in the order in which they are written.
  private var number = 0

  /// The steps in front of it by their numbers, without those that cannot be read.
  private var earlier: [Int: WrittenStep] = [:]

  init(
    ids: StepIDs, log: @escaping (Diagnostic) -> Void, isFull: @escaping () -> Bool,
    mayDeclare: @escaping (String) -> Void
  ) {
    self.ids = ids
    self.log = log
    self.isFull = isFull
    self.mayDeclare = mayDeclare
  }

  mutating func steps(_ entry: Value.Entry?, _ section: ScenarioStep.Section) -> [WrittenStep] {
    guard let entry, !entry.value.isNull else { return [] }
    guard case .list(let items) = entry.value.kind else {
      log(
        Diagnostic(
          ScenarioCode.stepShape, "`\(section.rawValue)` is a list of steps, not \(entry.value.title)",
          at: .init(entry.value.span, entry.value.title), help: ["begin each step with `- `"]))
      return []
    }
    return items.compactMap { item in
      let step = step(item, section)
      earlier[number] = step
      number += 1
      return step
    }
  }

  private func step(_ item: Value, _ section: ScenarioStep.Section) -> WrittenStep? {
    guard case .map(let entries) = item.kind else {
      log(
        Diagnostic(
          ScenarioCode.stepShape, "a step is a map, not \(item.title)", at: .init(item.span, item.title),
          help: ["write for instance `- wait: 10m`"]))
      return nil
    }
    var isSound = true
    let verbs = entries.filter { Self.isVerb($0.key) }
    for entry in entries where !Self.isVerb(entry.key) && !Self.modifiers.contains(entry.key) {
      report(unknown: entry, besideVerb: !verbs.isEmpty)
      isSound = false
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
          secondary: verbs.dropFirst().map { .init($0.keySpan, "another verb") },
          help: verbs.isEmpty ? ["name what is done, for instance `access:`"] : ["make a step of each"]))
      return nil
    }
    guard let declaration = StepList.step(verb.key) else { return again(verb, item, section) }
    return WrittenStep(section, declaration, verb, in: item)
  }

  private static func isVerb(_ key: String) -> Bool { key == repeating || StepList.step(key) != nil }

  /// What `repeat` stands for.
  private func again(_ verb: Value.Entry, _ item: Value, _ section: ScenarioStep.Section) -> WrittenStep? {
    let fixed = item.entries.filter { $0.key != verb.key && !Self.modifiersOfRepeat.contains($0.key) }
    for entry in fixed {
      log(
        Diagnostic(
          ScenarioCode.unknownKey, "`\(entry.key)` cannot stand beside `repeat`, which does the same again",
          at: .init(entry.keySpan, "not here"), help: ["write the step out where `\(entry.key)` differs"],
          notes: Suggestion.note("keys beside `repeat`", Self.modifiersOfRepeat)))
    }
    guard let step = ids.number(verb, before: number, log: log).flatMap({ earlier[$0] }), fixed.isEmpty else {
      return nil
    }
    return WrittenStep(section, again: step, verb, in: item)
  }

  private func report(unknown entry: Value.Entry, besideVerb: Bool) {
    // Comparing with every verb takes long, and nobody would read it.
    if isFull() { return }
    if besideVerb {
      log(
        Diagnostic(
          ScenarioCode.unknownKey, "unknown key `\(entry.key)` in a step", at: .init(entry.keySpan, "no such key"),
          help: Suggestion.help(for: entry.key, among: Self.modifiers),
          notes: Suggestion.note("keys beside the verb", Self.modifiers)))
      return
    }
    let names = Self.verbs + Self.modifiers
    log(
      Diagnostic(
        ScenarioCode.unknownStep, "unknown step `\(entry.key)`", at: .init(entry.keySpan, "no such step"),
        help: Suggestion.help(for: entry.key, among: names), notes: Suggestion.note("steps", Self.verbs)))
  }
}
