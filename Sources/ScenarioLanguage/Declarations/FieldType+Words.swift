import AzureModel

/// What documentation says about fields of a type where their declarations say nothing.
extension FieldType {
  /// What holds where a field is not written.
  ///
  /// nil where that is no matter of the type: a truth, a number, a word and a time say for themselves what holds.
  var whenUnsaid: String? {
    switch self {
    case .bool, .integer, .delay, .moment, .choice, .ignored, .notModelled: nil
    case .list, .identities, .textMap: "none"
    case .text, .region, .addressRange, .address, .addressPrefix, .portRange, .role, .actionPattern, .condition,
      .logQuery, .guid, .operation, .reference, .subnet, .vaultObject, .scope, .principal, .object, .policyCondition,
      .deployedResource, .identityName, .consumer:
      "nothing"
    }
  }

  /// A value as it may be written; nil for a text that can be any, for what is without influence, and for a map, whose
  /// fields have their own.
  package var example: String? {
    switch self {
    case .region: "westeurope"
    case .bool: "true"
    case .integer(let range): String(max(range.lowerBound, min(1, range.upperBound)))
    case .delay: "10m"
    case .moment: "\"2026-12-01\""
    case .choice(let words): words.first.map { $0.allSatisfy(\.isLetter) ? $0 : "\"\($0)\"" }
    case .addressRange: "203.0.113.0/24"
    case .address: "10.0.1.4"
    case .addressPrefix: "AzureKeyVault"
    case .portRange: "443"
    case .role: "Key Vault Secrets User"
    case .actionPattern: "Microsoft.KeyVault/vaults/secrets/*"
    case .condition: "\"@Resource[Microsoft.KeyVault/vaults/secrets:name] StringEquals 'db'\""
    case .logQuery: "AZKVAuditLogs | where HttpStatusCode == 403"
    case .guid: "00000000-0000-0000-0000-000000000000"
    case .operation: "secrets/get"
    case .reference(let kind): kind == .vault ? "kv" : kind == .managedIdentity ? "id-app" : "name"
    case .subnet: "vnet/snet"
    case .vaultObject: "kv/secrets/db"
    case .scope: "resourceGroup"
    case .principal: "id-app"
    case .list(let item): item.example.map { "[\($0)]" }
    case .identities: "[id-app]"
    case .policyCondition: "{ field: name, like: kv-* }"
    case .deployedResource: "deployVault: { name: kv }"
    case .identityName: "System"
    case .textMap: "{ Db: \"@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/db)\" }"
    case .consumer: "apim"
    case .text, .object, .ignored, .notModelled: nil
    }
  }
}
