/// An App Configuration store to create; nothing of it but its scope matters here.
package struct ConfigurationStoreDefinition: Sendable {
  package let name: String

  /// The resource group it goes to; the scenario's own unless said.
  package let resourceGroup: String?

  package init(name: String, resourceGroup: String?) {
    self.name = name
    self.resourceGroup = resourceGroup
  }
}
