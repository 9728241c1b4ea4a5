import Foundation
import Testing

@testable import RehearsalCommand

/// Completions know what the tables know.
struct CompletionTests {
  @Test(arguments: CompletionShell.allCases)
  func `a script has every subcommand and every option`(shell: CompletionShell) {
    let script = shell.script
    for subcommand in Subcommand.all { #expect(script.contains(subcommand.name), "\(subcommand.name)") }
    for option in OptionTable.all {
      let form = shell == .fish ? "-l \(option.name)" : "--\(option.name)"
      #expect(script.contains(form), "\(option.name)")
    }
    #expect(script.hasSuffix("\n") && !script.contains("`"))
  }

  @Test func `what an option takes is offered as help says it`() {
    for option in OptionTable.all where option.value == nil {
      if case .nothing = option.completion { continue }
      Issue.record("`--\(option.name)` takes no value, so nothing can be offered for it")
    }
  }

  /// What bash offers behind some words.
  private func offered(_ words: [String]) throws -> [String] {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("Scenarios/case.yaml", "scenario: t\n")
    try command.write("Scenarios/notes.txt", "")
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let path = URL(filePath: BuiltCommand.path ?? "").deletingLastPathComponent().path
    let test = """
      PATH="\(path):$PATH"
      \(CompletionShell.bash.script)
      COMP_WORDS=(\(line))
      COMP_CWORD=\(words.count - 1)
      _rehearse
      (( ${#COMPREPLY[@]} == 0 )) || printf '%s\\n' "${COMPREPLY[@]}"
      """
    try command.write("test.bash", test)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["test.bash"]
    process.currentDirectoryURL = command.folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(
    .enabled(
      if: BuiltCommand.path != nil && FileManager.default.fileExists(atPath: "/bin/bash"),
      "no bash, or `rehearse` is not built beside the tests"),
    arguments: [
      (["rehearse", "ru"], ["run", "rules"]),
      (["rehearse", "run", "--re"], ["--report-html", "--report-json", "--report-junit"]),
      (["rehearse", "run", "--color", ""], ["auto", "always", "never"]),
      (["rehearse", "run", "--color", "=", "al"], ["always"]), (["rehearse", "run", "Sce"], ["Scenarios"]),
      (["rehearse", "check", "Scenarios/"], ["Scenarios/case.yaml"]),
      (["rehearse", "explain", "deployVa"], ["deployVault"]),
      (
        ["rehearse", "explain", "Key Vault Secrets U"],
        ["Key\\ Vault\\ Secrets\\ User", "Key\\ Vault\\ Secrets\\ User\\ \\(preview\\)"]
      ),
      (["rehearse", "roles", "--grants", "secrets/get"], ["secrets/get", "secrets/getDeleted"]),
      (["rehearse", "completions", ""], ["bash", "zsh", "fish"]), (["rehearse", "rules", ""], []),
    ] as [([String], [String])])
  func `bash offers what may stand there`(words: [String], expected: [String]) throws {
    #expect(try offered(words) == expected)
  }

  /// Reads a script with its own shell, where there is one.
  @Test(arguments: [(CompletionShell.bash, "/bin/bash"), (.zsh, "/bin/zsh"), (.fish, "/usr/bin/fish")])
  func `a shell reads its script without a mistake`(shell: CompletionShell, path: String) throws {
    guard FileManager.default.isExecutableFile(atPath: path) else { return }
    let file = FileManager.default.temporaryDirectory.appending(path: "rehearse-\(UUID().uuidString).\(shell.rawValue)")
    defer { _ = try? FileManager.default.removeItem(at: file) }
    try Data(shell.script.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-n", file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
