/// The life of the objects in a vault: deletion, recovery and purge.
extension World {
  /// Moves an object into the soft-deleted state; gone at once where its vault has no soft delete.
  package mutating func softDelete(object key: VaultObjectKey, at instant: Instant) {
    guard vaultObjects[key] != nil else { return }
    let due = vaults[key.vault].scheduledPurge(ofDeletionAt: instant)
    if due == instant { return purge(object: key) }
    mutate { tables in
      tables.vaultObjects[key]?.deletedAt = instant
      tables.scheduledPurges.append(ScheduledPurge(.object(key), deletedAt: instant, due: due))
    }
  }

  /// Brings a soft-deleted object back as it was.
  package mutating func recover(object key: VaultObjectKey) {
    mutate { $0.vaultObjects[key]?.deletedAt = nil }
  }

  /// Ends an object for good and frees its name.
  package mutating func purge(object key: VaultObjectKey) {
    mutate { tables in
      tables.vaultObjects[key] = nil
      tables.purgesByName["\(tables.vaults[key.vault].name.lowercased())/\(key.name)", default: 0] += 1
    }
  }

  /// The next version of an object: another one than any that was there before, also before a purge.
  package func nextVersion(of key: VaultObjectKey) -> String {
    let vault = vaults[key.vault].name.lowercased()
    let count = String(vaultObjects[key]?.versions.count ?? 0)
    let purges = (purgesByName[vault] ?? 0) + (purgesByName["\(vault)/\(key.name)"] ?? 0)
    return purges == 0
      ? DerivedIdentifier.version(vault, key.name, count)
      : DerivedIdentifier.version(vault, key.name, count, "after purge \(purges)")
  }
}
