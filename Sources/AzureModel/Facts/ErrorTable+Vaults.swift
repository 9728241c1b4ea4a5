extension ErrorTable {
  private static let codes = Source.keyVaultDocs("general/common-error-codes.md")

  /// What Azure Resource Manager answers to calls about vaults.
  static let vaults: [ErrorRow] = vaultNames + vaultSettings + vaultNetworkRules + vaultReferences

  private static let vaultNames: [ErrorRow] = [
    ErrorRow(
      "arm.vault-name-not-valid", status: 400, code: "VaultNameNotValid", innerCode: "",
      "The vault name '{name}' is invalid. A vault's name must be between 3-24 alphanumeric characters. The name must "
        + "begin with a letter, end with a letter or digit, and not contain consecutive hyphens.",
      confidence: .inferred, sources: [.keyVaultDocs("general/common-error-codes.md")]),
    // A check of a name is answered with success; its body says that the name is not available, and the reason.
    ErrorRow(
      "arm.name-not-available", status: 200, code: nil, innerCode: nil, nil,
      confidence: .documented,
      sources: [
        Source("https://github.com/Azure/azure-rest-api-specs/tree/main/specification/keyvault/resource-manager")
      ]),
    // `globaly` is so misspelt; a later wording, not seen whole, begins its last sentence differently.
    ErrorRow(
      "arm.vault-already-exists", status: 409, code: "VaultAlreadyExists", innerCode: "",
      "The vault name '{name}' is already in use. Vault names are globaly unique so it is possible that the name is "
        + "already taken. If you are sure that the vault name was not taken then it is possible that a vault with the "
        + "same name was recently deleted but not purged after being placed in a recoverable state. If the vault is in "
        + "a recoverable state then the vault will need to be purged before reusing the name. For more information on "
        + "soft delete and purging a vault follow this link https://go.microsoft.com/fwlink/?linkid=2147740.",
      confidence: .observed, sources: [.issue("Azure/azure-powershell", 15115), codes]),
    ErrorRow(
      "arm.vault-deleted-conflict", status: 409, code: "ConflictError", innerCode: "",
      "A vault with the same name already exists in deleted state. You need to either recover or purge existing key "
        + "vault. Follow this link https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft "
        + "delete.",
      confidence: .observed,
      sources: [.issue("alan-turing-institute/data-safe-haven", 2523), .issue("Azure/azure-cli", 29115)]),
    ErrorRow(
      "arm.conflict", status: 409, code: "ConflictError", innerCode: "", nil,
      confidence: .documented, sources: [codes]),
    // The status is concluded from the code.
    ErrorRow(
      "arm.vault-purge-not-allowed", status: 405, code: "MethodNotAllowed", innerCode: "",
      "Operation 'DeletedVaultPurge' is not allowed.",
      confidence: .observed,
      sources: [.issue("microsoft/AzureTRE", 1446), .issue("MicrosoftDocs/azure-docs", 55427)]),
  ]

  private static let vaultSettings: [ErrorRow] = [
    ErrorRow(
      "arm.permission-model", status: nil, code: "InsufficientPermissions", innerCode: "",
      "Caller is not allowed to change permission model. For more information on how to change the permissions model "
        + "follow this link: https://go.microsoft.com/fwlink/?linkid=2155160. Details: oid={objectId}; "
        + "action=Microsoft.Authorization/roleAssignments/write; resource={resourceId}; decision=NotAllowed;",
      confidence: .observed,
      sources: [
        .issue("Azure/bicep", 13541), Source("https://github.com/hashicorp/terraform-provider-azurerm/pull/30211"),
      ]),
    ErrorRow(
      "arm.purge-protection-irreversible", status: 400, code: "BadRequest", innerCode: "",
      "The property \"enablePurgeProtection\" cannot be set to false. Enabling the purge protection for a vault is an "
        + "irreversible action.",
      confidence: .observed,
      sources: [.issue("Azure/azure-rest-api-specs", 18106), .issue("Azure/azure-cli", 29115)]),
    ErrorRow(
      "arm.retention-fixed", status: 400, code: "BadRequest", innerCode: "",
      "The property \"softDeleteRetentionInDays\" has been set already and it can't be modified.",
      confidence: .observed,
      sources: [
        Source(
          "https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/keyvault/"
            + "key_vault_resource.go"
        )
      ]),
    // Public templates repeat the text; no page shows the answer itself.
    ErrorRow(
      "arm.soft-delete-irreversible", status: 400, code: "BadRequest", innerCode: "",
      "The property \"enableSoftDelete\" can be set to false only for creating new vault. Enabling the 'soft delete' "
        + "functionality is an irreversible action.",
      confidence: .inferred, sources: [.keyVaultDocs("general/soft-delete-overview.md")]),
    ErrorRow(
      "arm.access-policies-not-valid", status: 400, code: "BadRequest", innerCode: "",
      "An invalid value was provided for 'accessPolicies'.",
      confidence: .observed,
      sources: [.issue("MicrosoftDocs/azure-docs", 17858), .issue("microsoft/oxa-tools", 344)]),
    // The Azure CLI says it, before it sends anything; what Azure itself would answer is not known.
    ErrorRow(
      "az.set-policy-on-rbac-vault", status: nil, code: nil, innerCode: nil,
      "Cannot set policies to a vault with '--enable-rbac-authorization' specified",
      confidence: .observed, sources: [.issue("Azure/AKS-Construction", 123)]),
  ]

  private static let vaultNetworkRules: [ErrorRow] = [
    ErrorRow(
      "arm.private-range", status: 400, code: "BadRequest", innerCode: "",
      "Invalid value found at properties.networkAcls.ipRules[{index}].value: {value} belongs to forbidden range "
        + "{range} (private IP addresses)",
      confidence: .observed, sources: [.issue("Azure/azure-powershell", 11471)]),
    ErrorRow(
      "arm.too-many-network-rules", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [.keyVaultDocs("general/network-security.md")]),
    ErrorRow(
      "arm.subnet-has-no-service-endpoint", status: 400, code: "SubnetsHaveNoServiceEndpointsConfigured",
      innerCode: nil,
      "Operation on Virtual Network could not be performed. StatusCode: 400 (BadRequest). Error Code: "
        + "SubnetsHaveNoServiceEndpointsConfigured. Error Message: Subnets {subnet} of virtual network "
        + "{virtualNetworkId} do not have ServiceEndpoints for Microsoft.KeyVault resources configured. Add "
        + "Microsoft.KeyVault to subnet's ServiceEndpoints collection before trying to ACL Microsoft.KeyVault "
        + "resources to these subnets..",
      confidence: .observed,
      sources: [.issue("Azure/avdaccelerator", 818), .issue("hashicorp/terraform-provider-azurerm", 11759)]),
  ]

  /// Answers to a deployment whose parameter is a secret of a vault.
  private static let vaultReferences: [ErrorRow] = [
    // The status is concluded.
    ErrorRow(
      "arm.parameter-reference-authorization", status: 403, code: "KeyVaultParameterReferenceAuthorizationFailed",
      innerCode: "",
      "The client '{clientName}' with object id '{objectId}' does not have permission to perform action "
        + "'MICROSOFT.KEYVAULT/VAULTS/DEPLOY/ACTION' on the specified KeyVault resource '{resourceId}'. Please see "
        + "https://aka.ms/arm-keyvault for usage details.",
      confidence: .observed,
      sources: [
        .issue("Azure/azure-powershell", 2939),
        .azureDocs("articles/azure-resource-manager/managed-applications/key-vault-access.md"),
      ]),
    // The text begins with the parameter's name and the vault's status; its end was never seen.
    ErrorRow(
      "arm.parameter-reference-secret", status: nil, code: "KeyVaultParameterReferenceSecretRetrieveFailed",
      innerCode: "", nil,
      confidence: .observed, sources: [.issue("Azure/bicep", 18455)]),
  ]
}
