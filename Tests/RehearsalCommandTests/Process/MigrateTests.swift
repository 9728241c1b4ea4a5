import Foundation
import Testing

/// `rehearse migrate` as a caller sees it.
@Suite(.enabled(if: BuiltCommand.path != nil, "`rehearse` is not built beside the tests"))
struct MigrateTests {
  private static let id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"

  private static func vault(_ policies: String, isOnRoles: Bool = false) -> String {
    """
    {"id": "\(id)", "name": "kv", "type": "Microsoft.KeyVault/vaults", "properties": {"tenantId": "t", \
    "enableRbacAuthorization": \(isOnRoles), "accessPolicies": [\(policies)]}}
    """
  }

  private static let entry = #"{"objectId": "a", "tenantId": "t", "permissions": {"secrets": ["get"]}}"#
  private static let deny = """
    {"value": [{"id": "/d", "name": "d", "type": "Microsoft.Authorization/denyAssignments", "properties": \
    {"denyAssignmentName": "lock", "scope": "\(id)", "principals": [{"id": "a"}], "permissions": \
    [{"dataActions": ["Microsoft.KeyVault/vaults/secrets/getSecret/action"]}]}}]}
    """

  @Test(arguments: [
    (0, ["migrate", "in"], vault(entry), "[]", "Key Vault Secrets User"),
    (0, ["migrate", "in", "--built-in-only"], vault(entry), "[]", "0 lost"),
    (3, ["migrate", "in"], vault(entry), deny, "LOST  a at kv: secrets get: the deny assignment `lock`"),
    (2, ["migrate", "in"], vault(#"{"permissions": {}}"#), "[]", ""), (2, ["migrate", "in"], "{", "[]", ""),
    (2, ["migrate", "nowhere"], "[]", "[]", ""), (4, ["migrate", "in"], vault(entry, isOnRoles: true), "[]", ""),
    (64, ["migrate"], "[]", "[]", ""), (64, ["migrate", "in", "--at", "management-group"], vault(entry), "[]", ""),
    (64, ["migrate", "in", "--at", "somewhere"], vault(entry), "[]", ""),
    (64, ["migrate", "in", "--per-secret", "--at", "subscription"], vault(entry), "[]", ""),
    (64, ["migrate", "in", "--least-privilege", "--built-in-only"], vault(entry), "[]", ""),
  ])
  func `the exit code says whether somebody would lose access`(
    status: Int, arguments: [String], vault: String, others: String, text: String
  ) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("in/kv.json", vault)
    try command.write("in/others.json", others)
    let result = try command.run(arguments)
    #expect(result.status == status && !result.wasKilledBySignal, "\(result)")
    #expect(text.isEmpty || result.output.contains(text), "\(result)")
  }

  @Test func `what is handed over is written, and its scenarios hold`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("in/kv.json", Self.vault(Self.entry))
    let result = try command.run(["migrate", "in", "--write", "out"])
    #expect(result.status == 0 && result.error.contains("files to out"), "\(result)")
    for name in ["plan.md", "plan.html", "1-assign.sh", "rollback.sh", "templates/s/rg.json", "scenarios/kv.yaml"] {
      #expect(FileManager.default.fileExists(atPath: command.file("out/\(name)").path), "\(name)")
    }
    let played = try command.run(["run", "out/scenarios"])
    #expect(played.status == 0, "\(played)")
  }

  @Test func `the vaults of a scenario are migrated as given leaves them`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    let text = """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv-own, enableRbacAuthorization: false }
        - setAccessPolicy: { vault: kv-own, objectId: ana, keys: [get, list, unwrapKey] }
      steps:
        - wait: 1m

      """
    try command.write("case.yaml", text)
    let result = try command.run(["migrate", "case.yaml"])
    #expect(result.status == 0 && result.output.contains("Azure Data Lake Storage or Azure Storage"), "\(result)")
  }

  @Test func `the table of templates needs no exports`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    let result = try command.run(["migrate", "--templates"])
    #expect(result.status == 0 && result.output.contains("## September 2020"), "\(result)")
  }
}
