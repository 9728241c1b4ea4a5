/// What the service purges by itself once its retention has passed, unless it was recovered or purged before.
package struct ScheduledPurge: Sendable {
  package enum Subject: Hashable, Sendable {
    case vault(name: String)
    case apiManagement(name: String)
    case object(VaultObjectKey)
  }

  package let subject: Subject

  /// Tells the deletion meant from a later one of the same name.
  package let deletedAt: Instant
  package let due: Instant

  package init(_ subject: Subject, deletedAt: Instant, due: Instant) {
    self.subject = subject
    self.deletedAt = deletedAt
    self.due = due
  }
}
