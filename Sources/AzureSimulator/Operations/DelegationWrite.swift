import AzureModel

/// A subscription or resource group delegated to principals of another tenant.
///
/// Each authorization acts as a role assignment at the scope; User Access Administrator gives nothing of its own there.
struct DelegationWrite: ControlPlaneOperation {
  let authorizations: [RoleAssignmentDefinition]
  let scope: ScopeName

  /// Whoever delegates needs the permission to assign roles there.
  var action: ControlOperation? { .roleAssignmentsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { scope.requirements }

  func resourceID(in world: World) -> String { scope.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    for authorization in authorizations {
      guard state.world.role(authorization.roleID)?.name != "User Access Administrator" else { continue }
      RoleAssignmentWrite(definition: authorization).apply(to: &state)
    }
  }
}
