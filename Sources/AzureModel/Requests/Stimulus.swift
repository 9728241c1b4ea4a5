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

  /// Objects of the directory nobody asks about; whether its tenant has a verified domain is said with them.
  case fillDirectory(count: Int, hasVerifiedDomain: Bool?)
  case assignEligibleRole(EligibleRoleDefinition)
  case activateRole(RoleActivation)
  case deactivateRole(RoleActivation)
  case putDenyAssignment(DenyAssignmentDefinition)
  case deleteDenyAssignment(name: String)
  case putManagementGroup(ManagementGroupDefinition)
  case putSubscription(SubscriptionDefinition)
  case moveSubscription(SubscriptionDefinition)

  /// The scenario's own subscription goes to another tenant.
  case transferSubscription(tenant: String)
  case putResourceGroup(ResourceGroupDefinition)
  case importCertificate(CertificateImport)
  case setSecret(SecretDefinition)
  case putVaultObject(VaultObjectDefinition)

  /// A deployment takes a secret as the value of a parameter.
  case resolveParameterReference(vault: String, secretName: String)
  case putApiManagement(ApiManagementSettings)
  case patchApiManagement(ApiManagementSettings)
  case deleteApiManagement(name: String)
  case purgeApiManagement(name: String)

  /// An injected service looks its network up anew.
  case applyNetworkConfiguration(service: String)
  case putApiManagementSecret(ApiManagementSecretDefinition)
  case deleteApiManagementSecret(ApiManagementSecretName)
  case refreshApiManagementSecret(ApiManagementSecretName)
  case callThroughGateway(GatewayCall)
  case putApiManagementPolicy(ApiManagementPolicyDefinition)
  case useApiManagementFeature(ApiManagementFeatureUse)
  case putSubnet(SubnetDefinition, network: String)
  case putPeering(PeeringDefinition)
  case putNetworkSecurityGroup(NetworkSecurityGroupDefinition)
  case putRouteTable(RouteTableDefinition)
  case putNatGateway(NatGatewayDefinition)
  case putPublicIPAddress(PublicIPAddressDefinition)
  case createNetworkAppliance(NetworkApplianceDefinition)
  case createOnPremisesNetwork(OnPremisesNetworkDefinition)
  case createDnsServer(DnsServerDefinition)

  /// A client connects to vaults from where the step is done, and keeps the connection.
  case openConnection(name: String)
  case putConsumer(ConsumerSettings)
  case patchConsumer(ConsumerSettings)
  case readVault(ConsumerRead)
  case putPrivateEndpoint(PrivateEndpointDefinition)
  case deletePrivateEndpoint(name: String)

  /// The owner of the vault lets a private endpoint in, keeps it out or cuts it off.
  case decideConnection(privateEndpoint: String, PrivateEndpoint.ConnectionState)

  /// Private endpoints nobody asks about.
  case fillPrivateEndpoints(vault: String, count: Int)
  case putPrivateDnsZone(PrivateDnsZoneDefinition)
  case putVirtualNetworkLink(VirtualNetworkLinkDefinition)
  case deleteVirtualNetworkLink(zone: String, network: String)
  case putDnsRecord(DnsRecordDefinition)
  case deleteDnsRecord(zone: String, name: String)
  case putNetworkSecurityPerimeter(PerimeterDefinition)
  case putPerimeterProfile(perimeter: String, PerimeterDefinition.Profile)
  case putPerimeterAccessRule(perimeter: String, profile: String, PerimeterDefinition.AccessRule)
  case putPerimeterAssociation(perimeter: String, PerimeterDefinition.Association)
  case deletePerimeterAssociation(perimeter: String, name: String)

  /// A resource provider is registered in a subscription, or no longer.
  case registerProvider(ProviderRegistration)
  case changeNetworkRule(NetworkRuleChange)
  case putDiagnosticSetting(DiagnosticSettingDefinition)
  case putAlertRule(AlertRuleDefinition)
  case putPolicyAssignment(PolicyAssignmentDefinition)
  case putConfigurationStore(ConfigurationStoreDefinition)

  /// A call to an App Configuration store for what is in it.
  case accessConfigurationStore(name: String, ControlOperation)
  case access(VaultAccess)

  /// Several resources in one deployment.
  case deployment(DeploymentDefinition)

  /// Whether a control-plane action would be allowed at a scope; changes nothing.
  case ask(ControlOperation, at: ScopeName)
  case wait(Delay)

  /// The step needs a value that does not exist at this moment, for instance a principal id before its resource.
  case valueNotYetKnown(expression: String)
}
