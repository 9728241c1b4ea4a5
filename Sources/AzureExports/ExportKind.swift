import AzureModel

/// What one object of an export is.
enum ExportKind: Hashable {
  case vault, deletedVault, roleAssignment, roleDefinition, denyAssignment, managedIdentity
  case user, group, servicePrincipal, vaultObject

  /// Something of Azure Resource Manager that has identities.
  case resource

  /// What Azure writes into `type` or `@odata.type`, in lower case.
  private static let types: [String: ExportKind] = [
    "microsoft.keyvault/vaults": .vault,
    "microsoft.keyvault/deletedvaults": .deletedVault,
    "microsoft.authorization/roleassignments": .roleAssignment,
    "microsoft.authorization/roledefinitions": .roleDefinition,
    "microsoft.authorization/denyassignments": .denyAssignment,
    "microsoft.managedidentity/userassignedidentities": .managedIdentity,
    "#microsoft.graph.user": .user,
    "#microsoft.graph.group": .group,
    "#microsoft.graph.serviceprincipal": .servicePrincipal,
  ]

  /// By the type that it names, else by members that only one kind has; nil for what is none of them.
  init?(_ fields: ExportFields) {
    let named = (fields.peek("@odata.type") ?? fields.peek("type"))?.lowercased()
    if let kind = named.flatMap({ Self.types[$0] }) {
      self = kind
    } else if let address = fields.peek("kid") ?? fields.peek("id") ?? fields.peek("sid"),
      VaultObjectURI(address) != nil
    {
      self = .vaultObject
    } else if fields.flattened.has("roleDefinitionId"), fields.flattened.has("principalId") {
      self = .roleAssignment
    } else if fields.flattened.has("roleName"), fields.flattened.has("permissions") {
      self = .roleDefinition
    } else if fields.flattened.has("denyAssignmentName") {
      self = .denyAssignment
    } else if fields.flattened.has("vaultUri") {
      self = .vault
    } else if named?.contains("/") == true, fields.peek("id")?.lowercased().hasPrefix("/subscriptions/") == true {
      self = .resource
    } else if fields.has("userPrincipalName") {
      self = .user
    } else if fields.has("servicePrincipalType") || fields.has("appId") {
      self = .servicePrincipal
    } else if fields.has("securityEnabled"), fields.has("displayName") {
      self = .group
    } else {
      return nil
    }
  }

  var isDirectoryObject: Bool { [.user, .group, .servicePrincipal].contains(self) }
}
