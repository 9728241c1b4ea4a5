import AzureModel

/// A policy assigned at a scope; assigning it again under the same name takes the place of the one before.
struct PolicyAssignmentWrite: ControlPlaneOperation {
  let definition: PolicyAssignmentDefinition

  var action: ControlOperation? { .policyAssignmentsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    ([definition.scope] + definition.notScopes).flatMap(\.requirements)
  }

  func resourceID(in world: World) -> String {
    definition.scope.resourceID(in: world) + "/providers/Microsoft.Authorization/policyAssignments/\(definition.name)"
  }

  func apply(to state: inout SimulationState) {
    let world = state.world
    guard let scope = definition.scope.scope(in: world) else { return }
    let effect = state.effect(of: .policyAssignment)
    let row = PolicyAssignment(
      name: definition.name, scope: scope,
      notScopes: definition.notScopes.compactMap { $0.scope(in: world) },
      policy: definition.policy, effect: definition.effect,
      resourceSelectors: definition.resourceSelectors, overrides: definition.overrides,
      isEnforced: definition.isEnforced, begins: effect)
    let assignments = world.policyAssignments
    let replaced = assignments.ids.filter { id in
      let known = assignments[id]
      return known.scope == scope && known.name.lowercased() == row.name.lowercased() && known.ends == nil
    }
    state.world.mutate { tables in
      for id in replaced { tables.policyAssignments[id].ends = effect }
      tables.policyAssignments.append(row)
    }
  }
}
