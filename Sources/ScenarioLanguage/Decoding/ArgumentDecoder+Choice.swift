import AzureModel
import SourceDiagnostics

/// Fields that depend on one another.
extension ArgumentDecoder {
  /// Reports a map that has none of the fields of which it needs one, or several of them.
  func reportChoice(_ shape: ObjectShape, _ entries: [Value.Entry], _ value: Value, in place: String) {
    let choice = shape.oneOf.isEmpty ? shape.anyOf : shape.oneOf
    guard !choice.isEmpty else { return }
    let names = choice.map { "`\($0)`" }
    let listed = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    let written = entries.filter { entry in
      shape[entry.key].map { choice.contains($0.name) } == true && !entry.value.isNull
    }
    if written.isEmpty {
      log(
        Diagnostic(
          ScenarioCode.missingField, "\(place) needs \(listed)", at: .init(value.usedAt ?? value.span, "none of them"),
          help: ["add one of them"]))
    } else if written.count > 1, !shape.oneOf.isEmpty {
      log(
        Diagnostic(
          ScenarioCode.wrongType, "\(place) takes only one of \(listed)", at: .init(written[1].keySpan, "a second one"),
          secondary: [.init(written[0].keySpan, "the first")], help: ["write one of them"]))
    }
  }

  /// A condition of a policy rule: a group, or a comparison with exactly one operator.
  func policyCondition(_ value: Value) -> Argument? {
    let condition = object(value, PolicyShape.condition, in: "a condition")
    let operators = value.entries.filter { PolicyOperator(rawValue: $0.key) != nil && !$0.value.isNull }
    let isComparison = value["field"]?.value.isNull == false || value["value"]?.value.isNull == false
    if isComparison, operators.isEmpty {
      log(
        Diagnostic(
          ScenarioCode.missingField, "a condition needs an operator such as `equals`",
          at: .init(value.usedAt ?? value.span, "no operator"),
          notes: Suggestion.note("operators", PolicyOperator.allCases.map(\.rawValue))))
    } else if let extra = isComparison ? operators.dropFirst().first : operators.first {
      log(
        Diagnostic(
          ScenarioCode.wrongType,
          isComparison ? "a condition takes only one operator" : "an operator needs a `field` to compare",
          at: .init(extra.keySpan, isComparison ? "a second one" : "compares nothing"),
          help: [isComparison ? "make one condition for each, inside `allOf`" : "write `field` beside it"]))
    }
    return condition
  }
}
