import AzureModel

/// One principal's entry in the access policies of a vault, added or replaced.
struct AccessPolicyWrite: ControlPlaneOperation {
  let vault: String
  let entry: AccessPolicyEntry

  private var name: ResourceName { ResourceName(.vault, vault) }
  var action: ControlOperation? { .accessPoliciesWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.vault(vault) else { return }
    state.world.mutate { tables in
      tables.vaults[id].accessPolicies.removeAll { $0.belongs(to: entry.objectId) }
      tables.vaults[id].accessPolicies.append(entry)
    }
    state.reindexPolicies(of: id, objectIds: [entry.objectId])
  }
}
