extension RuleTable {
  static let dataPlane: [RuleRow] = vaultNames + paths + firewall + behindTheFirewall

  private static let vaultNames: [RuleRow] = [
    RuleRow(
      "name-resolution.vault-soft-deleted", .data, .nameResolution,
      "The objects of a soft-deleted vault cannot be reached and its DNS record is kept; what a call to it gets is not shown anywhere",
      confidence: .documented, sources: [.keyVaultDocs("general/soft-delete-overview.md")]),
    RuleRow(
      "name-resolution.vault-not-found", .data, .nameResolution,
      "The host name of a vault that does not exist does not resolve",
      confidence: .observed, sources: [Source("https://azureossd.github.io")]),
  ]

  private static let behindTheFirewall: [RuleRow] = [
    RuleRow(
      "token.missing", .data, .token,
      "A call without a token is answered with a challenge, which clients take up to get one",
      confidence: .documented, sources: [.keyVaultDocs("general/authentication-requests-and-responses.md")]),
    RuleRow(
      "token.expired", .data, .token, "A token that has expired is not accepted",
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-java", 36245), .issue("Azure/azure-sdk-for-python", 27266)]),
    RuleRow(
      "token.audience", .data, .token,
      "A vault takes only tokens that were asked for https://vault.azure.net",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/authentication-requests-and-responses.md"), .issue("MicrosoftDocs/azure-docs", 109562),
        .issue("crossplane-contrib/provider-azure", 346),
      ]),
    RuleRow(
      "token.tenant", .data, .token,
      "A vault trusts tokens of the one tenant in its tenantId",
      confidence: .documented,
      sources: [.keyVaultDocs("general/rest-error-codes.md"), .issue("Azure/azure-sdk-for-js", 6221)]),
    RuleRow(
      "token.deleted-principal", .data, .token,
      "A deleted principal gets no new token; one that was issued before is accepted until it expires",
      confidence: .documented, sources: [.entraDocs("managed-identities-faq.md")]),
    RuleRow(
      "token.identity-left-behind", .data, .token,
      "A managed identity is broken once its subscription was moved to another tenant, until it is made anew there",
      confidence: .documented,
      sources: [
        .azureDocs("articles/role-based-access-control/transfer-subscription.md"), .entraDocs("known-issues.md"),
      ]),
    RuleRow(
      "authorization.platform-service", .data, .authorization,
      "What the platform fetches during a deployment needs no grant, but the flag of the vault that is for it",
      confidence: .documented,
      sources: [
        .azureDocs("articles/azure-resource-manager/templates/key-vault-parameter.md"),
        .microsoftDocs("azure-compute-docs", "articles/virtual-machines/linux/disk-encryption-key-vault.md"),
      ]),
    RuleRow(
      "authorization.access-policy", .data, .authorization,
      "In the access policy model an entry of the caller's object id that lists the permission allows the call",
      confidence: .documented, sources: [.keyVaultDocs("general/assign-access-policy.md")]),
    RuleRow(
      "authorization.deny-assignment", .data, .authorization,
      "In the RBAC model a deny assignment refuses the call, whatever roles the caller holds",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/deny-assignments.md")]),
    RuleRow(
      "authorization.role-assignment", .data, .authorization,
      "In the RBAC model a role assignment at or above the object that carries the data action allows the call",
      confidence: .documented, sources: [.keyVaultDocs("general/rbac-guide.md")]),
    RuleRow(
      "authorization.no-access-policy", .data, .authorization,
      "In the access policy model a caller without a matching permission is refused",
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 26691), .issue("crossplane-contrib/provider-upjet-azure", 297),
      ]),
    RuleRow(
      "authorization.no-role-assignment", .data, .authorization,
      "In the RBAC model a caller without a matching role assignment is refused",
      confidence: .observed,
      sources: [
        .issue("piyushsachdeva/Terraform_AKS", 2), .issue("hashicorp/terraform-provider-azurerm", 27817),
      ]),
    RuleRow(
      "authorization.compound-identity", .data, .authorization,
      "An access policy entry with an application id counts only for the user who comes through that application",
      confidence: .documented, sources: [.keyVaultDocs("general/authentication.md")]),
    RuleRow(
      "authorization.deny-exclusion", .data, .authorization,
      "A deny assignment does not bind the principals that it excludes",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/deny-assignments.md")]),
    RuleRow(
      "authorization.deny-not-inherited", .data, .authorization,
      "A deny assignment that does not apply to child scopes binds its own scope only",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/deny-assignments.md")]),
    RuleRow(
      "authorization.scope-inheritance", .data, .authorization,
      "A role assignment at a resource group or subscription holds for everything below it",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/scope-overview.md")]),
    RuleRow(
      "authorization.group-members", .data, .authorization,
      "What is granted to a group is granted to its members, and to those of groups in it",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/overview.md")]),
    RuleRow(
      "authorization.not-actions", .data, .authorization,
      "notActions and notDataActions subtract from the permission block that they stand in, and from nothing else",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/role-definitions.md")]),
    RuleRow(
      "authorization.condition", .data, .authorization,
      "A role assignment or permission block with a condition grants only where the condition is true",
      confidence: .documented,
      sources: [
        .azureDocs("articles/role-based-access-control/overview.md"),
        .azureDocs("articles/role-based-access-control/conditions-format.md"),
      ]),
    RuleRow(
      "existence.object-not-found", .data, .existence,
      "An authorized caller who names an object that is not there gets 404",
      confidence: .observed,
      sources: [.keyVaultDocs("general/authentication.md"), Source("https://azureossd.github.io")]),
    RuleRow(
      "existence.object-name", .data, .existence,
      "The name of a key, secret or certificate has 1 to 127 letters, digits and hyphens",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/about-keys-secrets-certificates.md"),
        Source("https://github.com/Azure/azure-rest-api-specs/tree/main/specification/keyvault"),
      ]),
    RuleRow(
      "existence.purge-not-enabled", .data, .existence,
      "A vault without soft delete, as vaults could be made until 2025, takes no purge: what is deleted there is gone",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 10132)]),
    RuleRow(
      "existence.deleted-object-not-found", .data, .existence,
      "Only an object in the soft-deleted state can be looked at as deleted, recovered or purged",
      confidence: .observed,
      sources: [
        .keyVaultDocs("general/soft-delete-overview.md"),
        Source("https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/keyvault"),
      ]),
    RuleRow(
      "existence.name-held-by-deleted-object", .data, .existence,
      "A soft-deleted object holds its name until it is recovered, purged, or its retention has passed",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/soft-delete-overview.md"), .issue("Azure/azure-rest-api-specs", 9222),
        .issue("external-secrets/external-secrets", 3519),
      ]),
    RuleRow(
      "object-state.secret-disabled", .data, .objectState,
      "Reading a secret whose version is disabled is refused",
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-js", 24756), .issue("ansible-collections/azure", 1989)]),
    RuleRow(
      "object-state.key-disabled", .data, .objectState,
      "A disabled key is not usable for cryptography; refusals were seen for decrypt, sign and unwrapKey, and of encrypt, verify and wrapKey it is not confirmed that the vault itself refuses them",
      confidence: .observed, sources: [keyAttributes, .issue("Azure/azure-sdk-for-python", 45342)]),
    RuleRow(
      "object-state.key-outside-validity", .data, .objectState,
      "Before nbf and from exp on a key does not encrypt, sign or wrap; it still decrypts, verifies, unwraps and is released",
      confidence: .documented, sources: [keyAttributes]),
    RuleRow(
      "object-state.key-operation-not-permitted", .data, .objectState,
      "A key does only what its key_ops list, whoever asks; the key of a certificate signs, verifies, wraps and unwraps unless its policy says otherwise",
      confidence: .documented,
      sources: [
        .keyVaultDocs("certificates/about-certificates.md"),
        Source("https://github.com/Azure/azure-sdk-for-java/tree/main/sdk/keyvault"),
      ]),
    RuleRow(
      "object-state.secret-managed", .data, .objectState,
      "The secret behind a certificate cannot be set or deleted by itself; of other changes no page speaks",
      confidence: .observed,
      sources: [
        .keyVaultDocs("certificates/about-certificates.md"), .issue("hashicorp/terraform-provider-azurerm", 5659),
      ]),
    RuleRow(
      "object-state.key-managed", .data, .objectState,
      "The key behind a certificate cannot be made anew or deleted by itself; of other changes no page speaks",
      confidence: .observed,
      sources: [
        .keyVaultDocs("certificates/about-certificates.md"),
        Source("https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/keyvault"),
      ]),
    RuleRow(
      "object-state.purge-protected", .data, .objectState,
      "Under purge protection nobody can purge a deleted object before its retention has passed",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/soft-delete-overview.md"), .issue("Azure/sap-automation", 200),
        .issue("microsoft/AzureTRE", 1951),
      ]),
    RuleRow(
      "throttling.vault-limit", .data, .throttling,
      "Within ten seconds a vault answers only so many transactions of a kind: 4,000 in general, 300 secrets that are set, 10 to 20 keys that are made or released, 250 to 4,000 other uses of keys by their type and protection; refused ones do not count",
      confidence: .documented, sources: ThrottlingTable.sources),
    RuleRow(
      "throttling.subscription-limit", .data, .throttling,
      "Within ten seconds all vaults of a subscription in a region together answer five times as many transactions of a kind as one",
      confidence: .documented, sources: ThrottlingTable.sources),
  ]

  private static let keyAttributes = Source.keyVaultDocs("includes/key-attributes.md")
}
