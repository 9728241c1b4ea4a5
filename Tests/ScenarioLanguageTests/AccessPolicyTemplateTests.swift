import AzureModel
import Testing

@testable import ScenarioLanguage

/// `template` of an access policy: a name in place of permission lists, or beside them.
struct AccessPolicyTemplateTests {
  private static let names = AccessPolicyTemplateTable.rows.flatMap { [$0.name] + $0.aliases }

  /// The entry that a step writes.
  private func entry(_ fields: String, by verb: String = "setAccessPolicy") throws -> AccessPolicyEntry {
    let text = """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
        - \(verb): { vault: kv, objectId: 00000000-0000-0000-0000-000000000001, \(fields) }
      """
    let call = try #require(scenario(text).steps[2].calls.first)
    guard case .changeAccessPolicy(let change) = call.declaration.stimulus(Arguments(call.arguments)) else {
      throw Unreadable(text: text)
    }
    return try #require(change.entries.first)
  }

  @Test(arguments: names)
  func `a template stands for its permissions`(_ name: String) throws {
    let template = try #require(AccessPolicyTemplateTable.template(named: name))
    for spelling in [name, name.uppercased()] {
      for verb in ["setAccessPolicy", "addAccessPolicy"] {
        let entry = try entry("template: \"\(spelling)\"", by: verb)
        for kind in VaultObjectKind.allCases { #expect(entry[kind] == template.permissions[kind] ?? []) }
      }
    }
  }

  @Test func `listed permissions are given beside those of the template, each once`() throws {
    let entry = try entry("template: Azure Backup, keys: [get, sign], certificates: [list]")
    #expect(entry.keys.sorted() == ["backup", "get", "list", "sign"])
    #expect(entry.secrets.sorted() == ["backup", "get", "list"])
    #expect(entry.certificates == ["list"])
  }

  @Test func `a misspelt template is a mistake that says what was meant`() {
    let text = """
      scenario: t
      given:
        - deployVault: { name: kv }
        - setAccessPolicy: { vault: kv, objectId: 00000000-0000-0000-0000-000000000001, template: Azure Bakcup }
      """
    #expect(codes(text) == [ScenarioCode.valueNotAllowed.rawValue])
    #expect(rendered(text).contains("= help: did you mean `Azure Backup`?"))
  }

  @Test(arguments: [
    "- deployVault: { name: kv, accessPolicies: [{ objectId: a, permissions: { template: Azure Backup } }] }",
    "- deployVault: { name: kv }\n  - removeAccessPolicy: { vault: kv, objectId: owner, template: Azure Backup }",
  ])
  func `neither the array of a vault nor a removal takes one`(_ steps: String) {
    #expect(codes("scenario: t\ngiven:\n  \(steps)\n").contains(ScenarioCode.unknownField.rawValue))
  }
}
