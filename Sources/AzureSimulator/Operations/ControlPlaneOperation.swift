import AzureModel

/// What a write to Azure Resource Manager, or to the directory, does when nothing refuses it.
protocol ControlPlaneOperation: Sendable {
  /// The action that is asked for; nil where the directory is called.
  var action: ControlOperation? { get }

  /// What has to exist before.
  var requirements: [ControlPlaneRequest.Requirement] { get }

  /// Whether a client that deploys sends it as part of a deployment, whose envelope then wraps a refusal.
  var isDeployment: Bool { get }

  /// How long it runs, given what is there before it.
  func duration(in world: World) -> Delay

  /// The id of what is written.
  func resourceID(in world: World) -> String

  /// Permissions on other resources that it needs; asked only when every requirement is met.
  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction]

  /// Makes the change.
  func apply(to state: inout SimulationState)
}

extension ControlPlaneOperation {
  var requirements: [ControlPlaneRequest.Requirement] { [] }
  var isDeployment: Bool { true }
  func duration(in world: World) -> Delay { .zero }
  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] { [] }
}

extension Stimulus {
  /// The control-plane operation of a stimulus; nil for what is no such call.
  var controlPlaneOperation: (any ControlPlaneOperation)? {
    switch self {
    case .createUser(let definition): UserCreation(definition: definition)
    case .createServicePrincipal(let definition): ServicePrincipalCreation(definition: definition)
    case .putVirtualNetwork(let definition): VirtualNetworkWrite(definition: definition)
    case .putManagedIdentity(let definition): ManagedIdentityWrite(definition: definition)
    case .putVault(let settings):
      settings.createMode == .recover
        ? VaultRecovery(vault: settings.name) : VaultWrite(settings: settings, replaces: true)
    case .patchVault(let settings): VaultWrite(settings: settings, replaces: false)
    case .changeAccessPolicy(let change): AccessPolicyWrite(change: change)
    case .fillAccessPolicies(let vault, let count): UnnamedAccessPolicies(vault: vault, count: count)
    case .createGroup(let definition): GroupCreation(definition: definition)
    case .changeMembership(let change): MembershipWrite(change: change)
    case .deletePrincipal(let name): PrincipalDeletion(name: name)
    case .signIn(let principalId): SignIn(principalId: principalId)
    case .deleteVault(let name): VaultDeletion(vault: name)
    case .purgeVault(let name): VaultPurge(vault: name)
    case .getVault(let name): VaultReading(vault: name)
    case .assignRole(let definition): RoleAssignmentWrite(definition: definition)
    case .delegate(let authorizations, let scope): DelegationWrite(authorizations: authorizations, scope: scope)
    case .removeRole(let removal): RoleAssignmentDeletion(removal: removal)
    case .fillRoleAssignments(let scope, let count): UnnamedRoleAssignments(scope: scope, count: count)
    case .putRoleDefinition(let definition): RoleDefinitionWrite(definition: definition)
    case .deleteRoleDefinition(let name): RoleDefinitionDeletion(name: name)
    case .fillRoleDefinitions(let count): UnnamedRoleDefinitions(count: count)
    case .fillDirectory(let count, let hasVerifiedDomain):
      UnnamedDirectoryObjects(count: count, hasVerifiedDomain: hasVerifiedDomain)
    case .assignEligibleRole(let definition): EligibleRoleWrite(definition: definition)
    case .activateRole(let activation): RoleActivationWrite(activation: activation)
    case .deactivateRole(let activation): RoleDeactivationWrite(activation: activation)
    case .putDenyAssignment(let definition): DenyAssignmentWrite(definition: definition)
    case .deleteDenyAssignment(let name): DenyAssignmentDeletion(name: name)
    case .putManagementGroup(let definition): ManagementGroupWrite(definition: definition)
    case .putSubscription(let definition): SubscriptionWrite(definition: definition, isMove: false)
    case .moveSubscription(let definition): SubscriptionWrite(definition: definition, isMove: true)
    case .transferSubscription(let tenant): SubscriptionTransfer(tenant: tenant)
    case .putResourceGroup(let definition): ResourceGroupWrite(definition: definition)
    case .putApiManagement(let settings):
      settings.restores
        ? ApiManagementRestoration(service: settings.name) : ApiManagementWrite(settings: settings, replaces: true)
    case .deleteApiManagement(let name): ApiManagementDeletion(service: name)
    case .purgeApiManagement(let name): ApiManagementPurge(service: name)
    case .applyNetworkConfiguration(let service): NetworkConfigurationUpdate(service: service)
    case .putApiManagementSecret(let definition): ApiManagementSecretWrite(definition: definition)
    case .deleteApiManagementSecret(let name): ApiManagementSecretDeletion(name: name)
    case .refreshApiManagementSecret(let name): ApiManagementSecretRefresh(name: name)
    case .callThroughGateway(let call):
      ReadByService(
        requirements: [.resource(ResourceName(.apiManagement, call.service))],
        resource: ResourceName(.apiManagement, call.service))
    case .putApiManagementPolicy(let definition): ApiManagementPolicyWrite(definition: definition)
    case .useApiManagementFeature(let use): ApiManagementFeatureUsed(use: use)
    case .patchApiManagement(let settings): ApiManagementWrite(settings: settings, replaces: false)
    case .putConsumer(let settings): ConsumerWrite(settings: settings, replaces: true)
    case .patchConsumer(let settings): ConsumerWrite(settings: settings, replaces: false)
    case .putSubnet, .putPeering, .putNetworkSecurityGroup, .putRouteTable, .putNatGateway, .putPublicIPAddress,
      .createNetworkAppliance, .createOnPremisesNetwork, .createDnsServer, .openConnection, .putPrivateEndpoint,
      .deletePrivateEndpoint,
      .decideConnection, .fillPrivateEndpoints, .putPrivateDnsZone, .putVirtualNetworkLink, .deleteVirtualNetworkLink,
      .putDnsRecord, .deleteDnsRecord, .putNetworkSecurityPerimeter, .putPerimeterProfile, .putPerimeterAccessRule,
      .putPerimeterAssociation, .deletePerimeterAssociation, .registerProvider, .changeNetworkRule:
      networkOperation
    case .ask(let operation, let scope): ControlPlaneQuestion(operation: operation, scope: scope)
    case .putVaultObject(let definition): VaultObjectWrite(definition: definition)
    case .resolveParameterReference(let vault, _): ParameterReference(vault: vault)
    case .putDiagnosticSetting(let definition): DiagnosticSettingWrite(definition: definition)
    case .putAlertRule(let definition): AlertRuleWrite(definition: definition)
    case .putPolicyAssignment(let definition): PolicyAssignmentWrite(definition: definition)
    case .deployment(let definition): DeploymentWrite(name: definition.name)
    case .putConfigurationStore(let definition): ConfigurationStoreWrite(definition: definition)
    case .accessConfigurationStore(let store, let operation):
      ConfigurationStoreAccess(store: store, operation: operation)
    case .valueNotYetKnown: BlockedOperation()
    case .importCertificate, .setSecret, .access, .wait, .readVault: nil
    }
  }
}

/// A step that cannot even be sent, because a value in it does not exist yet.
struct BlockedOperation: ControlPlaneOperation {
  var action: ControlOperation? { nil }
  func resourceID(in world: World) -> String { "" }
  func apply(to state: inout SimulationState) {}
}
