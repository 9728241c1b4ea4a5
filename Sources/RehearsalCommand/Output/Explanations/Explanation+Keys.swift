import ScenarioLanguage

/// Keys of the language that are no fields of a step.
extension Explanation {
  /// The keys that have a page: those of a scenario, those beside a verb, and those of expectations and statements.
  static var keys: [KeyDeclaration] {
    var names: Set<String> = []
    let all =
      Grammar.scenario + Grammar.fixture + Grammar.matrix + Grammar.modifiers + Grammar.compoundSteps
      + Grammar.expectation
      + Grammar.statement + Grammar.stretch
    return all.filter { names.insert($0.name).inserted }
  }

  static func key(_ key: KeyDeclaration) -> String {
    var page = ExplanationPage("key \(key.name)")
    page.say(sentence(key.summary))
    page.fact("takes", key.form.title + (key.takesReference ? ", or a reference such as `${axis}`" : ""))
    page.fact("required", key.isRequired ? "yes" : "no")
    let below = self.below(key.form, depth: 0)
    if !below.isEmpty { page.line("") }
    page.list("keys below it", below)
    if let example = key.example {
      page.line("")
      page.list("example", lines(example))
    }
    return page.text
  }

  private static func below(_ form: KeyForm, depth: Int) -> [String] {
    if let shape = form.shape { return fields(shape, depth: depth) }
    let indent = String(repeating: "  ", count: depth)
    return form.keys.flatMap { key in
      ["\(indent)\(key.name): \(key.summary) (\(key.form.title))"] + below(key.form, depth: depth + 1)
    }
  }
}
