/// Something that reads vaults on its own account: one table for all kinds of it.
package struct ConsumerResource: Sendable {
  package typealias ID = AzureModel.ID<ConsumerResource>

  package let name: ResourceName
  package var location: String
  package var identity: ResourceIdentity

  /// The user-assigned or other identity that its references are read with where they name none.
  package var defaultIdentity: NamedIdentity?

  /// The subnet it sits in or is integrated with, named `network/subnet`.
  package var subnet: String?

  /// Its tier; nil where a compliant one is assumed.
  package var tier: String?

  /// What it reads.
  package var references: [VaultReference]

  package init(
    name: ResourceName, location: String, identity: ResourceIdentity, defaultIdentity: NamedIdentity?, subnet: String?,
    tier: String? = nil, references: [VaultReference]
  ) {
    self.name = name
    self.location = location
    self.identity = identity
    self.defaultIdentity = defaultIdentity
    self.subnet = subnet
    self.tier = tier
    self.references = references
  }
}

/// Something in a vault that a resource says it reads.
package struct VaultReference: Hashable, Sendable {
  package let consumer: ConsumerID

  /// What the resource calls it.
  package let label: String

  /// The address of the object, as written or put together.
  package let address: String

  /// The identity that it names, or nil.
  package let identity: NamedIdentity?

  /// The client id of an application of several tenants that the identity stands for, as its federated credential.
  package let federatedClientId: String?

  package init(
    consumer: ConsumerID, label: String, address: String, identity: NamedIdentity? = nil,
    federatedClientId: String? = nil
  ) {
    self.consumer = consumer
    self.label = label
    self.address = address
    self.identity = identity
    self.federatedClientId = federatedClientId
  }
}
