import Foundation
import ScenarioYAML
import SourceDiagnostics
import Testing

@testable import RehearsalCommand

/// `rehearse check --fix` corrects what is certain and nothing else.
@Suite(.enabled(if: BuiltCommand.path != nil, "`rehearse` is not built beside the tests"))
struct CheckFixTests {
  private func fixed(_ text: String) throws -> (text: String, result: BuiltCommand.Result) {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", text)
    let result = try command.run(["check", "--fix", "case.yaml"])
    return (try String(contentsOf: command.file("case.yaml"), encoding: .utf8), result)
  }

  @Test func `words, dates and numbers that others misread, keys that are no text, and letter case`() throws {
    let text = """
      Scenario: Who may read?
      asOf: 2024-01-31 # a date
      tags: [on, 1:30, 1_000]
      matrix: { answer: { 403: a, true: b } }
      about: "closed"# since May
      Steps:
        - deployvault: { Name: kv, softDeleteRetentionInDays: 010 }
          expect: { Fails: { because: Network } }
      """
    let expected = """
      scenario: Who may read?
      asOf: "2024-01-31" # a date
      tags: ["on", "1:30", "1_000"]
      matrix: { answer: { "403": a, "true": b } }
      about: "closed" # since May
      steps:
        - deployVault: { name: kv, softDeleteRetentionInDays: 10 }
          expect: { fails: { because: network } }
      """
    let (found, result) = try fixed(text)
    #expect(found == expected, "\(result)")
    #expect(result.status == 0 && result.output.hasPrefix("case.yaml: 14 corrected\n"), "\(result)")
  }

  @Test func `a typo is left to its author`() throws {
    let text = "scenario: t\nsteps:\n  - deployValut: { name: kv }\n"
    let (found, result) = try fixed(text)
    #expect(found == text && result.status == 2)
    #expect(result.error.contains("did you mean `deployVault`?"))
  }

  @Test func `nothing is written without being asked`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", "Scenario: t\nsteps:\n  - wait: 1m\n")
    #expect(try command.run(["check", "case.yaml"]).status == 2)
    #expect(try String(contentsOf: command.file("case.yaml"), encoding: .utf8).hasPrefix("Scenario"))
  }

  @Test(arguments: ["yes", "Off", "1:30", "2024-01-31", "0777", "00", "1_000", "0o17", "0b11", "1e3", "-012"])
  func `what is only misread keeps its value`(scalar: String) throws {
    func read(_ text: String) -> (tree: [YAMLNode], diagnostics: [Diagnostic], source: SourceFile) {
      let file = SourceFile(path: "case.yaml", text: text)
      let reading = YAMLReader.read(file, number: 0)
      return (reading.documents, reading.diagnostics, file)
    }
    let before = read("a: \(scalar)\n")
    #expect(before.diagnostics.count == 1)
    let corrections = Corrections(before.diagnostics, in: SourceMap(files: [before.source]))
    let after = read(try #require(corrections.files.first).text)
    #expect(after.diagnostics.isEmpty && after.tree == before.tree, "\(corrections.files[0].text)")
  }
}
