/// The life of vaults: deletion, recovery and purge.
extension World {
  /// Moves a vault into the soft-deleted state: its name stays held, its row is kept.
  package mutating func softDelete(vault name: String, at instant: Instant) {
    guard let id = vault(name) else { return }
    let due = vaults[id].scheduledPurge(ofDeletionAt: instant)
    let key = name.lowercased()
    mutate { tables in
      tables.rowsByName[ResourceName(.vault, name)] = nil
      tables.deletedVaults[key] = DeletedVault(vault: id, deletedAt: instant, scheduledPurge: due)
      tables.scheduledPurges.append(ScheduledPurge(.vault(name: key), deletedAt: instant, due: due))
    }
  }

  /// Brings a soft-deleted vault back as it was, at a scope of its own.
  package mutating func recover(vault name: String) {
    guard let deleted = deletedVault(name) else { return }
    let resource = ResourceName(.vault, vaults[deleted.vault].name)
    let scope = addScope(for: resource)
    mutate { tables in
      tables.deletedVaults[name.lowercased()] = nil
      tables.vaults[deleted.vault].scope = scope
      tables.rowsByName[resource] = deleted.vault.raw
    }
  }

  /// Ends a soft-deleted vault for good and frees its name.
  package mutating func purge(vault name: String) {
    guard deletedVault(name) != nil else { return }
    mutate {
      $0.deletedVaults[name.lowercased()] = nil
      $0.purgesByName[name.lowercased(), default: 0] += 1
    }
  }

  /// Purges what is still deleted when its retention has passed.
  ///
  /// - Complexity: O(deletions that were not yet due).
  package mutating func purgeWhatIsDue(at instant: Instant) {
    let due = scheduledPurges.filter { $0.due <= instant }
    guard !due.isEmpty else { return }
    mutate { $0.scheduledPurges.removeAll { $0.due <= instant } }
    for purge in due {
      switch purge.subject {
      case .vault(let name):
        if deletedVault(name)?.deletedAt == purge.deletedAt { self.purge(vault: name) }
      case .apiManagement(let name):
        if deletedApiManagement(name)?.deletedAt == purge.deletedAt { self.purge(apiManagement: name) }
      case .object(let key):
        if vaultObjects[key]?.deletedAt == purge.deletedAt { self.purge(object: key) }
      }
    }
  }
}
