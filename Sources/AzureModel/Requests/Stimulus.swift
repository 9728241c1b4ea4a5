/// What a step asks of simulated Azure: one case for each operation the model performs.
package enum Stimulus: Sendable {
  case createUser(UserDefinition)
  case createServicePrincipal(ServicePrincipalDefinition)
  case putVirtualNetwork(VirtualNetworkDefinition)
  case putManagedIdentity(ManagedIdentityDefinition)
  case putVault(VaultSettings)
  case patchVault(VaultSettings)
  case changeAccessPolicy(AccessPolicyChange)

  /// Entries of principals nobody asks about.
  case fillAccessPolicies(vault: String, count: Int)
  case createGroup(GroupDefinition)
  case changeMembership(MembershipChange)
  case deletePrincipal(ResourceName)

  /// The principal of an object id gets a new token.
  case signIn(principalId: String)
  case deleteVault(name: String)
  case purgeVault(name: String)

  /// A vault read as a resource, by somebody who wants its settings.
  case getVault(name: String)
  case assignRole(RoleAssignmentDefinition)
  case removeRole(RoleAssignmentRemoval)

  /// A subscription or resource group delegated to another tenant, one authorization each.
  case delegate([RoleAssignmentDefinition], at: ScopeName)

  /// Assignments of principals nobody asks about.
  case fillRoleAssignments(scope: ScopeName, count: Int)
  case putRoleDefinition(CustomRoleDefinition)
  case deleteRoleDefinition(name: String)
  case fillRoleDefinitions(count: Int)
  case assignEligibleRole(EligibleRoleDefinition)
  case activateRole(RoleActivation)
  case deactivateRole(RoleActivation)
  case putDenyAssignment(DenyAssignmentDefinition)
  case deleteDenyAssignment(name: String)
  case putManagementGroup(ManagementGroupDefinition)
  case putSubscription(SubscriptionDefinition)
  case moveSubscription(SubscriptionDefinition)
  case putResourceGroup(ResourceGroupDefinition)
  case importCertificate(CertificateImport)
  case setSecret(SecretDefinition)
  case putVaultObject(VaultObjectDefinition)

  /// A deployment takes a secret as the value of a parameter.
  case resolveParameterReference(vault: String, secretName: String)
  case putApiManagement(ApiManagementSettings)
  case patchApiManagement(ApiManagementSettings)
  case putPrivateEndpoint(PrivateEndpointDefinition)
  case putPrivateDnsZone(PrivateDnsZoneDefinition)
  case putNetworkSecurityPerimeter(PerimeterDefinition)
  case putDiagnosticSetting(DiagnosticSettingDefinition)
  case putAlertRule(AlertRuleDefinition)
  case putPolicyAssignment(PolicyAssignmentDefinition)
  case access(VaultAccess)

  /// Several resources in one deployment.
  case deployment(DeploymentDefinition)

  /// Whether a control-plane action would be allowed at a scope; changes nothing.
  case ask(ControlOperation, at: ScopeName)
  case wait(Delay)

  /// The step needs a value that does not exist at this moment, for instance a principal id before its resource.
  case valueNotYetKnown(expression: String)
}
