import AzureModel
import ScenarioLanguage

/// The reference documentation of the language, made from its declarations when the documentation is built.
extension Explanation {
  /// A page of DocC: every key, every step with its fields, each with its example and source.
  static var reference: String {
    var lines = [
      "# Every step and every key", "", "The whole language, made from the declarations that also decode it.", "",
      "`rehearse explain NAME` prints the same for one name. What holds where a field is not written stands under",
      "*Unless said*: these are the compliant defaults of all scenarios, and what an update leaves as it is. Fields of",
      "maps are written with a dot; where a step takes `properties`, they may stand there as well, as in a template.",
      "", "## Keys",
    ]
    for key in keys { lines += [""] + section(key) }
    lines += ["", "## Steps"]
    for step in StepList.all { lines += [""] + section(step) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ key: KeyDeclaration) -> [String] {
    var lines = ["### \(key.name)", "", "\(sentence(key.summary)) Takes \(key.form.title)."]
    if let example = key.example { lines += code(example) }
    return lines
  }

  private static func section(_ step: StepDeclaration) -> [String] {
    var lines = ["### \(step.verb)", "", sentence(step.summary)]
    let rows = rows(of: step.shape, path: "", leavesRest: step.leavesRest)
    if !rows.isEmpty {
      lines += ["", "| Field | Takes | Unless said | For instance | Meaning |", "|---|---|---|---|---|"] + rows
    }
    lines += code(step.example)
    if let source = step.source { lines += ["", "Source: <\(source.page)>, read on \(source.readOn)."] }
    return lines
  }

  private static func rows(of shape: ObjectShape, path: String, leavesRest: Bool) -> [String] {
    // Conditions of policy rules hold conditions; further down nothing new comes.
    guard path.split(separator: ".").count < 6 else { return [] }
    return shape.fields.flatMap { field -> [String] in
      let name = path + field.name
      let takes = field.type.title + (field.unit.map { ", in \($0)" } ?? "")
      let choice = shape.oneOf + shape.anyOf
      let unsaid =
        choice.contains(field.name)
        ? "one of " + choice.map { "`\($0)`" }.joined(separator: ", ") + " is needed"
        : leavesRest ? field.whenUnsaid.map { _ in "as it is" } : field.whenUnsaid
      var meaning = field.summary
      if let armName = field.armName { meaning += "; in a template `\(armName)`" }
      let columns = [
        "`\(name)`", takes, field.isRequired ? "required" : unsaid ?? "", field.anExample.map { "`\($0)`" } ?? "",
        meaning,
      ]
      let row = "| " + columns.map(cell).joined(separator: " | ") + " |"
      return [row] + (field.type.shape.map { rows(of: $0, path: name + ".", leavesRest: false) } ?? [])
    }
  }

  private static func code(_ example: String) -> [String] { ["", "```yaml"] + lines(example) + ["```"] }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  /// A summary as a sentence of its own.
  static func sentence(_ summary: String) -> String {
    let text = summary.prefix(1).uppercased() + summary.dropFirst()
    return text.hasSuffix(".") ? text : text + "."
  }
}
