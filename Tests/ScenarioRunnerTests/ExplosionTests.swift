import Foundation
import SourceDiagnostics
import Testing

@testable import ScenarioRunner

/// Inputs made to explode: each meets its limit and the diagnostic that names it, or ends in time with its size.
struct ExplosionTests {
  private static let tail = "steps:\n  - wait: 1m\n"

  /// The codes of a text's diagnostics, each once.
  private func codes(_ text: String) -> Set<String> { Set(play(text).diagnostics.map(\.code)) }

  @Test(arguments: [("", "["), ("", "{ a: "), ("\n    ", "- ")])
  func `nesting without end is cut off`(head: String, open: String) {
    let text = "scenario: t\nlet:\n  x: " + head + String(repeating: open, count: 100_000)
    #expect(codes(text).contains("YAML-007"))
  }

  @Test func `indentation without end is cut off`() {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }
    #expect(codes("scenario: t\nlet:\n" + lines.map { "  " + $0 }.joined()).contains("YAML-007"))
  }

  @Test func `keys without end are told a hundred times and no more`() {
    let keys = (0..<20_000).map { "key\($0): 1\n" }.joined()
    let report = play("scenario: t\n" + Self.tail + keys)
    #expect(report.diagnostics.count == 101)
    #expect(report.diagnostics.last?.code == "SCN-136")
  }

  @Test func `names without end are read`() {
    let lets = (0..<20_000).map { "  name\($0): \($0)\n" }.joined()
    #expect(codes("scenario: t\nlet:\n" + lets + Self.tail) == [])
  }

  @Test func `a huge scalar is shown in part`() {
    let report = play("scenario: t\nsteps:\n  - deployVault: { name: [\(String(repeating: "x", count: 1_000_000))] }\n")
    #expect(report.diagnostics.map(\.code) == ["SCN-110"])
    #expect(DiagnosticRenderer(sources: report.sources).render(report.diagnostics).utf8.count < 4_000)
  }

  @Test func `a matrix of a trillion cells is refused before a cell is made`() {
    let values = (0..<1_000).map { "v\($0)" }.joined(separator: ", ")
    let axes = ["a", "b", "c", "d"].map { "\($0): [\(values)]" }.joined(separator: ", ")
    #expect(codes("scenario: t\nmatrix: { \(axes) }\n" + Self.tail) == ["SCN-129"])
    #expect(codes("scenario: t\nmatrix: { \(axes), pairwise: true }\n" + Self.tail) == ["SCN-129"])
    #expect(codes("scenario: t\nmatrix: { \(axes), exclude: { a: v1 }, also: { a: v1 } }\n" + Self.tail) == ["SCN-129"])
  }

  @Test func `steps and cells that multiply beyond the limit are refused before a step is played`() {
    let values = (0..<300).map { "v\($0)" }.joined(separator: ", ")
    let matrix = "matrix: { a: [\(values)], b: [\(values)] }\n"
    let steps = String(repeating: "  - wait: 1s\n", count: 200)
    #expect(codes("scenario: t\n\(matrix)steps:\n\(steps)") == ["SCN-171"])
  }

  @Test func `statements that hold throughout too many steps are refused`() {
    let steps = String(repeating: "  - wait: 1s\n", count: 4_000)
    let statement = "  - state: { of: kv, path: name, equals: kv }\n"
    let given = "given:\n  - deployVault: { name: kv }\n"
    let statements = String(repeating: statement, count: 4_000)
    #expect(codes("scenario: t\n\(given)steps:\n\(steps)throughout:\n\(statements)") == ["SCN-171"])
  }

  @Test func `tries and cells that multiply beyond the limit are refused`() {
    let values = (0..<400).map { "v\($0)" }.joined(separator: ", ")
    let step = "  - deployVault: { name: \"${a}\" }\n    retry: { every: 1s, for: 9999s }\n"
    #expect(codes("scenario: t\nmatrix: { a: [\(values)] }\nsteps:\n" + step + step + step) == ["SCN-171"])
  }

  @Test func `selectors and cells that multiply beyond the limit are refused`() {
    let values = (0..<300).map { "v\($0)" }.joined(separator: ", ")
    let selectors = (0..<200).map { "{ a: v\($0) }" }.joined(separator: ", ")
    let axes = "a: [\(values)], b: [\(values)]"
    #expect(codes("scenario: t\nmatrix: { \(axes), exclude: [\(selectors)] }\n" + Self.tail) == ["SCN-171"])
    let entries = (0..<200).map { "      - { where: { a: v\($0) }, succeeds: true }\n" }.joined()
    #expect(
      codes("scenario: t\nmatrix: { \(axes) }\nsteps:\n  - wait: 1m\n    expect:\n\(entries)") == ["SCN-171"])
  }

  @Test func `cells that are added again and again are counted`() {
    let values = (0..<200).map { "v\($0)" }.joined(separator: ", ")
    let also = String(repeating: "{ c: z }, ", count: 60)
    let text =
      "scenario: t\nmatrix: { a: [\(values)], b: [\(values)], c: [x, z], exclude: { c: z }, also: [\(also)] }\n"
    #expect(codes(text + Self.tail).contains("SCN-129"))
  }

  @Test func `axes without end are refused`() {
    let axes = (0..<5_000).map { "a\($0): [x]" }.joined(separator: ", ")
    #expect(codes("scenario: t\nmatrix: { \(axes) }\nsteps:\n  - deployVault: { name: \"${a1}\" }\n") == ["SCN-129"])
  }

  @Test func `deployments without end are refused`() {
    let resources = (0..<3_000).map { "{ deployManagedIdentity: { name: id-\($0) } }" }.joined(separator: ", ")
    #expect(codes("scenario: t\nsteps:\n  - deployment: { resources: [\(resources)] }\n") == ["SCN-170"])
  }
}
