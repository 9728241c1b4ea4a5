import AzureModel

/// The scenario's subscription moved to another tenant: its role assignments and custom roles are gone, its managed
/// identities stay in the directory that they were made in, and its vaults trust the tenant that they trusted.
struct SubscriptionTransfer: ControlPlaneOperation {
  let tenant: String

  var action: ControlOperation? { nil }

  func resourceID(in world: World) -> String { world.scopes[World.subscriptionScope].resourceID }

  func apply(to state: inout SimulationState) {
    let tenantId = WorldDefaults.identifier("tenant", tenant)
    guard state.world.tenantId != tenantId else { return }
    state.endRoleAssignments(atOrBelow: World.subscriptionScope)
    let identities = state.world.principals.ids.filter { state.world.principals[$0].identityForm != nil }
    state.world.mutate { tables in
      tables.directory.tenantId = tenantId
      for identity in identities { tables.directory.principals[identity].isLeftBehind = true }
      tables.grants.customRoles = ForkedDictionary()
      tables.grants.customRoleCount = 0
    }
  }
}
