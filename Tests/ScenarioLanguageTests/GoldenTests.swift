import SourceDiagnostics
import Testing

@testable import ScenarioLanguage

/// What is printed about every mistake that can be made in a scenario.
struct GoldenTests {
  @Test(arguments: Golden.all)
  func `a mistake is printed as it is written down here`(_ golden: Golden) {
    #expect(rendered(golden.text) == golden.printed)
    #expect(codes(golden.text).contains(golden.code.rawValue))
  }

  @Test func `every code has a golden or a test of its own`() {
    let special: Set<ScenarioCode> = [.tooManyMistakes, .tooManyCells, .substitutionTooLarge]
    let covered = special.union(Golden.all.map(\.code))
    #expect(ScenarioCode.allCases.filter { !covered.contains($0) } == [])
    #expect(special.isDisjoint(with: Golden.all.map(\.code)))
  }

  @Test func `messages are one sentence in lower case without a period, and labels are shorter`() {
    for diagnostic in Golden.all.flatMap({ diagnostics($0.text) }) {
      let first = diagnostic.message.unicodeScalars.first
      #expect(first == "`" || first?.properties.isLowercase == true, "\(diagnostic.message)")
      #expect(!diagnostic.message.hasSuffix("."), "\(diagnostic.message)")
      #expect((diagnostic.primary?.text.count ?? 0) < diagnostic.message.count, "\(diagnostic.message)")
      #expect(diagnostic.primary != nil, "\(diagnostic.message)")
    }
  }

  @Test func `every code says in one sentence what it means`() {
    for code in ScenarioCode.allCases {
      #expect(!code.summary.hasSuffix(".") && code.summary.count <= 120, "\(code)")
    }
    #expect(Set(ScenarioCode.allCases.map(\.summary)).count == ScenarioCode.allCases.count)
  }

  // MARK: What is too long to be written down

  @Test func `of more than a hundred mistakes a hundred are shown`() throws {
    let steps = (0..<150).map { "  - frobnicate\($0): {}\n" }.joined()
    let found = diagnostics("scenario: t\nsteps:\n" + steps)
    #expect(found.count == 101)
    let last = try #require(found.last)
    #expect(last.code == ScenarioCode.tooManyMistakes.rawValue)
    #expect(last.message == "the scenario has more than 100 mistakes; the others are not shown")
  }

  @Test func `axes that multiply beyond the limit are one mistake`() {
    let values = (0..<400).map { "v\($0)" }.joined(separator: ", ")
    let text = """
      scenario: t
      matrix: { a: [\(values)], b: [\(values)] }
      steps:
        - deployVault: { name: "${a}" }
          expect: { where: { a: v1 }, succeeds: true }
      """
    let found = diagnostics(text)
    #expect(found.map(\.code) == [ScenarioCode.tooManyCells.rawValue])
    #expect(found.first?.message == "the axes multiply to more than 100000 cells")
  }

  @Test(arguments: ["[\"${%}\", \"${%}\"]", "\"${%}${%}\"", "{ a: \"${%}\", b: \"${%}\" }"])
  func `values that double with every name are refused`(shape: String) {
    var text = "scenario: t\nlet:\n  n0: \"some text that grows quickly when it is doubled again and again\"\n"
    for number in 1...60 {
      text += "  n\(number): " + shape.split(separator: "%").joined(separator: "n\(number - 1)") + "\n"
    }
    text += "steps:\n  - deployVault: { name: kv, tags: \"${n60}\" }\n"
    let found = diagnostics(text)
    #expect(found.map(\.code) == [ScenarioCode.substitutionTooLarge.rawValue])
  }

  @Test func `values that nest too deep are refused`() {
    let open = String(repeating: "[", count: 60)
    let close = String(repeating: "]", count: 60)
    var text = "scenario: t\nlet:\n  n0: x\n"
    for number in 1...10 { text += "  n\(number): \(open){ a: \"${n\(number - 1)}\" }\(close)\n" }
    text += "steps:\n  - deployVault: { name: kv, tags: { a: \"${n10}\" } }\n"
    #expect(codes(text) == [ScenarioCode.substitutionTooLarge.rawValue])
  }
}
