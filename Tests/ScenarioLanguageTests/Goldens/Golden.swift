import ScenarioLanguage
import Testing

/// A text with one mistake and what is printed about it.
struct Golden: CustomTestStringConvertible, Sendable {
  let code: ScenarioCode
  let subject: String
  let text: String
  let printed: String

  /// Other files that the text may use, by path.
  let files: [String: String]

  init(
    _ code: ScenarioCode, _ subject: String, _ text: String, files: [String: String] = [:], _ printed: String
  ) {
    (self.code, self.subject, self.text, self.printed) = (code, subject, text, printed)
    self.files = files
  }

  static let all =
    documents + steps + names + matrix + expectations + again + statements + authorization + fixtures + deployments

  var testDescription: String { subject }
}
