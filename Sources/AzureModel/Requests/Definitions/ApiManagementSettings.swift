/// The properties of an API Management service that a request sends; nil leaves a property out.
package struct ApiManagementSettings: Sendable {
  package let name: String
  package var location: String?
  package var sku: ApiManagementSku?
  package var capacity: Int?
  package var virtualNetworkType: VirtualNetworkType?

  /// Named `network/subnet`.
  package var subnet: String?

  /// The name of a public address of one's own.
  package var publicIPAddress: String?
  package var identity: ResourceIdentityDefinition?
  package var hostnameConfigurations: [HostnameConfiguration]?

  /// `publicNetworkAccess` of the service itself.
  package var isPublic: Bool?

  /// Whether one of the private endpoint connections that are sent is approved.
  package var hasApprovedPrivateEndpoint: Bool?

  /// The other regions that it is deployed to.
  package var additionalLocations: [String]?
  package var zones: [String]?

  /// How many certificates of authorities are sent.
  package var authorityCertificates: Int?

  /// When it was created; nil for the moment of the write.
  package var createdAt: UnixTime?

  /// Whether `customProperties` say that the gateway needs no trusted connectivity; nil where none are sent.
  package var disablesTrustedConnectivity: Bool?

  /// Whether the write brings a soft-deleted service back; everything else in it is ignored then.
  package var restores = false

  package init(name: String) {
    self.name = name
  }
}

/// Something that lies in a service, or is done with it, and that only some tiers have.
package struct ApiManagementFeatureUse: Sendable {
  package let service: String
  package let feature: ApiManagementFeature

  /// The name of what is made, nil where nothing is.
  package let name: String?

  package init(service: String, feature: ApiManagementFeature, name: String? = nil) {
    self.service = service
    self.feature = feature
    self.name = name
  }
}
