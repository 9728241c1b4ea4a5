import SourceDiagnostics
import Testing

@testable import ScenarioLanguage

/// What is printed about every mistake that can be made in a scenario.
struct GoldenTests {
  @Test(arguments: Golden.all)
  func `a mistake is printed as it is written down here`(_ golden: Golden) {
    #expect(rendered(golden.text, files: golden.files) == golden.printed)
    #expect(diagnostics(golden.text, files: golden.files).map(\.code).contains(golden.code.rawValue))
  }

  @Test func `every code has a golden or a test of its own`() {
    let special: Set<ScenarioCode> = [
      .tooManyMistakes, .tooManyCells, .substitutionTooLarge, .pairsNotFound, .tooMuchToPlay, .deploymentTooLarge,
    ]
    let covered = special.union(Golden.all.map(\.code))
    #expect(ScenarioCode.allCases.filter { !covered.contains($0) } == [])
    #expect(special.isDisjoint(with: Golden.all.map(\.code)))
  }

  @Test func `messages are one sentence in lower case without a period, and labels are shorter`() {
    for diagnostic in Golden.all.flatMap({ diagnostics($0.text, files: $0.files) }) {
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

  @Test func `exclusions that leave no cell to cover pairs with end the search`() {
    // Eleven axes with ten values, no two of them alike: there is no such cell, and no short way to see it.
    let axes = (0..<11).map { "a\($0): [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]" }
    let alike = (0..<11).flatMap { first in
      ((first + 1)..<11).flatMap { second in (0..<10).map { "{ a\(first): \($0), a\(second): \($0) }" } }
    }
    let shape = "exclude: [\(alike.joined(separator: ", "))], pairwise: true"
    let found = diagnostics(
      "scenario: t\nmatrix: { \(axes.joined(separator: ", ")), \(shape) }\nsteps:\n  - wait: 1m\n")
    #expect(found.map(\.code) == [ScenarioCode.pairsNotFound.rawValue])
  }

  @Test func `more pairs than can be covered are one mistake`() {
    let values = (0..<1_100).map { "v\($0)" }.joined(separator: ", ")
    let text = "scenario: t\nmatrix: { a: [\(values)], b: [\(values)], pairwise: true }\nsteps:\n  - wait: 1m\n"
    #expect(
      diagnostics(text).map(\.message) == ["the axes have too many pairs of values to cover them in 100000 cells"])
  }

  @Test func `cells that are added are limited too`() {
    let values = (0..<400).map { "v\($0)" }.joined(separator: ", ")
    let text = """
      scenario: t
      matrix: { a: [\(values)], b: [\(values)], pairwise: false, exclude: { a: v0 }, also: { a: v1 } }
      steps:
        - wait: 1m
      """
    #expect(codes(text) == [ScenarioCode.tooManyCells.rawValue])
    let few = (0..<60).map { "v\($0)" }.joined(separator: ", ")
    let axes = "a: [\(few)], b: [\(few)], c: [\(few)]"
    let also = "also: { a: [\((0..<40).map { "v\($0)" }.joined(separator: ", "))] }"
    let added = "scenario: t\nmatrix: { \(axes), pairwise: true, \(also) }\nsteps:\n  - wait: 1m\n"
    #expect(codes(added) == [ScenarioCode.tooManyCells.rawValue])
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
