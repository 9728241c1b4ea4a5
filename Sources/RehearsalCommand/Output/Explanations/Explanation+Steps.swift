import AzureModel
import ScenarioLanguage

extension Explanation {
  static func step(_ step: StepDeclaration) -> String {
    var page = ExplanationPage("step \(step.verb)")
    page.say(step.summary)
    page.line("  fields")
    for line in fields(step.shape, indent: "    ") { page.line(line) }
    page.line("")
    page.line("  example")
    for line in step.example.split(separator: "\n", omittingEmptySubsequences: false) { page.line("    \(line)") }
    if let source = step.source {
      page.line("")
      page.line("  source  \(source.page)")
    }
    return page.text
  }

  private static func fields(_ shape: ObjectShape, indent: String) -> [String] {
    shape.fields.flatMap { field -> [String] in
      let needed = field.isRequired ? ", required" : field.unsaid.map { ", unsaid: \($0)" } ?? ""
      var lines = ["\(indent)\(field.name): \(field.summary) (\(field.type.title)\(needed))"]
      switch field.type {
      case .object(let inner), .list(.object(let inner)): lines += fields(inner, indent: indent + "  ")
      default: break
      }
      return lines
    }
  }
}
