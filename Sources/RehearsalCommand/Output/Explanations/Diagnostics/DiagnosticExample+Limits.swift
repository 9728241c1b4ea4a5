import ScenarioLanguage
import ScenarioYAML

/// Files that are no text, and files that are too much.
extension DiagnosticExample {
  private static let sound = """
    scenario: Who may read?
    steps:
      - deployVault: { name: kv }

    """

  private static func repeated(_ head: String, _ count: Int, _ line: @Sendable (Int) -> String) -> [UInt8] {
    Array((head + (0..<count).map(line).joined()).utf8)
  }

  /// The bytes of a file.
  static let bytes: [DiagnosticExample] = [
    DiagnosticExample(
      YAMLCode.tooLarge, .command("(a program hands over a text of more than one gibibyte)", prints: nil), sound),
    DiagnosticExample(
      YAMLCode.notUTF8,
      .file("a file that an editor saved as UTF-16") {
        [0xFF, 0xFE] + Array("scenario".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), 0] }
      },
      sound),
    DiagnosticExample(YAMLCode.binary, .file("a file with a zero byte in it") { Array("scenario: \0\n".utf8) }, sound),
    DiagnosticExample(
      YAMLCode.invalidUTF8,
      .file("a title with an `é` that an editor saved as Latin-1") { Array("scenario: caf".utf8) + [0xE9, 0x0A] },
      sound),
    DiagnosticExample(
      YAMLCode.controlCharacter, .file("a title with a bell in it") { Array("scenario: \u{7}\n".utf8) }, sound),
    DiagnosticExample(
      YAMLCode.byteOrderMark,
      .file("two files joined, of which the second began with a byte-order mark") {
        Array((sound + "---\n\u{FEFF}scenario: Who may write?\n").utf8)
      },
      sound),
    DiagnosticExample(
      YAMLCode.tooDeep,
      .file("a list in a list, one hundred and one times") {
        Array(("let: " + String(repeating: "[", count: 101) + String(repeating: "]", count: 101) + "\n").utf8)
      },
      sound),
    DiagnosticExample(
      YAMLCode.tooManyErrors,
      .file("a file with an alias on each of 150 lines") { repeated("", 150) { "- *a\($0)\n" } }, sound),
    DiagnosticExample(
      YAMLCode.longKey,
      .file("a key of 1,025 characters") { Array((String(repeating: "k", count: 1_025) + ": 1\n").utf8) }, sound),
    DiagnosticExample(
      YAMLCode.tooManyWarnings,
      .file("a list of 150 unquoted words `yes`") { repeated("tags:\n", 150) { _ in "  - yes\n" } }, sound),
  ]

  /// Scenarios that grow beyond what can be run.
  static let limits: [DiagnosticExample] = [
    DiagnosticExample(
      ScenarioCode.tooManyCells,
      .file("two axes of 400 values each") {
        let values = (0..<400).map { "v\($0)" }.joined(separator: ", ")
        return Array("scenario: Who may read?\nmatrix: { a: [\(values)], b: [\(values)] }\nsteps:\n  - wait: 1m\n".utf8)
      },
      """
      scenario: Who may read?
      matrix: { a: [v0, v1], b: [v0, v1] }
      steps:
        - wait: 1m

      """),
    DiagnosticExample(
      ScenarioCode.substitutionTooLarge,
      .file("sixty `let` values, each of which names the one before it twice") {
        let head = "scenario: Who may read?\nlet:\n  n0: some text that grows when it is doubled\n"
        let lets = (1...60).map { "  n\($0): \"${n\($0 - 1)}${n\($0 - 1)}\"\n" }.joined()
        return Array((head + lets + "steps:\n  - deployVault: { name: kv, tags: \"${n60}\" }\n").utf8)
      },
      sound),
    DiagnosticExample(
      ScenarioCode.pairsNotFound,
      .file("eleven axes of ten values, in pairs, with every two equal values excluded") {
        let axes = (0..<11).map { "a\($0): [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]" }.joined(separator: ", ")
        let alike = (0..<11).flatMap { first in
          ((first + 1)..<11).flatMap { second in (0..<10).map { "{ a\(first): \($0), a\(second): \($0) }" } }
        }
        let shape = "exclude: [\(alike.joined(separator: ", "))], pairwise: true"
        return Array("scenario: Who may read?\nmatrix: { \(axes), \(shape) }\nsteps:\n  - wait: 1m\n".utf8)
      },
      """
      scenario: Who may read?
      matrix: { a0: [0, 1, 2], a1: [0, 1, 2], a2: [0, 1, 2], pairwise: true }
      steps:
        - wait: 1m

      """),
    DiagnosticExample(
      ScenarioCode.deploymentTooLarge,
      .file("a deployment of 801 vaults") {
        repeated("scenario: Who may read?\nsteps:\n  - deployment:\n      resources:\n", 801) {
          "        - deployVault: { name: kv-\($0) }\n"
        }
      },
      """
      scenario: Who may read?
      steps:
        - deployment:
            resources:
              - deployVault: { name: kv-1 }
              - deployVault: { name: kv-2 }

      """),
    DiagnosticExample(
      ScenarioCode.tooMuchToPlay,
      .file("150 steps in each of 90,000 cells") {
        let values = (0..<300).map { "v\($0)" }.joined(separator: ", ")
        let head = "scenario: Who may read?\nmatrix: { a: [\(values)], b: [\(values)] }\nsteps:\n"
        return repeated(head, 150) { _ in "  - wait: 1m\n" }
      },
      """
      scenario: Who may read?
      matrix: { a: [v0, v1], b: [v0, v1] }
      steps:
        - wait: 150m

      """),
    DiagnosticExample(
      ScenarioCode.tooManyMistakes,
      .file("a scenario with 150 steps that nobody knows") {
        repeated("scenario: Who may read?\nsteps:\n", 150) { "  - frobnicate\($0): {}\n" }
      },
      sound),
  ]
}
