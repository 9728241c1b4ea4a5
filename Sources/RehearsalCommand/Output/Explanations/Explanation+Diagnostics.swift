import SourceDiagnostics

extension Explanation {
  /// What a code means, with a failing and a corrected example.
  static func diagnostic(_ code: String, _ summary: String) -> String {
    var page = ExplanationPage("diagnostic \(code)")
    guard let example = DiagnosticExample.example(of: code) else {
      page.line("  \(sentence(summary))")
      return page.text
    }
    page.say(sentence(summary))
    page.list("for instance", lines(without(example.shown)))
    if let printed = example.printed {
      page.line("")
      page.list("prints", lines(printed))
    }
    page.line("")
    page.list("corrected", lines(without(example.shownCorrected)))
    return page.text
  }

  /// The page of the documentation on diagnostics: every code with what is printed about its example.
  static var diagnosticsPage: String {
    var lines = [
      "# Every diagnostic", "",
      "What can be wrong with a text, as it is printed, and how to write it instead.", "",
      "This page is made from the examples that the tests hold against the reader; `rehearse explain CODE` prints the same.",
      "A diagnostic is about the author's text. What simulated Azure answered is told in <doc:ReadingAnAnswer>.",
    ]
    let parts: [(title: String, prefix: String)] = [
      ("Files", "FILE-"), ("The bytes of a file", "YAML-0"), ("YAML that the subset leaves out", "YAML-1"),
      ("Lines and indentation", "YAML-2"), ("Scalars", "YAML-3"), ("Brackets", "YAML-4"),
      ("What other tools read otherwise", "YAML-5"), ("Scenarios", "SCN-"), ("JSON", "JSON-"),
      ("Exports of Azure", "EXPORT-"),
    ]
    for part in parts {
      lines += ["", "## \(part.title)"]
      for example in DiagnosticExample.all where example.code.hasPrefix(part.prefix) {
        lines += ["", "### \(example.code): \(heading(example.summary))"]
        lines += block(example.shown, language(of: example)) + block(example.printed ?? "", "")
        lines += ["", "Corrected:"] + block(example.shownCorrected, correctedLanguage(of: example))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A summary as a heading, where marks of code and a period have no place.
  private static func heading(_ summary: String) -> String {
    let text = summary.filter { $0 != "`" }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static func language(of example: DiagnosticExample) -> String {
    switch example.mistake {
    case .text: "yaml"
    case .export: "json"
    case .file, .command: ""
    }
  }

  private static func correctedLanguage(of example: DiagnosticExample) -> String {
    example.corrected.hasPrefix("$") ? "" : example.isExport ? "json" : "yaml"
  }

  private static func block(_ text: String, _ language: String) -> [String] {
    text.isEmpty ? [] : ["", "```\(language)"] + lines(without(text)) + ["```"]
  }

  private static func without(_ text: String) -> String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
}
