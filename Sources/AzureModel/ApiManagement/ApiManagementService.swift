/// An API Management instance.
package struct ApiManagementService: Sendable {
  package typealias ID = AzureModel.ID<ApiManagementService>

  package let name: String
  package var location: String
  package var sku: ApiManagementSku
  package var capacity: Int
  package var virtualNetworkType: VirtualNetworkType

  /// The subnet it is injected into, or nil.
  package var subnet: Subnet.ID?
  package var identity: ResourceIdentity
  package var hostnameConfigurations: [HostnameConfiguration]

  /// Whether the gateway can be reached over its public address.
  package var isPublic: Bool

  /// Whether a private endpoint for calls to it has been approved.
  package var hasApprovedPrivateEndpoint: Bool

  /// When it was created, which decides whether the gateway was ever trusted.
  package let createdAt: UnixTime

  /// Whether it was acknowledged that the gateway needs no trusted connectivity.
  package var disablesTrustedConnectivity: Bool
  package var scope: Scope.ID

  /// When its hostname certificates were last read by a write.
  package var hostnamesReadAt: Instant = .start

  /// The public address of one's own that it got for its network, and from which its gateway calls the internet.
  package var publicIPAddress: PublicIPAddress.ID?

  /// The name servers of its network when its network configuration was last applied; nil where it follows the network.
  package var dnsServers: [IPv4Address]?

  /// While it carries out a change of its infrastructure that nobody waited for: until then it takes no other.
  package var transition: Effect?

  /// While it is being made and nobody waited for it: until then its identity cannot be read.
  package var creation: Effect?

  package init(
    name: String, location: String, sku: ApiManagementSku, capacity: Int, virtualNetworkType: VirtualNetworkType,
    subnet: Subnet.ID?, identity: ResourceIdentity, hostnameConfigurations: [HostnameConfiguration], isPublic: Bool,
    hasApprovedPrivateEndpoint: Bool, createdAt: UnixTime, disablesTrustedConnectivity: Bool, scope: Scope.ID
  ) {
    self.name = name
    self.location = location
    self.sku = sku
    self.capacity = capacity
    self.virtualNetworkType = virtualNetworkType
    self.subnet = subnet
    self.identity = identity
    self.hostnameConfigurations = hostnameConfigurations
    self.isPublic = isPublic
    self.hasApprovedPrivateEndpoint = hasApprovedPrivateEndpoint
    self.createdAt = createdAt
    self.disablesTrustedConnectivity = disablesTrustedConnectivity
    self.scope = scope
  }
}

/// A service in the soft-deleted state: its name is held, and its row kept as it was.
package struct DeletedApiManagement: Sendable {
  package let service: ApiManagementService.ID
  package let deletedAt: Instant

  package init(service: ApiManagementService.ID, deletedAt: Instant) {
    self.service = service
    self.deletedAt = deletedAt
  }

  /// How long a deleted service is kept.
  package static let retention = Delay(minutes: 48 * 60)
}
