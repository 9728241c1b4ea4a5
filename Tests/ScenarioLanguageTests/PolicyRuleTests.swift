import AzureModel
import Testing

@testable import ScenarioLanguage

/// Policy rules as definitions write them: what is read, and what is said about mistakes.
struct PolicyRuleTests {
  private static func text(_ condition: String, then: String = "deny") -> String {
    """
    scenario: t
    steps:
      - deployPolicyAssignment:
          name: p
          scope: subscription
          policy: { policyRule: { if: \(condition), then: { effect: \(then) } } }
    """
  }

  private func assignment(_ text: String) throws -> PolicyAssignmentDefinition? {
    let call = try #require(try scenario(text).steps[0].calls.first)
    let request = call.request(in: World(), at: .start)
    guard case .putPolicyAssignment(let definition) = request.stimulus else { return nil }
    return definition
  }

  @Test func `conditions nest as in a definition`() throws {
    let definition = try #require(
      try assignment(
        Self.text(
          """
          { allOf: [{ field: type, equals: Microsoft.KeyVault/vaults },
                    { not: { field: Microsoft.Keyvault/vaults/createMode, equals: recover } },
                    { anyOf: [{ field: Microsoft.KeyVault/vaults/softDeleteRetentionInDays, less: 90 },
                              { field: Microsoft.KeyVault/vaults/enablePurgeProtection, exists: "false" },
                              { field: location, notIn: [West Europe] }] }] }
          """)))
    #expect(definition.effect == .deny)
    func holds(_ values: [PolicyField: String]) -> Bool? {
      definition.policy.condition.holds { operand in
        guard case .field(let field) = operand else { return .absent }
        return values[field].map(PolicyValue.value) ?? .absent
      }
    }
    let good: [PolicyField: String] = [
      .type: "Microsoft.KeyVault/vaults", .softDeleteRetentionInDays: "90", .enablePurgeProtection: "true",
      .location: "westeurope",
    ]
    #expect(holds(good) == false)
    #expect(holds(good.merging([.softDeleteRetentionInDays: "7"]) { $1 }) == true)
    #expect(holds(good.merging([.location: "eastus"]) { $1 }) == true)
    #expect(holds(good.filter { $0.key != .enablePurgeProtection }) == true)
    #expect(holds(good.merging([.location: "eastus", .createMode: "Recover"]) { $1 }) == false)
  }

  @Test(arguments: [
    ("{ field: name, equals: kv }", []),
    ("{ field: name }", ["SCN-109"]),
    ("{ field: name, equals: kv, like: kv* }", ["SCN-110"]),
    ("{ equals: kv }", ["SCN-109", "SCN-110"]),
    ("{ not: { field: name, equals: kv }, field: name, equals: kv }", ["SCN-110"]),
    ("{}", ["SCN-109"]),
    ("{ field: sku, equals: premium }", ["SCN-111"]),
    ("{ field: name, matches: kv }", ["SCN-108", "SCN-109"]),
    ("{ allOf: { field: name, equals: kv } }", ["SCN-110"]),
    ("{ field: name, in: kv }", ["SCN-110"]),
    ("{ value: \"[requestContext().apiVersion]\", less: \"2019-09-01\" }", []),
    ("{ value: \"[resourceGroup().name]\", equals: rg }", ["SCN-111"]),
  ])
  func `a mistake in a condition is reported`(condition: String, expected: [String]) {
    #expect(codes(Self.text(condition)).sorted() == expected)
  }

  @Test func `an effect that changes requests is not in the language`() {
    #expect(codes(Self.text("{ field: name, equals: kv }", then: "modify")) == ["SCN-111"])
  }

  @Test(arguments: [
    ("policy: Azure Key Vault should use RBAC permission model", []),
    (
      "policyDefinitionId: /providers/microsoft.authorization/policyDefinitions/12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5",
      []
    ),
    ("policy: Azure Key Vault should use RBAC", ["SCN-111"]),
    ("effect: Deny", ["SCN-109"]),
    ("policy: {}", ["SCN-109"]),
    (
      "policy: { policyRule: { if: { field: name, equals: kv }, then: { effect: deny } } }, "
        + "policyDefinitionId: /providers/Microsoft.Authorization/policyDefinitions/12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5",
      ["SCN-110"]
    ),
  ])
  func `an assignment names exactly one policy`(fields: String, expected: [String]) {
    let text = "scenario: t\nsteps:\n  - deployPolicyAssignment: { name: p, scope: subscription, \(fields) }"
    #expect(codes(text) == expected, "\(rendered(text))")
  }

  @Test func `the effect is the rule's own, or that of the assignment, or audit`() throws {
    let builtIn =
      "scenario: t\nsteps:\n  - deployPolicyAssignment: { name: p, scope: subscription, policy: Key vaults should have soft delete enabled"
    #expect(try assignment(builtIn + " }")?.effect == .audit)
    #expect(try assignment(builtIn + ", effect: deny }")?.effect == .deny)
    #expect(try assignment(builtIn + ", parameters: { effect: { value: Disabled } } }")?.effect == .disabled)
    #expect(try assignment(Self.text("{ field: name, equals: kv }", then: "audit"))?.effect == .audit)
    #expect(
      try assignment(Self.text("{ field: name, equals: kv }", then: "\"[parameters('effect')]\""))?.effect == .audit)
  }
}
