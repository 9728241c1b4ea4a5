/// The control-plane actions that the steps of a scenario perform.
package enum ControlOperation: UInt8, Hashable, Sendable, CaseIterable {
  case vaultsRead, vaultsWrite, accessPoliciesWrite
  case apiManagementWrite
  case virtualNetworksWrite, subnetsJoin, subnetsJoinViaServiceEndpoint
  case privateEndpointsWrite, privateDnsZonesWrite, networkSecurityPerimetersWrite
  case userAssignedIdentitiesWrite, userAssignedIdentitiesAssign
  case roleAssignmentsWrite
  case diagnosticSettingsWrite, scheduledQueryRulesWrite, policyAssignmentsWrite

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
    case .diagnosticSettingsWrite: "Microsoft.Insights/diagnosticSettings/write"
    case .scheduledQueryRulesWrite: "Microsoft.Insights/scheduledQueryRules/write"
    case .policyAssignmentsWrite: "Microsoft.Authorization/policyAssignments/write"
    }
  }

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
