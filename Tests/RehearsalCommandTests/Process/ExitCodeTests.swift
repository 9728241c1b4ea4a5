import Foundation
import Testing

/// Every exit code as a caller sees it.
@Suite(.enabled(if: BuiltCommand.path != nil, "`rehearse` is not built beside the tests"))
struct ExitCodeTests {
  private static let held = "scenario: t\nsteps:\n  - wait: 1m\n"
  private static let broken = "scenario: t\nsteps:\n  - wait: 1m\n    expect: { fails: true }\n"
  private static let open = """
    scenario: t
    given:
      - createUser: { name: ana }
      - deployVault: { name: kv, enableRbacAuthorization: true }
    steps:
      - setAccessPolicy: { vault: kv, objectId: ana, secrets: [get] }

    """

  @Test(arguments: [
    (0, "everything expected happened", ["run", "case.yaml"], held),
    (3, "a gate that was asked for is not met", ["fmt", "--check", "case.yaml"], "scenario:  t\n"),
    (0, "everything expected happened", ["run", "-j", "8", "-q", "--color", "always", "case.yaml"], held),
    (1, "an expectation was broken", ["run", "case.yaml"], broken),
    (2, "a scenario or file cannot be read", ["run", "case.yaml"], "scenario: t\n"),
    (2, "a scenario or file cannot be read", ["check", "case.yaml"], "scenario: t\n"),
    (2, "a scenario or file cannot be read", ["list", "case.yaml"], "scenario: t\n"),
    (2, "a scenario or file cannot be read", ["explain", "case.yaml#t"], "scenario: t\n"),
    (4, "nothing was selected to run", ["run", "--filter", "nothing like it", "case.yaml"], held),
    (4, "nothing was selected to run", ["list", "--filter", "nothing like it", "case.yaml"], held),
    (4, "nothing was selected to run", ["explain", "no such thing"], held),
    (4, "nothing was selected to run", ["explain", "case.yaml#t#no=cell"], held),
    (4, "nothing was selected to run", ["roles", "no such role"], held),
    (4, "nothing was selected to run", ["operations", "no such operation", "-o", "json"], held),
    (4, "nothing was selected to run", ["rules", "no such rule"], held),
    (5, "something asked for is undetermined", ["run", "case.yaml"], open),
    (64, "the command line is wrong", ["run", "--jobs", "0", "case.yaml"], held),
    (64, "the command line is wrong", ["run", "--jobs", "99999999999999999999", "case.yaml"], held),
    (64, "the command line is wrong", ["run", "--filter", "[", "case.yaml"], held),
    (64, "the command line is wrong", ["run", "--output", "xml", "case.yaml"], held),
    (64, "the command line is wrong", ["run", "--color", "sometimes", "case.yaml"], held),
    (64, "the command line is wrong", ["roles", "--grants", "secrets/gett"], held),
    (64, "the command line is wrong", ["rules", "--output", "xml"], held),
    (64, "the command line is wrong", ["rules", "--grants", "secrets/get"], held),
    (64, "the command line is wrong", ["explain"], held), (64, "the command line is wrong", ["rum"], held),
  ])
  func `an exit code has its meaning as the last line on standard error`(
    status: Int, meaning: String, arguments: [String], text: String
  ) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", text)
    let result = try command.run(arguments)
    #expect(result.status == status && !result.wasKilledBySignal, "\(result)")
    #expect(result.error.hasSuffix("exit \(status): \(meaning)\n"), "\(result)")
  }

  @Test(arguments: [
    (["--help"], 0, "EXIT CODES"), (["run", "--help"], 0, "rehearse run [PATH …]"), (["--version"], 0, "rehearse 0."),
    ([], 64, "rehearse run Scenarios"), (["list", "case.yaml"], 0, "case.yaml#t\n"),
    (["check", "case.yaml"], 0, "1 file, 1 scenario: 0 errors, 0 warnings\n"),
    (["explain", "SCN-135"], 0, "SCN-135"), (["explain", "deployVault"], 0, "step deployVault"),
    (["explain", "case.yaml#t"], 0, "held[t]"), (["explain", "keys:unwrapKey"], 0, "keys/unwrapKey (unwrapKey)"),
    (["explain", "VaultAlreadyExists"], 0, "answer arm.vault-already-exists"),
    (
      ["roles", "Key", "vault", "secrets", "user"], 0, "4633458b-17de-408a-b874-0445c86b69e6  Key Vault Secrets User\n"
    ),
    (
      ["operations", "getsecret/action"], 0,
      "secrets/get  get         Microsoft.KeyVault/vaults/secrets/getSecret/action"
    ),
    (["operations", "vaults/write"], 0, "CONTROL-PLANE ACTION\nMicrosoft.KeyVault/vaults/write\n"),
    (["rules", "default-deny"], 0, "network.default-deny  With defaultAction Deny"),
  ])
  func `what was asked for is on standard output`(arguments: [String], status: Int, text: String) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", Self.held)
    let result = try command.run(arguments)
    #expect(result.status == status, "\(result)")
    #expect(result.output.contains(text), "\(result.output)")
  }

  @Test func `check finds nothing wrong with a scenario that would be broken`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", Self.broken)
    let result = try command.run(["check", "case.yaml"])
    #expect(result.status == 0, "\(result)")
  }

  // MARK: Files

  @Test func `reports are written beside the results, with their folders`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", Self.held)
    let result = try command.run(["run", "case.yaml", "--report-json", "deep/er/out.json", "--report-junit", "out.xml"])
    #expect(result.status == 0, "\(result)")
    for name in ["deep/er/out.json", "out.xml"] {
      #expect(FileManager.default.fileExists(atPath: command.file(name).path), "\(name)")
      #expect(result.error.contains("wrote \(name)\n"))
    }
  }

  @Test func `a report that cannot be written leaves nothing half written`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", Self.held)
    try command.write("folder/keep.txt", "kept")
    let result = try command.run(["run", "case.yaml", "--report-json", "folder", "--report-junit", "case.yaml/out.xml"])
    #expect(result.status != 0 && result.status != 1 && !result.wasKilledBySignal, "\(result)")
    #expect(result.error.contains("error: cannot write `folder`: it is a folder; give"), "\(result)")
    #expect(result.error.contains("cannot write `case.yaml/out.xml`: `case.yaml` is a file, not a folder"), "\(result)")
    let names = try FileManager.default.contentsOfDirectory(atPath: command.folder.path).sorted()
    #expect(names == ["case.yaml", "folder"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: command.file("folder").path) == ["keep.txt"])
  }
}
