/// The control-plane actions that the steps of a scenario perform.
package enum ControlOperation: UInt8, Hashable, Sendable, CaseIterable {
  case vaultsRead, vaultsWrite, accessPoliciesWrite
  case apiManagementWrite
  case virtualNetworksWrite, subnetsJoin, subnetsJoinViaServiceEndpoint
  case privateEndpointsWrite, privateDnsZonesWrite, networkSecurityPerimetersWrite
  case userAssignedIdentitiesWrite, userAssignedIdentitiesAssign
  case roleAssignmentsWrite
  case roleAssignmentsRead, roleAssignmentsDelete
  case roleDefinitionsWrite, roleDefinitionsDelete
  case denyAssignmentsWrite, denyAssignmentsDelete
  case roleEligibilitySchedulesWrite
  case managementGroupsWrite, managementGroupSubscriptionsWrite
  case resourceGroupsWrite
  case userAssignedIdentitiesDelete
  case vaultsDelete, deletedVaultsRead, deletedVaultsPurge, vaultsDeploy, secretsWrite, keysWrite
  case armSecretsRead, armKeysRead, armKeyVersionsRead
  case checkNameAvailability, deletedVaultRead, operationResultsRead, privateEndpointConnectionsApproval
  case joinPerimeter, registerKeyVault, keyVaultOperationsRead
  case diagnosticSettingsWrite, scheduledQueryRulesWrite, policyAssignmentsWrite
  case deploymentsWrite

  /// The action as role definitions and error texts name it.
  package var action: String {
    switch self {
    case .vaultsRead: "Microsoft.KeyVault/vaults/read"
    case .vaultsWrite: "Microsoft.KeyVault/vaults/write"
    case .accessPoliciesWrite: "Microsoft.KeyVault/vaults/accessPolicies/write"
    case .apiManagementWrite: "Microsoft.ApiManagement/service/write"
    case .virtualNetworksWrite: "Microsoft.Network/virtualNetworks/write"
    case .subnetsJoin: "Microsoft.Network/virtualNetworks/subnets/join/action"
    case .subnetsJoinViaServiceEndpoint:
      "Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action"
    case .privateEndpointsWrite: "Microsoft.Network/privateEndpoints/write"
    case .privateDnsZonesWrite: "Microsoft.Network/privateDnsZones/write"
    case .networkSecurityPerimetersWrite: "Microsoft.Network/networkSecurityPerimeters/write"
    case .userAssignedIdentitiesWrite: "Microsoft.ManagedIdentity/userAssignedIdentities/write"
    case .userAssignedIdentitiesAssign: "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"
    case .roleAssignmentsWrite: "Microsoft.Authorization/roleAssignments/write"
    case .roleAssignmentsRead: "Microsoft.Authorization/roleAssignments/read"
    case .roleAssignmentsDelete: "Microsoft.Authorization/roleAssignments/delete"
    case .roleDefinitionsWrite: "Microsoft.Authorization/roleDefinitions/write"
    case .roleDefinitionsDelete: "Microsoft.Authorization/roleDefinitions/delete"
    case .denyAssignmentsWrite: "Microsoft.Authorization/denyAssignments/write"
    case .denyAssignmentsDelete: "Microsoft.Authorization/denyAssignments/delete"
    case .roleEligibilitySchedulesWrite: "Microsoft.Authorization/roleEligibilityScheduleRequests/write"
    case .managementGroupsWrite: "Microsoft.Management/managementGroups/write"
    case .managementGroupSubscriptionsWrite: "Microsoft.Management/managementGroups/subscriptions/write"
    case .userAssignedIdentitiesDelete: "Microsoft.ManagedIdentity/userAssignedIdentities/delete"
    case .resourceGroupsWrite: "Microsoft.Resources/subscriptions/resourceGroups/write"
    case .vaultsDelete: "Microsoft.KeyVault/vaults/delete"
    case .deletedVaultsRead: "Microsoft.KeyVault/deletedVaults/read"
    case .deletedVaultsPurge: "Microsoft.KeyVault/locations/deletedVaults/purge/action"
    case .vaultsDeploy: "Microsoft.KeyVault/vaults/deploy/action"
    case .secretsWrite: "Microsoft.KeyVault/vaults/secrets/write"
    case .keysWrite: "Microsoft.KeyVault/vaults/keys/write"
    case .armSecretsRead: "Microsoft.KeyVault/vaults/secrets/read"
    case .armKeysRead: "Microsoft.KeyVault/vaults/keys/read"
    case .armKeyVersionsRead: "Microsoft.KeyVault/vaults/keys/versions/read"
    case .checkNameAvailability: "Microsoft.KeyVault/checkNameAvailability/read"
    case .deletedVaultRead: "Microsoft.KeyVault/locations/deletedVaults/read"
    case .operationResultsRead: "Microsoft.KeyVault/locations/operationResults/read"
    case .privateEndpointConnectionsApproval: "Microsoft.KeyVault/vaults/PrivateEndpointConnectionsApproval/action"
    case .joinPerimeter: "Microsoft.KeyVault/vaults/joinPerimeter/action"
    case .registerKeyVault: "Microsoft.KeyVault/register/action"
    case .keyVaultOperationsRead: "Microsoft.KeyVault/operations/read"
    case .diagnosticSettingsWrite: "Microsoft.Insights/diagnosticSettings/write"
    case .scheduledQueryRulesWrite: "Microsoft.Insights/scheduledQueryRules/write"
    case .policyAssignmentsWrite: "Microsoft.Authorization/policyAssignments/write"
    case .deploymentsWrite: "Microsoft.Resources/deployments/write"
    }
  }

  /// The operation of an action such as `Microsoft.KeyVault/vaults/write`; letter case does not matter.
  package static func operation(of action: String) -> ControlOperation? { byAction[action.lowercased()] }

  private static let byAction = Dictionary(
    allCases.map { ($0.action.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// The forms under which patterns of role definitions are compared with it.
  ///
  /// Managed Identity Operator lists attaching one segment deeper than refusals print it.
  var formsInRoles: [String] {
    switch self {
    case .userAssignedIdentitiesAssign:
      [action, "Microsoft.ManagedIdentity/userAssignedIdentities/{name}/assign/action"]
    default: [action]
    }
  }
}
