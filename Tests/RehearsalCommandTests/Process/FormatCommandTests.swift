import Foundation
import Testing

/// `rehearse fmt` as a person runs it.
@Suite(.enabled(if: BuiltCommand.path != nil, "`rehearse` is not built beside the tests"))
struct FormatCommandTests {
  private static let untidy = "scenario:   t # why\nsteps:\n- wait:   1m\n"
  private static let tidy = "scenario: t # why\nsteps:\n  - wait: 1m\n"

  @Test func `files are rewritten in place, and named`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("Scenarios/a.yaml", Self.untidy)
    try command.write("Scenarios/b.yaml", Self.tidy)
    let result = try command.run(["fmt"])
    #expect(result.status == 0 && result.output == "Scenarios/a.yaml\n" && result.error.isEmpty, "\(result)")
    #expect(try String(contentsOf: command.file("Scenarios/a.yaml"), encoding: .utf8) == Self.tidy)
    #expect(try command.run(["fmt"]).output.isEmpty)
  }

  @Test func `a check writes nothing and says whether something would change`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("a.yaml", Self.untidy)
    let result = try command.run(["fmt", "--check", "a.yaml"])
    #expect(result.status == 3 && result.output == "a.yaml\n", "\(result)")
    #expect(try String(contentsOf: command.file("a.yaml"), encoding: .utf8) == Self.untidy)
    try command.write("a.yaml", Self.tidy)
    #expect(try command.run(["fmt", "--check", "a.yaml"]).status == 0)
  }

  @Test func `a file with mistakes is left alone, and the others are not`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("a.yaml", "a: *b\n")
    try command.write("b.yaml", Self.untidy)
    let result = try command.run(["fmt", "a.yaml", "b.yaml"])
    #expect(result.status == 2 && result.error.contains("error[YAML-102]"), "\(result)")
    #expect(try String(contentsOf: command.file("a.yaml"), encoding: .utf8) == "a: *b\n")
    #expect(try String(contentsOf: command.file("b.yaml"), encoding: .utf8) == Self.tidy)
  }
}
