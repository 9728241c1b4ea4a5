import SourceDiagnostics

/// The ids of all steps, also of those that cannot be read, each with the number of its step.
struct StepIDs {
  private var steps: [String: (number: Int, span: SourceSpan)] = [:]
  private var names: [String] = []

  /// Whether there may be steps that nobody could read.
  private let isIncomplete: Bool

  init(_ root: Value, isIncomplete: Bool = false) {
    self.isIncomplete = isIncomplete
    var number = 0
    for section in [ScenarioStep.Section.given, .steps] {
      guard case .list(let items)? = root[section.rawValue]?.value.kind else { continue }
      for item in items {
        if let id = item["id"]?.value, let text = id.scalarText, !text.isEmpty, steps[text] == nil {
          steps[text] = (number, id.span)
          names.append(text)
        }
        number += 1
      }
    }
  }

  /// The number of the step that a key names by its id.
  func number(_ entry: Value.Entry, log: (Diagnostic) -> Void) -> Int? {
    guard let id = entry.value.scalarText, !id.isEmpty else {
      log(
        Diagnostic(
          ScenarioCode.wrongType, "`\(entry.key)` takes the id of a step, not \(entry.value.title)",
          at: .init(entry.value.span, entry.value.title)))
      return nil
    }
    if let step = steps[id] { return step.number }
    if isIncomplete { return nil }
    log(
      Diagnostic(
        ScenarioCode.unknownStepID, "no step has the id `\(id)`", at: .init(entry.value.span, "no such id"),
        help: Suggestion.help(for: id, among: names) + ["give the step that is meant an `id`"],
        notes: Suggestion.note("ids", names)))
    return nil
  }

  /// The same, of a step before another one.
  func number(_ entry: Value.Entry, before step: Int, log: (Diagnostic) -> Void) -> Int? {
    guard let number = number(entry, log: log) else { return nil }
    if number < step { return number }
    let id = entry.value.scalarText ?? ""
    log(
      Diagnostic(
        ScenarioCode.laterStepID, "`\(id)` is the id of \(number == step ? "this very step" : "a later step")",
        at: .init(entry.value.span, "not done before"),
        secondary: steps[id].map { [.init($0.span, "its id")] } ?? [],
        help: ["`\(entry.key)` takes the id of a step in front of it"]))
    return nil
  }
}
