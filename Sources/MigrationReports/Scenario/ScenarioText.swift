import AzureModel

/// A scenario as text, piece by piece: texts of others always stand in quotes.
struct ScenarioText {
  private(set) var text = ""

  mutating func line(_ text: String) { self.text += text + "\n" }

  /// A step or statement on one line, in the flow style.
  mutating func item(_ verb: String, _ fields: [(String, ScenarioValue)], more: [(String, ScenarioValue)] = []) {
    let pairs = fields.map { "\($0.0): \($0.1.flow)" }.joined(separator: ", ")
    line("  - \(verb): { \(pairs) }")
    for (name, value) in more { line("    \(name): \(value.flow)") }
  }

  static func texts(_ texts: [String]) -> ScenarioValue { .list(texts.map { .text($0) }) }

  /// A text in double quotes, or plain where it is one word that nobody misreads.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
    }
    let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    if isPlain, text.first?.isLetter == true, !words.contains(text.lowercased()) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    // Substitution would begin there.
    return "\"" + escaped.replacing("${", with: "$${") + "\""
  }
}
