import AzureModel
import Foundation
import Testing

/// The look-ups as a person or a program reads them.
@Suite(.enabled(if: BuiltCommand.path != nil, "`rehearse` is not built beside the tests"))
struct LookUpTests {
  /// Runs and parses the document.
  private func document(_ arguments: [String], status: Int32 = 0) throws -> [String: Any] {
    let command = try BuiltCommand()
    defer { command.remove() }
    // Asking what every role grants takes seconds in a debug build on a busy machine.
    let result = try command.run(arguments + ["--output", "json"], seconds: 60)
    #expect(result.status == status, "\(result)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    ("roles", ["key", "vault"], ["name", "id", "formerNames", "grants", "grantsUnderCondition", "permissions"]),
    (
      "operations", ["read"],
      ["name", "plane", "action", "restName", "objectKind", "permissions", "decidedOn"]
    ), ("rules", ["vault"], ["id", "plane", "stage", "summary", "since", "until"]),
  ])
  func `a document says what was asked and lists what was found, every key always there`(
    name: String, search: [String], keys: [String]
  ) throws {
    let document = try document([name] + search)
    #expect(document["schema"] as? String == "rehearsal-\(name)/1")
    #expect(document["modelDate"] as? String == "\(Day.ofTheModel)")
    #expect(document["search"] as? [String] == search)
    let rows = try #require(document[name] as? [[String: Any]])
    #expect(rows.count > 5 && document["count"] as? Int == rows.count)
    for row in rows { #expect(Set(row.keys) == Set(keys + ["confidence", "sources"])) }
  }

  @Test func `operations are those of the vault and those of the control plane`() throws {
    let rows = try #require(try document(["operations"])["operations"] as? [[String: Any]])
    let others = ControlOperation.allCases.filter(\.isDataAction)
    #expect(rows.filter { $0["plane"] as? String == "data" }.count == DataOperationTable.rows.count + others.count)
    #expect(
      rows.filter { $0["plane"] as? String == "control" }.compactMap { $0["name"] as? String }
        == ControlOperation.allCases.filter { !$0.isDataAction }.map(\.action))
  }

  @Test func `rules are all of the table in its order`() throws {
    let rows = try #require(try document(["rules"])["rules"] as? [[String: Any]])
    #expect(rows.compactMap { $0["id"] as? String } == RuleTable.rows.map(\.id.name))
  }

  @Test func `roles that grant an operation are those that hold it, with or without a condition`() throws {
    let readers = try document(["roles", "--grants", "GetSecret"])
    #expect(readers["grants"] as? String == "secrets/get")
    #expect(
      try #require(readers["roles"] as? [[String: Any]]).compactMap { $0["name"] as? String } == [
        "Key Vault Administrator", "Key Vault Certificate User", "Key Vault Secrets Officer", "Key Vault Secrets User",
      ])
    let command = try BuiltCommand()
    defer { command.remove() }
    let granters = try command.run(
      ["roles", "data access administrator", "--grants", "microsoft.authorization/roleassignments/write"])
    #expect(granters.output.contains("  Key Vault Data Access Administrator (under a condition)\n"), "\(granters)")
  }

  @Test func `nothing found is an empty document`() throws {
    let document = try document(["rules", "no", "such", "rule"], status: 4)
    #expect(document["count"] as? Int == 0 && (document["rules"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [
    (["roles", "kay", "vault"], "did you mean `rehearse roles key vault`?"),
    (["rules", "fierwall"], "did you mean `rehearse rules firewall`?"),
    (["operations", "secrets/gett"], "did you mean `rehearse operations secrets/get`?"),
    (["explain", "ForbidenByRbac"], "did you mean `ForbiddenByRbac`?"),
    (["roles", "--grants", "secrets/gett"], "did you mean `secrets/get`?"),
  ])
  func `a word that is nearly right is set right`(arguments: [String], help: String) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    let result = try command.run(arguments)
    #expect(result.error.contains("   = help: \(help)\n"), "\(result)")
    #expect(result.output.isEmpty)
  }

  @Test func `every word must occur, and the same search gives the same bytes`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    let results = try [["rules", "vault", "firewall"], ["rules", "FIREWALL vault"]].map { try command.run($0) }
    #expect(results[0].output == results[1].output && results[0].status == 0)
    for line in results[0].output.split(separator: "\n") { #expect(line.count <= 120) }
  }
}
