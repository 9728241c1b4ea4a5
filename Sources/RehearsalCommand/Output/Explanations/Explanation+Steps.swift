import AzureModel
import ScenarioLanguage

extension Explanation {
  static func step(_ step: StepDeclaration) -> String {
    var page = ExplanationPage("step \(step.verb)")
    page.say(step.summary)
    page.fact("acts", actor(of: step))
    if let kind = step.declares {
      page.fact("declares", "a \(kind.title), under its `\(step.namedBy.joined(separator: "` or `"))`")
    }
    if step.shape.hasProperties { page.fact("template", "fields may also stand under `properties`") }
    if let short = step.shape.shortField { page.fact("in short", "\(step.verb): \(short)") }
    page.line("")
    page.list("fields", fields(step.shape, leavesRest: step.leavesRest))
    page.line("")
    page.list("example", lines(step.example))
    if let source = step.source {
      page.line("")
      page.fact("source", "\(source.page) (read \(source.readOn))")
    }
    return page.text
  }

  private static func actor(of step: StepDeclaration) -> String {
    switch step.plane {
    case .control: "`owner` unless `as` says who; in `given` nobody is asked about permissions"
    case .data: "whom `as` names, which has to be said in `steps`, from where `from` says"
    case .neither: "nobody: it is not a request"
    }
  }

  /// The fields of a shape, each with what it takes, and the fields below it.
  static func fields(_ shape: ObjectShape, leavesRest: Bool = false, depth: Int = 0) -> [String] {
    // A condition of a policy rule has conditions in it; what is below the first is told by the first.
    guard depth < 6 else { return [] }
    let indent = String(repeating: "  ", count: depth)
    return shape.fields.flatMap { field -> [String] in
      var lines = ["\(indent)\(field.name): \(SchemaDefinitions.description(of: field, leavesRest: leavesRest))"]
      if case .choice(let words) = field.type, words.count > 8 {
        lines.append("\(indent)  words: \(words.joined(separator: ", "))")
      }
      if let example = field.anExample { lines.append("\(indent)  example: \(example)") }
      if let source = field.source { lines.append("\(indent)  source: \(source.page)") }
      return lines + (field.type.shape.map { fields($0, depth: depth + 1) } ?? [])
    }
  }

  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
