import AzureModel
import ScenarioLanguage
import Testing

@testable import RehearsalCommand

/// What `rehearse explain` says about a name.
struct ExplanationTests {
  @Test func `every name has an explanation, which names a source unless it is of the language`() throws {
    let names = Explanation.names
    #expect(names.count > 1_200)
    #expect(Set(names).count == names.count)
    for name in names {
      let text = try #require(Explanation.text(of: name), "\(name)")
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(name)")
      let isOfAzure = ["rule ", "role ", "operation ", "access ", "control-plane ", "answer "].contains {
        text.hasPrefix($0)
      }
      if isOfAzure { #expect(text.contains("  source       https://") && text.contains("  confidence   "), "\(name)") }
    }
  }

  @Test func `the reference has every key and every step with its fields, in tables that are whole`() {
    let lines = Explanation.reference.split(separator: "\n", omittingEmptySubsequences: false)
    for name in Explanation.keys.map(\.name) + StepList.verbs {
      #expect(lines.count { $0 == "### \(name)" } == 1, "\(name)")
    }
    for step in StepList.all {
      for field in step.shape.fields {
        #expect(lines.contains { $0.hasPrefix("| `\(field.name)` | ") }, "\(field.name)")
      }
    }
    for line in lines where line.hasPrefix("|") {
      #expect(line.replacing("\\|", with: "").count { $0 == "|" } == 6, "\(line)")
    }
  }

  @Test func `a step tells its fields with what they take, what holds unsaid, an example and its source`() throws {
    let vault = try #require(Explanation.text(of: "deployVault"))
    #expect(vault.contains("    name: ") && vault.contains("; required)"))
    #expect(vault.contains("      defaultAction: ") && vault.contains("unless said: `Allow`"))
    #expect(vault.contains("  example\n    deployVault:") && vault.contains("  source       https://"))
    let retry = try #require(Explanation.text(of: "retry"))
    #expect(retry.hasPrefix("key retry\n") && retry.contains("    every: ") && retry.contains("retry: { every: 30s"))
  }

  @Test(arguments: ["no such thing", "", "{innerCode}", "secrets", "keys:", "keys:set"])
  func `a name that nobody has is not explained`(name: String) {
    #expect(Explanation.text(of: name) == nil)
  }

  @Test func `a role tells what it grants for each kind, its former names and its conditions`() throws {
    let user = try #require(Explanation.text(of: "key vault crypto service encryption (preview)"))
    #expect(user.hasPrefix("role Key Vault Crypto Service Encryption User\n"))
    #expect(user.contains("  formerly     Key Vault Crypto Service Encryption (preview)\n"))
    #expect(user.contains("    keys: get, listVersions, list, wrapKey, unwrapKey, "))
    #expect(Explanation.text(of: "e147488a-f6f5-4113-8e2d-b22465e65bf6") == user)
    let administrator = try #require(Explanation.text(of: "Key Vault Data Access Administrator"))
    #expect(
      administrator.contains(
        "  grants under a condition\n    control plane: Microsoft.Authorization/roleAssignments/write"))
  }

  @Test func `a permission lists operations and data actions`() throws {
    let text = try #require(Explanation.text(of: "Secrets:Set"))
    #expect(text.hasPrefix("access policy permission secrets:set\n"))
    #expect(text.contains("    secrets/set (SetSecret)\n    secrets/update (UpdateSecret)\n"))
    #expect(text.contains("    Microsoft.KeyVault/vaults/secrets/update/action\n"))
  }

  @Test func `a template tells what it gives and what takes its place`() throws {
    let management = try #require(Explanation.text(of: "Key, Secret, & Certificate Management"))
    #expect(management.hasPrefix("access policy template Key, Secret, Certificate Management\n"))
    #expect(management.contains("  role in 2020 Key Vault Administrator (preview)\n  note"))
    #expect(management.contains("  permissions  observed\n  confidence   documented\n"))
    let backup = try #require(Explanation.text(of: "azure backup"))
    #expect(backup.contains("  role         none is built in; a custom role is needed\n"))
  }

  @Test func `an answer is told in all its wordings, with their days`() throws {
    let text = try #require(Explanation.text(of: "key-vault.caller-on-no-policy"))
    let titles = text.split(separator: "\n").filter { $0.hasPrefix("answer ") }
    #expect(
      titles == [
        "answer key-vault.caller-on-no-policy.2020", "answer key-vault.caller-on-no-policy.unseen",
        "answer key-vault.caller-on-no-policy.2021", "answer key-vault.caller-on-no-policy.2022",
      ])
    #expect(text.contains("  until        2020-03-20\n") && text.contains("  text         not known\n"))
    let one = try #require(Explanation.text(of: "key-vault.caller-on-no-policy.2020"))
    #expect(text.hasPrefix(one))
    // A further line of a text stands below its first, without a carriage return.
    #expect(one.contains("any access policy.\n               Caller: {caller}\n") && !one.contains("\r"))
  }

  @Test func `a code finds every answer that has it, as code or as inner code`() throws {
    for code in ["Forbidden", "ForbiddenByRbac", "conflictError"] {
      let text = try #require(Explanation.text(of: code))
      let expected = ErrorTable.rows.filter {
        [$0.code, $0.innerCode].contains { $0?.lowercased() == code.lowercased() }
      }
      #expect(!expected.isEmpty)
      #expect(
        text.split(separator: "\n").filter { $0.hasPrefix("answer ") }.map { String($0.dropFirst(7)) }
          == expected.map(\.id.name))
    }
  }

  @Test func `a control-plane action is known in any case`() throws {
    for operation in ControlOperation.allCases {
      let text = try #require(Explanation.text(of: operation.action.uppercased()))
      let plane = operation.isDataAction ? "data action" : "control-plane action"
      #expect(text.hasPrefix("\(plane) \(operation.action)\n"))
    }
  }
}
