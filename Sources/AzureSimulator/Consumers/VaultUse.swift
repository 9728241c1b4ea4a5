import AzureModel

/// One thing that a resource takes out of a vault, with what decides as whom and from where it asks.
package struct VaultUse: Sendable {
  /// What is known about services that read so.
  package let consumer: ConsumerRow
  package let resource: ResourceName
  package let resourceID: String
  package let region: String

  /// The identities that the resource has.
  package let identity: ResourceIdentity

  /// The one that the reference names; nil leaves the choice to the service.
  package let named: NamedIdentity?

  /// The client id of an application of several tenants that the identity stands for, as its federated credential.
  package let federatedClientId: String?

  /// The address of the object, as written.
  package let reference: String

  /// What the resource calls it: a host name, a setting, a secret.
  package let label: String

  /// The instance in a subnet that the resource is; nil where it is in no network.
  package let instance: NetworkOrigin.Instance?

  /// Whether it is read by itself and not by the write of its resource.
  package let isLater: Bool

  /// Whether this resource passes as a trusted service where its kind does.
  package let isTrustable: Bool

  init(
    consumer: ConsumerRow, resource: ResourceName, resourceID: String, region: String, identity: ResourceIdentity,
    named: NamedIdentity? = nil, federatedClientId: String? = nil, reference: String, label: String,
    instance: NetworkOrigin.Instance? = nil, isLater: Bool = false, isTrustable: Bool = true
  ) {
    self.consumer = consumer
    self.resource = resource
    self.resourceID = resourceID
    self.region = region
    self.identity = identity
    self.named = named
    self.federatedClientId = federatedClientId
    self.reference = reference
    self.label = label
    self.instance = instance
    self.isLater = isLater
    self.isTrustable = isTrustable
  }

  /// The same, read by itself.
  func later() -> VaultUse {
    VaultUse(
      consumer: consumer, resource: resource, resourceID: resourceID, region: region, identity: identity, named: named,
      federatedClientId: federatedClientId, reference: reference, label: label, instance: instance, isLater: true,
      isTrustable: isTrustable)
  }

  /// The object that the address names; nil where it is none of a vault.
  var address: VaultObjectURI? { VaultObjectURI(reference) }
}

extension VaultUse {
  /// From where the calls come, one after the other until one is let in: mostly from one place.
  func origins(in world: World, asOf day: Day) -> [NetworkOrigin] {
    let origin = self.origin(in: world, asOf: day)
    let platform = NetworkOrigin.platform(consumer.id, region: region)
    // Where no source says whether a network of the customer's helps, that way is tried, and leaves the answer open.
    if consumer.virtualNetwork(asOf: day) == .unknown, let own = instance?.origin { return [platform, own] }
    return consumer.network == .platformAndInstance && origin != platform ? [platform, origin] : [origin]
  }

  /// A network of the customer's only where it helps the consumer.
  private func origin(in world: World, asOf day: Day) -> NetworkOrigin {
    guard let origin = instance?.origin else { return ownOrigin }
    switch consumer.virtualNetwork(asOf: day) {
    case .helps: return origin
    case .helpsByPrivateEndpoint:
      guard let vault = address.flatMap({ world.vault($0.vault) }),
        case .privateEndpoint = NetworkPath.path(from: origin, to: vault, in: world)
      else { return ownOrigin }
      return origin
    case .doesNotHelp, .unknown: return ownOrigin
    }
  }

  /// Without a network: the platform, whose addresses are those of everybody, or the outbound address of the resource.
  private var ownOrigin: NetworkOrigin {
    switch consumer.network {
    case .platform, .platformAndInstance: .platform(consumer.id, region: region)
    case .injectedCompute, .customerCode: .address(.derived(from: resourceID))
    }
  }
}
