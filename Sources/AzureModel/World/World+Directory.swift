/// How full the directory of the tenant is.
extension World {
  /// How long a deleted object can be restored, and a managed identity counts against the quota.
  private static let restorable = Delay(minutes: 30 * 24 * 60)

  /// How many objects count against the quota of the directory: at least, and at most where sources leave something
  /// open.
  ///
  /// Managed identities count for thirty days after their deletion. Whether other deleted objects count against the quota
  /// of the tenant no page says.
  ///
  /// - Complexity: O(principals).
  package func directoryObjects(at instant: Instant) -> ClosedRange<Int> {
    var surely = storage.tables.directory.unnamedObjects
    var perhaps = 0
    for id in principals.ids {
      let principal = principals[id]
      guard principal.tenantId == tenantId else { continue }
      if principal.exists {
        surely += 1
      } else if let deleted = principal.deletedAt, instant < deleted + Self.restorable {
        if principal.identityForm == nil { perhaps += 1 } else { surely += 1 }
      }
    }
    return surely...(surely + perhaps)
  }

  /// No fewer than those that count; found without looking at any of them.
  package var mostDirectoryObjects: Int { storage.tables.directory.unnamedObjects + principals.count }

  /// Whether the tenant has a verified domain; nil where nobody says.
  package var hasVerifiedDomain: Bool? { storage.tables.directory.hasVerifiedDomain }
}
