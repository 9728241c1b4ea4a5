/// The actions that the steps of a scenario perform: those of the control plane, and data actions of other services than
/// Key Vault, which are granted and denied in the same way.
package enum ControlOperation: UInt8, Hashable, Sendable, CaseIterable {
  case vaultsRead, vaultsWrite, accessPoliciesWrite
  case apiManagementWrite, apiManagementDelete, deletedApiManagementDelete
  case namedValuesWrite, namedValuesDelete, apiManagementCertificatesWrite, apiManagementCertificatesDelete
  case apiManagementPoliciesWrite, namedValuesRefresh, apiManagementCertificatesRefresh
  case apiManagementGatewaysWrite, apiManagementWorkspacesWrite, apiManagementBackup
  case apiManagementApplyNetworkConfiguration
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
  case networkSecurityGroupsWrite, routeTablesWrite, natGatewaysWrite, publicIPAddressesWrite
  case networkSecurityGroupsJoin, routeTablesJoin, natGatewaysJoin, publicIPAddressesJoin
  case privateDnsZonesJoin, virtualNetworksJoin, virtualNetworksPeer
  case subnetsWrite, virtualNetworkPeeringsWrite
  case privateEndpointsDelete, privateEndpointConnectionsWrite, privateEndpointConnectionsDelete
  case virtualNetworkLinksWrite, virtualNetworkLinksDelete, dnsRecordsWrite, dnsRecordsDelete
  case perimeterProfilesWrite, perimeterAccessRulesWrite, perimeterAssociationsWrite, perimeterAssociationsDelete
  case unregisterKeyVault
  case diagnosticSettingsWrite, scheduledQueryRulesWrite, policyAssignmentsWrite
  case deploymentsWrite
  case configurationStoresWrite, keyValuesRead, keyValuesWrite, keyValuesDelete

  case applicationGatewaysWrite, sitesWrite, appServiceCertificatesWrite, containerAppsWrite
  case managedEnvironmentsWrite, managedClustersWrite, containerGroupsWrite, storageAccountsWrite
  case diskEncryptionSetsWrite, eventHubsNamespacesWrite, serviceBusNamespacesWrite, netAppAccountsWrite
  case recoveryServicesVaultsWrite, sqlServersWrite, databaseAccountsWrite, synapseWorkspacesWrite
  case virtualMachinesWrite, dataFactoriesWrite, workflowsWrite, cdnProfilesWrite, cdnCustomDomainsWrite
  case firewallPoliciesWrite, eventGridNamespacesWrite, springAppsWrite

  /// The action as role definitions and error texts name it.
  package var action: String {
    switch self {
    case .applicationGatewaysWrite: "Microsoft.Network/applicationGateways/write"
    case .sitesWrite: "Microsoft.Web/sites/write"
    case .appServiceCertificatesWrite: "Microsoft.Web/certificates/write"
    case .containerAppsWrite: "Microsoft.App/containerApps/write"
    case .managedEnvironmentsWrite: "Microsoft.App/managedEnvironments/write"
    case .managedClustersWrite: "Microsoft.ContainerService/managedClusters/write"
    case .containerGroupsWrite: "Microsoft.ContainerInstance/containerGroups/write"
    case .storageAccountsWrite: "Microsoft.Storage/storageAccounts/write"
    case .diskEncryptionSetsWrite: "Microsoft.Compute/diskEncryptionSets/write"
    case .eventHubsNamespacesWrite: "Microsoft.EventHub/namespaces/write"
    case .serviceBusNamespacesWrite: "Microsoft.ServiceBus/namespaces/write"
    case .netAppAccountsWrite: "Microsoft.NetApp/netAppAccounts/write"
    case .recoveryServicesVaultsWrite: "Microsoft.RecoveryServices/vaults/write"
    case .sqlServersWrite: "Microsoft.Sql/servers/write"
    case .databaseAccountsWrite: "Microsoft.DocumentDB/databaseAccounts/write"
    case .synapseWorkspacesWrite: "Microsoft.Synapse/workspaces/write"
    case .virtualMachinesWrite: "Microsoft.Compute/virtualMachines/write"
    case .dataFactoriesWrite: "Microsoft.DataFactory/factories/write"
    case .workflowsWrite: "Microsoft.Logic/workflows/write"
    case .cdnProfilesWrite: "Microsoft.Cdn/profiles/write"
    case .cdnCustomDomainsWrite: "Microsoft.Cdn/profiles/endpoints/customDomains/write"
    case .firewallPoliciesWrite: "Microsoft.Network/firewallPolicies/write"
    case .eventGridNamespacesWrite: "Microsoft.EventGrid/namespaces/write"
    case .springAppsWrite: "Microsoft.AppPlatform/Spring/write"
    case .vaultsRead: "Microsoft.KeyVault/vaults/read"
    case .vaultsWrite: "Microsoft.KeyVault/vaults/write"
    case .accessPoliciesWrite: "Microsoft.KeyVault/vaults/accessPolicies/write"
    case .apiManagementWrite: "Microsoft.ApiManagement/service/write"
    case .apiManagementDelete: "Microsoft.ApiManagement/service/delete"
    case .deletedApiManagementDelete: "Microsoft.ApiManagement/locations/deletedservices/delete"
    case .namedValuesWrite: "Microsoft.ApiManagement/service/namedValues/write"
    case .namedValuesDelete: "Microsoft.ApiManagement/service/namedValues/delete"
    case .apiManagementCertificatesWrite: "Microsoft.ApiManagement/service/certificates/write"
    case .apiManagementCertificatesDelete: "Microsoft.ApiManagement/service/certificates/delete"
    case .namedValuesRefresh: "Microsoft.ApiManagement/service/namedValues/refreshSecret/action"
    case .apiManagementCertificatesRefresh: "Microsoft.ApiManagement/service/certificates/refreshSecret/action"
    case .apiManagementPoliciesWrite: "Microsoft.ApiManagement/service/policies/write"
    case .apiManagementGatewaysWrite: "Microsoft.ApiManagement/service/gateways/write"
    case .apiManagementWorkspacesWrite: "Microsoft.ApiManagement/service/workspaces/write"
    case .apiManagementApplyNetworkConfiguration:
      "Microsoft.ApiManagement/service/applynetworkconfigurationupdates/action"
    case .apiManagementBackup: "Microsoft.ApiManagement/service/backup/action"
    case .virtualNetworksWrite: "Microsoft.Network/virtualNetworks/write"
    case .subnetsJoin: "Microsoft.Network/virtualNetworks/subnets/join/action"
    case .subnetsJoinViaServiceEndpoint:
      "Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action"
    case .privateEndpointsWrite: "Microsoft.Network/privateEndpoints/write"
    case .privateDnsZonesWrite: "Microsoft.Network/privateDnsZones/write"
    case .networkSecurityPerimetersWrite: "Microsoft.Network/networkSecurityPerimeters/write"
    case .networkSecurityGroupsWrite: "Microsoft.Network/networkSecurityGroups/write"
    case .routeTablesWrite: "Microsoft.Network/routeTables/write"
    case .natGatewaysWrite: "Microsoft.Network/natGateways/write"
    case .publicIPAddressesWrite: "Microsoft.Network/publicIPAddresses/write"
    case .networkSecurityGroupsJoin: "Microsoft.Network/networkSecurityGroups/join/action"
    case .routeTablesJoin: "Microsoft.Network/routeTables/join/action"
    case .natGatewaysJoin: "Microsoft.Network/natGateways/join/action"
    case .publicIPAddressesJoin: "Microsoft.Network/publicIPAddresses/join/action"
    case .privateDnsZonesJoin: "Microsoft.Network/privateDnsZones/join/action"
    case .virtualNetworksJoin: "Microsoft.Network/virtualNetworks/join/action"
    case .virtualNetworksPeer: "Microsoft.Network/virtualNetworks/peer/action"
    case .subnetsWrite: "Microsoft.Network/virtualNetworks/subnets/write"
    case .virtualNetworkPeeringsWrite: "Microsoft.Network/virtualNetworks/virtualNetworkPeerings/write"
    case .privateEndpointsDelete: "Microsoft.Network/privateEndpoints/delete"
    case .privateEndpointConnectionsWrite: "Microsoft.KeyVault/vaults/privateEndpointConnections/write"
    case .privateEndpointConnectionsDelete: "Microsoft.KeyVault/vaults/privateEndpointConnections/delete"
    case .virtualNetworkLinksWrite: "Microsoft.Network/privateDnsZones/virtualNetworkLinks/write"
    case .virtualNetworkLinksDelete: "Microsoft.Network/privateDnsZones/virtualNetworkLinks/delete"
    case .dnsRecordsDelete: "Microsoft.Network/privateDnsZones/A/delete"
    case .perimeterAssociationsDelete: "Microsoft.Network/networkSecurityPerimeters/resourceAssociations/delete"
    case .dnsRecordsWrite: "Microsoft.Network/privateDnsZones/A/write"
    case .perimeterProfilesWrite: "Microsoft.Network/networkSecurityPerimeters/profiles/write"
    case .perimeterAccessRulesWrite: "Microsoft.Network/networkSecurityPerimeters/profiles/accessRules/write"
    case .perimeterAssociationsWrite: "Microsoft.Network/networkSecurityPerimeters/resourceAssociations/write"
    case .unregisterKeyVault: "Microsoft.KeyVault/unregister/action"
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
    case .configurationStoresWrite: "Microsoft.AppConfiguration/configurationStores/write"
    case .keyValuesRead: "Microsoft.AppConfiguration/configurationStores/keyValues/read"
    case .keyValuesWrite: "Microsoft.AppConfiguration/configurationStores/keyValues/write"
    case .keyValuesDelete: "Microsoft.AppConfiguration/configurationStores/keyValues/delete"
    }
  }

  /// Whether roles list it among their data actions.
  package var isDataAction: Bool {
    switch self {
    case .keyValuesRead, .keyValuesWrite, .keyValuesDelete: true
    default: false
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
