import AzureModel

/// What a write to Azure Resource Manager, or to the directory, does when nothing refuses it.
protocol ControlPlaneOperation: Sendable {
  /// The action that is asked for; nil where the directory is called.
  var action: ControlOperation? { get }

  /// What has to exist before.
  var requirements: [ControlPlaneRequest.Requirement] { get }

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
  func duration(in world: World) -> Delay { .zero }
  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] { [] }
}

extension Stimulus {
  /// The control-plane operation of a stimulus; nil for what is no such call.
  var controlPlaneOperation: (any ControlPlaneOperation)? {
    switch self {
    case .createUser(let definition): UserCreation(definition: definition)
    case .putVirtualNetwork(let definition): VirtualNetworkWrite(definition: definition)
    case .putManagedIdentity(let definition): ManagedIdentityWrite(definition: definition)
    case .putVault(let settings): VaultWrite(settings: settings, replaces: true)
    case .patchVault(let settings): VaultWrite(settings: settings, replaces: false)
    case .setAccessPolicy(let vault, let entry): AccessPolicyWrite(vault: vault, entry: entry)
    case .assignRole(let definition): RoleAssignmentWrite(definition: definition)
    case .putApiManagement(let settings): ApiManagementWrite(settings: settings, replaces: true)
    case .patchApiManagement(let settings): ApiManagementWrite(settings: settings, replaces: false)
    case .putPrivateEndpoint(let definition): PrivateEndpointWrite(definition: definition)
    case .putPrivateDnsZone(let definition): PrivateDnsZoneWrite(definition: definition)
    case .putNetworkSecurityPerimeter(let definition): PerimeterWrite(definition: definition)
    case .putDiagnosticSetting(let definition): DiagnosticSettingWrite(definition: definition)
    case .putAlertRule(let definition): AlertRuleWrite(definition: definition)
    case .putPolicyAssignment(let definition): PolicyAssignmentWrite(definition: definition)
    case .valueNotYetKnown: BlockedOperation()
    case .importCertificate, .setSecret, .access, .wait: nil
    }
  }
}

/// A step that cannot even be sent, because a value in it does not exist yet.
struct BlockedOperation: ControlPlaneOperation {
  var action: ControlOperation? { nil }
  func resourceID(in world: World) -> String { "" }
  func apply(to state: inout SimulationState) {}
}
