import AzureModel

/// Entries in the access policies of a vault: permissions added, replaced or taken away.
struct AccessPolicyWrite: ControlPlaneOperation {
  let change: AccessPolicyChange

  private var name: ResourceName { ResourceName(.vault, change.vault) }
  var action: ControlOperation? { .accessPoliciesWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.vault(change.vault) else { return }
    var entries = state.world.vaults[id].accessPolicies
    for entry in change.entries { apply(entry, to: &entries) }
    state.world.mutate { $0.vaults[id].accessPolicies = entries }
    state.reindexPolicies(of: id, touched: change.entries)
  }

  private func apply(_ entry: AccessPolicyEntry, to entries: inout [AccessPolicyEntry]) {
    let place = entries.firstIndex { $0.isSame(as: entry) }
    switch (change.kind, place) {
    case (.add, let place?): entries[place].add(entry)
    case (.replace, let place?): entries[place] = entry
    case (.add, nil), (.replace, nil): entries.append(entry)
    case (.remove, let place?):
      entries[place].remove(entry)
      if entries[place].isEmpty { entries.remove(at: place) }
    case (.removeEntry, let place?): entries.remove(at: place)
    case (.remove, nil), (.removeEntry, nil): break
    }
  }
}

extension AccessPolicyEntry {
  fileprivate var isEmpty: Bool { VaultObjectKind.allCases.allSatisfy { self[$0].isEmpty } }

  fileprivate mutating func add(_ other: AccessPolicyEntry) {
    for kind in VaultObjectKind.allCases {
      let known = Set(self[kind].map { $0.lowercased() })
      self[kind] += other[kind].filter { !known.contains($0.lowercased()) }
    }
  }

  fileprivate mutating func remove(_ other: AccessPolicyEntry) {
    for kind in VaultObjectKind.allCases {
      let taken = Set(other[kind].map { $0.lowercased() })
      self[kind].removeAll { taken.contains($0.lowercased()) }
    }
  }
}
