/// Traffic that an injected API Management service needs, and that a network security group can keep from passing.
package struct ApiManagementDependencyRow: Sendable {
  package let direction: NetworkSecurityGroup.Direction

  /// The port at the destination, with TCP.
  package let port: Int

  /// The service tag at the other end.
  package let tag: String
  package let purpose: String

  /// Whether it is needed where the service is injected so.
  let isNeeded: @Sendable (ApiManagementSku, VirtualNetworkType) -> Bool
  package let source: Source
}

package enum ApiManagementDependencyTable {
  private static let classic = Source.azureDocs("articles/api-management/virtual-network-reference.md")
  private static let newer = Source.azureDocs("articles/api-management/inject-vnet-v2.md")

  package static let rows: [ApiManagementDependencyRow] = [
    row(.inbound, 3443, "ApiManagement", "management endpoint"),
    row(.inbound, 6390, "AzureLoadBalancer", "probes of the load balancer"),
    row(.inbound, 443, "Internet", "calls of clients") { $0.isClassic && $1 == .external },
    row(.outbound, 80, "Internet", "validation of certificates"),
    row(.outbound, 443, "Storage", "Azure Storage") { _, _ in true },
    row(.outbound, 1433, "Sql", "Azure SQL"),
    row(.outbound, 443, "AzureKeyVault", "Key Vault"),
    row(.outbound, 1886, "AzureMonitor", "diagnostics"),
    row(.outbound, 443, "AzureMonitor", "diagnostics"),
  ]

  private static func row(
    _ direction: NetworkSecurityGroup.Direction, _ port: Int, _ tag: String, _ purpose: String,
    where isNeeded: @escaping @Sendable (ApiManagementSku, VirtualNetworkType) -> Bool = { sku, _ in sku.isClassic }
  ) -> ApiManagementDependencyRow {
    ApiManagementDependencyRow(
      direction: direction, port: port, tag: tag, purpose: purpose, isNeeded: isNeeded,
      source: tag == "Storage" ? newer : classic)
  }

  /// What a service of a tier needs in a mode.
  package static func rows(_ sku: ApiManagementSku, _ type: VirtualNetworkType) -> [ApiManagementDependencyRow] {
    rows.filter { $0.isNeeded(sku, type) }
  }
}

/// A service that an injected API Management service needs, and that a service endpoint of its subnet keeps out of a
/// forced tunnel.
package struct ApiManagementEndpointRow: Sendable {
  /// The service endpoint, as a subnet names it.
  package let serviceEndpoint: String

  /// The service tag of the same service.
  package let tag: String
  package let source: Source
}

extension ApiManagementDependencyTable {
  /// The guide to forced tunnelling.
  package static let forcedTunnelling = Source.azureDocs("includes/api-management-virtual-network-forced-tunneling.md")

  /// The tag whose traffic has to go back to the internet directly: that of the management endpoint's callers.
  package static let managementTag = "ApiManagement"

  /// The services that the guide lists, in its order.
  package static let serviceEndpoints = [
    ("Microsoft.Sql", "Sql"), ("Microsoft.Storage", "Storage"), ("Microsoft.EventHub", "EventHub"),
    ("Microsoft.KeyVault", "AzureKeyVault"),
  ].map { ApiManagementEndpointRow(serviceEndpoint: $0, tag: $1, source: forcedTunnelling) }
}
