import Foundation
import SourceDiagnostics
import Testing

@testable import ScenarioRunner

/// How the time of a run grows with the size of its text; by hand with `REHEARSAL_SCALING`, which is the number of rows
/// to begin with, because a clock says nothing on a machine with other work.
struct ScalingTests {
  private static let begin = ProcessInfo.processInfo.environment["REHEARSAL_SCALING"].flatMap { Int($0) }

  struct Shape: CustomTestStringConvertible, Sendable {
    let title: String

    /// The text with so many rows.
    let text: @Sendable (Int) -> String

    var testDescription: String { title }

    fileprivate init(_ title: String, head: String = "", _ row: @escaping @Sendable (Int) -> String, tail: String = "")
    {
      self.title = title
      text = { count in "scenario: t\n" + head + (0..<count).map(row).joined() + tail }
    }
  }

  private static let wait = "steps:\n  - wait: 1m\n"

  static let shapes: [Shape] = [
    Shape("waits", head: "steps:\n") { _ in "  - wait: 1s\n" },
    Shape("vaults", head: "steps:\n") { "  - deployVault: { name: kv-\($0) }\n" },
    Shape("secrets", head: "given:\n  - deployVault: { name: kv }\n") {
      "  - setSecret: { vault: kv, name: s\($0) }\n"
    },
    Shape("role assignments", head: "given:\n  - deployVault: { name: kv }\n") {
      "  - createUser: { name: u\($0) }\n  - assignRole: { role: Reader, principal: u\($0), scope: kv }\n"
    },
    Shape("reads", head: "given:\n  - deployVault: { name: kv }\n  - setSecret: { vault: kv, name: db }\nsteps:\n") {
      _ in
      "  - access: { operation: secrets/get, resource: kv/secrets/db }\n    as: owner\n    expect: { fails: true }\n"
    },
    Shape(
      "races",
      head:
        "given:\n  - deployVault: { name: kv, enableRbacAuthorization: true }\n  - setSecret: { vault: kv, name: db }\nsteps:\n"
    ) {
      "  - createUser: { name: u\($0) }\n  - assignRole: { role: Key Vault Secrets User, principal: u\($0), scope: kv }\n"
        + "  - access: { operation: secrets/get, resource: kv/secrets/db }\n    as: u\($0)\n    expect: { races: {} }\n  - wait: 1s\n"
    },
    Shape(
      "statements behind steps",
      head:
        "given:\n  - deployVault: { name: kv }\nthroughout:\n  - state: { of: kv, path: name, equals: kv }\nsteps:\n"
    ) { _ in "  - wait: 1s\n" },
    Shape("unknown keys", head: wait) { "key\($0): 1\n" },
    Shape("unknown fields", head: "steps:\n  - deployVault:\n      name: kv\n") { "      field\($0): 1\n" },
    Shape("unknown steps", head: "steps:\n") { "  - deployVaul\($0): {}\n" },
    Shape("unknown names", head: "steps:\n") { "  - updateVault: { name: kv\($0) }\n" },
    Shape("named values", head: "let:\n", { "  n\($0): \($0)\n" }, tail: wait),
    Shape("values in a chain", head: "let:\n  n0: 1\n", { "  n\($0 + 1): \"${n\($0)}\"\n" }, tail: wait),
    Shape("values of an axis", head: "matrix:\n  a:\n", { "    - v\($0)\n" }, tail: wait),
    Shape(
      "selectors", head: "matrix: { a: [x, z] }\nsteps:\n  - wait: 1m\n    expect:\n",
      { _ in "      - { where: { a: y }, succeeds: true }\n" }),
    Shape("statements", head: "given:\n  - deployVault: { name: kv }\n" + wait + "then:\n") { _ in
      "  - state: { of: kv, path: name, equals: kv }\n"
    },
    Shape("one long text", head: "about: \"", { _ in "some words " }, tail: "\"\n" + wait),
    Shape("one long list", head: "tags: [", { "t\($0), " }, tail: "]\n" + wait),
    Shape("comments", { _ in "# nothing\n" }, tail: wait),
    Shape("long names", head: "steps:\n  - deployVault: { name: \"", { _ in "x" }, tail: "\" }\n"),
    Shape(
      "references in a text", head: "let: { a: b }\nsteps:\n  - deployVault: { name: \"", { _ in "${a}" },
      tail: "\" }\n"),
    Shape("scenarios", { "---\nscenario: s\($0)\n" + wait }),
  ]

  @Test(.enabled(if: begin != nil), arguments: shapes)
  func `time grows in proportion to size`(_ shape: Shape) {
    guard let begin = Self.begin else { return }
    var line = shape.title
    var before: (bytes: Int, seconds: Double)?
    for factor in [1, 4, 16] {
      let text = shape.text(begin * factor)
      let start = ContinuousClock.now
      let report = play(text)
      let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1_000
      let codes = Set(report.diagnostics.map(\.code)).sorted().joined(separator: " ")
      line += " | \(text.utf8.count) bytes \(seconds) s"
      if let before {
        let growth = (seconds / max(before.seconds, 0.001)) / (Double(text.utf8.count) / Double(before.bytes))
        line += " (\((growth * 100).rounded() / 100) of proportional)"
      }
      line += codes.isEmpty ? "" : " \(codes)"
      before = (text.utf8.count, seconds)
    }
    print(line)
  }
}
