/// A built-in policy about vaults, with the rule that is published for it.
package struct PolicyDefinitionRow: Sendable {
  /// The GUID of the definition.
  package let id: String
  package let definition: PolicyDefinition
  package let source: Source

  /// The id as Azure Resource Manager writes it.
  package var resourceID: String { "/providers/Microsoft.Authorization/policyDefinitions/\(id)" }
}

/// Built-in policies that can deny writes of a vault; each leaves a vault alone that is being recovered.
package enum PolicyDefinitionTable {
  package static let rows: [PolicyDefinitionRow] = [
    row(
      "Azure Key Vault should use RBAC permission model", "12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5", "Should_Use_RBAC",
      .anyOf([
        .field(.enableRbacAuthorization, .exists, "false"), .field(.enableRbacAuthorization, .equals, "false"),
      ])),
    row(
      "Azure Key Vault should have firewall enabled or public network access disabled",
      "55615ac9-af46-4a59-874e-391cc3dfb490", "FirewallEnabled_Audit",
      // The lists of addresses that it can forbid or demand are parameters and off unless an assignment gives them.
      .allOf([.field(.defaultAction, .notEquals, "Deny"), answersPublicly])),
    row(
      "Azure Key Vault should disable public network access", "405c5871-3e91-4644-8a63-58e19d68ff5b",
      "PublicNetworkAccess_Audit", answersPublicly),
    row(
      "Key vaults should have soft delete enabled", "1e66c121-a66a-4b1f-9b83-0fd99bf0fc2d",
      "SoftDeleteMustBeEnabled_Audit",
      .anyOf([.field(.enableSoftDelete, .equals, "false"), .field(.enableSoftDelete, .exists, "false")])),
    row(
      "Key vaults should have deletion protection enabled", "0b60c0b2-2dc2-4e1c-b5c9-abbed971de53",
      "Recoverable_Audit",
      .anyOf([
        .allOf([
          .comparison(.apiVersion, PolicyComparison(.less, [firstVersionWithSoftDelete])),
          .anyOf([.field(.enableSoftDelete, .equals, "false"), .field(.enableSoftDelete, .exists, "false")]),
        ]),
        .allOf([
          .comparison(.apiVersion, PolicyComparison(.greaterOrEquals, [firstVersionWithSoftDelete])),
          .field(.enableSoftDelete, .equals, "false"),
        ]),
        .field(.enablePurgeProtection, .exists, "false"), .field(.enablePurgeProtection, .equals, "false"),
      ])),
  ]

  /// The row of a display name or of a definition's id, letter case aside.
  package static func row(_ nameOrID: String) -> PolicyDefinitionRow? {
    let wanted = nameOrID.lowercased()
    return rows.first { $0.definition.displayName.lowercased() == wanted || $0.resourceID.lowercased() == wanted }
  }

  private static let firstVersionWithSoftDelete = "2019-09-01"
  private static let firstVersionWithPublicNetworkAccess = "2021-06-01-preview"

  private static let answersPublicly = PolicyCondition.anyOf([
    .comparison(.apiVersion, PolicyComparison(.less, [firstVersionWithPublicNetworkAccess])),
    .allOf([
      .comparison(.apiVersion, PolicyComparison(.greaterOrEquals, [firstVersionWithPublicNetworkAccess])),
      .field(.publicNetworkAccess, .notEquals, "Disabled"),
    ]),
  ])

  private static func row(_ name: String, _ id: String, _ file: String, _ condition: PolicyCondition)
    -> PolicyDefinitionRow
  {
    PolicyDefinitionRow(
      id: id,
      definition: PolicyDefinition(
        displayName: name,
        condition: .allOf([
          .field(.type, .equals, "Microsoft.KeyVault/vaults"), .field(.createMode, .notEquals, "recover"), condition,
        ]), effect: nil),
      source: Source(
        "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/Key%20Vault/\(file).json"
      ))
  }
}
