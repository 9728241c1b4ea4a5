/// What stands behind a key.
indirect enum ScenarioValue: Sendable {
  /// One of the language's own words, or a number.
  case word(String)
  case text(String)
  case list([ScenarioValue])
  case map([(String, ScenarioValue)])

  /// The value in the flow style.
  var flow: String {
    switch self {
    case .word(let word): word
    case .text(let text): ScenarioText.quoted(text)
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .map(let fields): "{ " + fields.map { "\($0.0): \($0.1.flow)" }.joined(separator: ", ") + " }"
    }
  }
}
