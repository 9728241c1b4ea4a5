import Foundation
import Testing

/// Whatever a file holds or is, the command ends soon, says what is wrong, and with the code for it.
@Suite(.enabled(if: BuiltCommand.path != nil, "`rehearse` is not built beside the tests"), .serialized)
struct HostileInputTests {
  private func expect(
    _ result: BuiltCommand.Result, _ status: Int32 = 2, says message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!result.wasKilledBySignal && !result.wasTooSlow, "\(result)", sourceLocation: sourceLocation)
    #expect(result.status == status, "\(result)", sourceLocation: sourceLocation)
    #expect(result.error.contains(message), "\(result)", sourceLocation: sourceLocation)
    #expect(result.error.contains("exit \(status): "), "\(result)", sourceLocation: sourceLocation)
  }

  /// A text that ends with a message of its own.
  struct Text: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let message: String
    let text: @Sendable () -> String

    init(_ title: String, _ message: String, _ text: @escaping @Sendable () -> String) {
      (testDescription, self.message, self.text) = (title, message, text)
    }
  }

  private static func letChain(_ length: Int) -> String {
    let names = (1...length).map { "  n\($0): [\"${n\($0 - 1)}\", \"${n\($0 - 1)}\"]\n" }.joined()
    return "scenario: t\nlet:\n  n0: x\n\(names)steps:\n  - deployVault: { name: kv, tags: \"${n\(length)}\" }\n"
  }

  @Test(arguments: [
    Text("an empty file", "error[FILE-005]: the file holds no scenario") { "" },
    Text("blank lines and a comment", "error[FILE-005]: the file holds no scenario") { "\n  \n# nothing\n" },
    Text("only a byte-order mark", "error[FILE-005]: the file holds no scenario") { "\u{FEFF}" },
    Text("an empty document", "a scenario is a map of keys, not nothing") { "---\n---\n" },
    Text("ten thousand levels of lists on one line", "error[YAML-") { String(repeating: "[", count: 10_000) },
    Text("ten thousand levels of maps on one line", "error[YAML-") { String(repeating: "{a: ", count: 10_000) },
    Text("fifteen hundred levels of blocks", "error[YAML-") {
      (0..<1_500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    },
    Text("ten thousand levels of dashes", "error[YAML-") { String(repeating: "- ", count: 10_000) },
    Text("a matrix beyond the limit", "error[SCN-129]: the axes multiply to more than 100000 cells") {
      let values = (0..<10).map { "v\($0)" }.joined(separator: ", ")
      return "scenario: t\nmatrix:\n" + (0..<60).map { "  a\($0): [\(values)]\n" }.joined()
        + "steps:\n  - wait: 1m\n    expect: { where: { a0: v1 }, succeeds: true }\n"
    },
    Text("values that double a hundred times", "error[SCN-135]") { letChain(100) },
    Text("values that double twenty thousand times", "error[SCN-135]") { letChain(20_000) },
    Text("a circle of names", "error[SCN-132]: the value of `a` contains itself by way of `b`") {
      "scenario: t\nlet: { a: [\"${b}\", \"${b}\"], b: [\"${a}\", \"${a}\"] }\nsteps:\n"
        + "  - deployVault: { name: kv, tags: \"${a}\" }\n"
    },
    Text("a word of a million letters", "error[SCN-111]: unknown role `aaaa") {
      "scenario: t\ngiven:\n  - deployVault: { name: kv }\nsteps:\n  - assignRole: { role: "
        + String(repeating: "a", count: 1_000_000) + ", principal: owner, scope: kv }\n"
    },
    Text("a key of a thousand letters", "error[SCN-102]: unknown key `kkkk") {
      "scenario: t\n" + String(repeating: "k", count: 1_000) + ": 1\nsteps:\n  - wait: 1m\n"
    },
    Text("ten thousand mistakes", "error[SCN-136]") {
      "scenario: t\nsteps:\n" + (0..<10_000).map { "  - wat\($0): 1m\n" }.joined()
    },
    Text("a wait of more than a lifetime", "error[SCN-110]: `for` takes a length of time") {
      "scenario: t\nsteps:\n  - wait: 99999999999999999999999d\n"
    },
  ])
  func `a text that cannot be played`(text: Text) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", text.text())
    let result = try command.run(["run", "case.yaml"])
    expect(result, says: text.message)
    #expect(result.error.utf8.count < 200_000)
  }

  @Test func `a binary file`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167) }))
    expect(try command.run(["run", "case.yaml"]), says: "error[YAML-")
  }

  @Test func `a file of a hundred megabytes`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", "scenario: t\n")
    let handle = try FileHandle(forWritingTo: command.file("case.yaml"))
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    expect(
      try command.run(["run", "case.yaml"]),
      says: "error[FILE-004]: `case.yaml` has 100 MiB; scenario files have at most 32")
  }

  @Test(arguments: [["run", "case.yaml"], ["run", "."]])
  func `a folder that is named like a scenario file`(arguments: [String]) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml/inner.yaml", "scenario: t\nsteps:\n  - wait: 1m\n")
    expect(
      try command.run(arguments), says: "error[FILE-002]: `case.yaml` is a folder that is named like a scenario file")
  }

  @Test(
    .enabled(if: geteuid() != 0, "file permissions do not bind the superuser"), arguments: [["case.yaml"], ["."]])
  func `a file that may not be read`(paths: [String]) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", "scenario: t\nsteps:\n  - wait: 1m\n")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: command.file("case.yaml").path)
    expect(try command.run(["run"] + paths), says: "error[FILE-003]: the file `case.yaml` may not be read")
  }

  @Test(.enabled(if: geteuid() != 0, "file permissions do not bind the superuser"))
  func `a folder that may not be read`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("inner/case.yaml", "scenario: t\nsteps:\n  - wait: 1m\n")
    let path = command.file("inner").path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    defer { _ = try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
    expect(try command.run(["run", "inner"]), says: "error[FILE-003]: the folder `inner` may not be read")
  }

  @Test func `a path at which nothing is`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    expect(
      try command.run(["run", "no\u{1B}[31mwhere"]), says: "error[FILE-001]: nothing exists at `no\u{FFFD}[31mwhere`")
  }

  @Test func `a folder without scenarios`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("inner/notes.txt", "nothing")
    expect(try command.run(["run", "inner"]), says: "error[FILE-008]: the folder `inner` holds no scenario file")
  }

  @Test func `a named pipe that nobody writes to`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    #expect(mkfifo(command.file("case.yaml").path, 0o600) == 0)
    let message = "error[FILE-006]: `case.yaml` is neither a file nor a folder"
    expect(try command.run(["run", "case.yaml"]), says: message)
    expect(try command.run(["run", "."]), says: message)
  }

  @Test func `a device that never ends`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    expect(try command.run(["run", "/dev/zero"]), says: "error[FILE-006]: `/dev/zero` is neither a file nor a folder")
  }

  @Test func `links in a circle, to nowhere and to a folder`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("inner/notes.txt", "nothing")
    for (name, target) in [
      ("a.yaml", "b.yaml"), ("b.yaml", "a.yaml"), ("dead.yaml", "gone.yaml"), ("dir.yaml", "inner"),
    ] {
      try FileManager.default.createSymbolicLink(atPath: command.file(name).path, withDestinationPath: target)
    }
    let circle = "error[FILE-001]: `a.yaml` is a link that leads nowhere or in a circle"
    expect(try command.run(["run", "a.yaml"]), says: circle)
    let folder = try command.run(["run", "."])
    expect(folder, says: circle)
    expect(folder, says: "error[FILE-001]: `dead.yaml` is a link that leads nowhere or in a circle")
    expect(folder, says: "error[FILE-002]: `dir.yaml` leads to a folder but is named like a scenario file")
  }

  // MARK: Odd but sound

  @Test(arguments: [
    "scenario: t\r\nsteps:\r\n  - wait: 1m\r\n", "\u{FEFF}scenario: t\nsteps:\n  - wait: 1m\n",
    "\u{FEFF}scenario: t\r\nsteps:\r\n  - wait: 1m", "scenario: \"\\u202e\\e[2J\"\nsteps:\n  - wait: 1m\n",
    "scenario: t\nabout: \(String(repeating: "long ", count: 200_000))\nsteps:\n  - wait: 36600d\n  - wait: 36600d\n",
  ])
  func `line breaks of Windows, byte-order marks and long texts are read`(text: String) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", text)
    let result = try command.run(["run", "case.yaml"])
    #expect(result.status == 0 && !result.wasTooSlow, "\(result)")
  }

  /// As many as a matrix may have; unoptimised, a fifth of them show as well that the time grows with their number.
  #if DEBUG
    private static let manyCells = 20_000
  #else
    private static let manyCells = 100_000
  #endif

  @Test func `as many cells as a matrix may have are played in bounded time`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    let values = (0..<Self.manyCells).map { "\($0)s" }.joined(separator: ", ")
    try command.write(
      "case.yaml",
      """
      scenario: t
      matrix: { delay: [\(values)] }
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv, enableRbacAuthorization: true }
      steps:
        - wait: "${delay}"
        - access: { operation: secrets/list, resource: kv }
          as: ana
          expect: { fails: { because: authorization } }

      """)
    let result = try command.run(["run", "--quiet", "case.yaml"], seconds: 60)
    #expect(result.status == 0 && !result.wasTooSlow && !result.wasKilledBySignal, "\(result)")
  }
}
