import AzureModel

/// Role assignments of principals nobody asks about: they only count.
struct UnnamedRoleAssignments: ControlPlaneOperation {
  let scope: ScopeName
  let count: Int

  var action: ControlOperation? { .roleAssignmentsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { scope.requirements }

  func resourceID(in world: World) -> String { scope.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    guard let scope = scope.scope(in: state.world), let limit = state.world.limitScope(of: scope) else { return }
    state.world.addUnnamedAssignments(count, against: limit)
  }
}

/// Access policy entries of principals nobody asks about: they only count.
struct UnnamedAccessPolicies: ControlPlaneOperation {
  let vault: String
  let count: Int

  private var name: ResourceName { ResourceName(.vault, vault) }
  var action: ControlOperation? { .accessPoliciesWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.vault(vault) else { return }
    state.world.mutate { $0.vaults[id].unnamedAccessPolicies += count }
  }
}

/// Custom roles nobody asks about: they only count.
struct UnnamedRoleDefinitions: ControlPlaneOperation {
  let count: Int

  var action: ControlOperation? { .roleDefinitionsWrite }

  func resourceID(in world: World) -> String { world.scopes[World.subscriptionScope].resourceID }

  func apply(to state: inout SimulationState) { state.world.mutate { $0.grants.customRoleCount += count } }
}

/// Objects of the directory nobody asks about: they only count.
struct UnnamedDirectoryObjects: ControlPlaneOperation {
  let count: Int
  let hasVerifiedDomain: Bool?

  var action: ControlOperation? { nil }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    state.world.mutate { tables in
      tables.directory.unnamedObjects += count
      tables.directory.hasVerifiedDomain = hasVerifiedDomain ?? tables.directory.hasVerifiedDomain
    }
  }
}
