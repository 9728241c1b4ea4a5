/// The properties of something that reads vaults which a request sends; nil leaves a property out.
package struct ConsumerSettings: Sendable {
  package let resource: ResourceName
  package var location: String?
  package var identity: ResourceIdentityDefinition?
  package var defaultIdentity: NamedIdentity?

  /// nil leaves the tier as it is, or for a new thing to a compliant one.
  package var tier: String?

  /// Named `network/subnet`.
  package var subnet: String?

  /// The thing whose subnet it shares.
  package var host: ResourceName?

  /// What it reads; of the consumers in `sent` nothing else than this.
  package var references: [VaultReference] = []

  /// The ways of reading that the request speaks of.
  package var sent: Set<ConsumerID> = []

  package init(_ resource: ResourceName) {
    self.resource = resource
  }
}

/// A later read: a refresh, a poll, a reference resolved at start.
package struct ConsumerRead: Sendable {
  /// Who reads.
  package enum Reader: Sendable {
    case resource(ResourceName)

    /// A consumer that is configured on no resource.
    case consumer(ConsumerID)
  }

  package let reader: Reader

  /// What it is called, or for a consumer without a resource its address; nil reads everything.
  package let reference: String?

  package init(_ reader: Reader, reference: String?) {
    self.reader = reader
    self.reference = reference
  }
}
