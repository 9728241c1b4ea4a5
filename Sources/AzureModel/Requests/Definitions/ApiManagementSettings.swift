/// The properties of an API Management service that a request sends; nil leaves a property out.
package struct ApiManagementSettings: Sendable {
  package let name: String
  package var location: String?
  package var sku: ApiManagementSku?
  package var virtualNetworkType: VirtualNetworkType?

  /// Named `network/subnet`.
  package var subnet: String?
  package var identity: ResourceIdentityDefinition?
  package var hostnameConfigurations: [HostnameConfiguration]?

  package init(name: String) {
    self.name = name
  }
}
