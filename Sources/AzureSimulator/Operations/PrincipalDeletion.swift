import AzureModel

/// Somebody disappears from the directory; what they were granted stays behind and gives nothing.
struct PrincipalDeletion: ControlPlaneOperation {
  let name: ResourceName

  var action: ControlOperation? { name.kind == .managedIdentity ? .userAssignedIdentitiesDelete : nil }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { name.kind.resourceType == nil ? "" : world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let principal = state.world.principal(of: name) else { return }
    state.retire(principal)
    if name.kind == .group { state.dissolve(principal) }
    // The identity is a resource too: what was assigned at it ends with it.
    if name.kind == .managedIdentity, let scope = state.world.scope(of: name) {
      state.removeRoleAssignments(atOrBelow: scope)
    }
  }
}

extension SimulationState {
  /// When a principal that appears now is found by everybody who asks the directory.
  mutating func newPrincipal() -> Effect {
    let effect = effect(of: .newPrincipal)
    index.note(effect)
    return effect
  }

  /// Brings the identity of a resource back that was deleted with it.
  mutating func revive(_ principal: Principal.ID) {
    world.mutate { tables in
      tables.directory.principals[principal].exists = true
      tables.directory.principals[principal].deletedAt = nil
      tables.directory.principals[principal].tokensEnd = nil
      tables.directory.principals[principal].resourceFreed = nil
    }
  }

  /// Deletes a principal; tokens that it has are accepted until they expire.
  mutating func retire(_ principal: Principal.ID) {
    let form = world.principals[principal].identityForm
    let effect = effect(of: form == nil ? .deletedPrincipal : .deletedManagedIdentity)
    let freed = form == .systemAssigned ? self.effect(of: .deletedSystemAssignedIdentity) : nil
    let instant = instant
    world.mutate { tables in
      tables.directory.principals[principal].exists = false
      tables.directory.principals[principal].deletedAt = instant
      tables.directory.principals[principal].tokensEnd = effect
      tables.directory.principals[principal].resourceFreed = freed
    }
    index.note(effect)
    if let freed { index.note(freed) }
  }
}

/// Somebody gets a new token, which knows every group of that moment; the platform keeps those of managed identities.
struct SignIn: ControlPlaneOperation {
  let principalId: String

  var action: ControlOperation? { nil }
  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    guard let principal = state.world.principal(objectId: principalId),
      state.world.principals[principal].identityForm == nil
    else { return }
    state.index.renewToken(of: principal, at: state.instant)
  }
}
