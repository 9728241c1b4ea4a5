/// The tiers that have a feature.
package struct ApiManagementFeatureRow: Sendable {
  package let feature: ApiManagementFeature
  package let tiers: Set<ApiManagementSku>
  package let confidence: Confidence
  package let source: Source
}

/// Which tier of API Management can do what.
package enum ApiManagementFeatureTable {
  private static let page = Source("https://learn.microsoft.com/azure/api-management/api-management-features")

  package static let rows: [ApiManagementFeatureRow] = [
    row(.virtualNetworkInjection, [.developer, .premium, .premiumV2]),
    row(.inboundPrivateEndpoint, [.developer, .basic, .standard, .standardV2, .premium, .premiumV2]),
    row(.outboundVirtualNetworkIntegration, [.standardV2, .premiumV2]),
    row(.severalGatewayHostnames, [.developer, .premium]),
    row(.multiRegion, [.premium]),
    row(.availabilityZones, [.premium, .premiumV2]),
    row(.selfHostedGateway, [.developer, .premium]),
    row(.workspaces, [.premium, .premiumV2]),
    row(.backup, [.developer, .basic, .standard, .premium]),
    row(.managedIdentity, Set(listed)),
  ]

  private static func row(_ feature: ApiManagementFeature, _ tiers: Set<ApiManagementSku>) -> ApiManagementFeatureRow {
    ApiManagementFeatureRow(feature: feature, tiers: tiers, confidence: .documented, source: page)
  }

  /// The tiers that the public table has a column for.
  private static let listed = ApiManagementSku.allCases.filter { $0 != .isolated }

  /// Whether a tier has a feature; nil for a tier that the public table does not list.
  package static func supports(_ feature: ApiManagementFeature, _ sku: ApiManagementSku) -> Bool? {
    guard listed.contains(sku) else { return nil }
    return rows.first { $0.feature == feature }?.tiers.contains(sku)
  }
}
