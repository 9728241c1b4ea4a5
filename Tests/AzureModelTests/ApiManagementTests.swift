import Testing

@testable import AzureModel

@Suite struct ApiManagementPolicyTests {
  @Test func aPolicyNamesItsValuesAndCertificates() {
    let policy = ApiManagementPolicy(
      """
      <policies><inbound>
        <set-header name="x-key"><value>{{ backend-key }}</value></set-header>
        <authentication-certificate certificate-id="client" />
        <authentication-certificate thumbprint='ABCD' body="x" />
        <rewrite-uri template="/{{version}}/orders" />
      </inbound></policies>
      """)
    #expect(policy.namedValues == ["backend-key", "version"])
    #expect(policy.certificates == [.id("client"), .thumbprint("ABCD")])
  }

  @Test(arguments: [
    "", "{{", "}}{{", "<authentication-certificate", "<authentication-certificate thumbprint=>",
    "<authentication-certificate thumbprint=\"AB>",
  ])
  func whatIsNotWholeNamesNothing(_ document: String) {
    let policy = ApiManagementPolicy(document)
    #expect(policy.namedValues.isEmpty && policy.certificates.isEmpty)
  }
}

@Suite struct ApiManagementDependencyTests {
  /// What the pages list, by tier and mode.
  @Test(arguments: [
    (ApiManagementSku.developer, VirtualNetworkType.external, 9), (.premium, .internal, 8), (.premiumV2, .internal, 1),
  ])
  func aServiceNeedsSoManyKindsOfTraffic(_ sku: ApiManagementSku, _ type: VirtualNetworkType, _ count: Int) {
    let rows = ApiManagementDependencyTable.rows(sku, type)
    #expect(rows.count == count)
    #expect(
      rows.allSatisfy { (1...65_535).contains($0.port) && !$0.tag.isEmpty && $0.source.page.hasPrefix("https://") })
  }
}

@Suite struct ApiManagementFeatureTests {
  @Test func everyFeatureHasOneRow() {
    for feature in ApiManagementFeature.allCases {
      #expect(ApiManagementFeatureTable.rows.count { $0.feature == feature } == 1)
      #expect(ApiManagementFeatureTable.supports(feature, .isolated) == nil)
    }
  }

  /// The columns of the public table, each with the features that have a yes there.
  @Test(arguments: [
    (ApiManagementSku.consumption, 1), (.developer, 6), (.basic, 3), (.basicV2, 1), (.standard, 3), (.standardV2, 3),
    (.premium, 9), (.premiumV2, 6),
  ])
  func aTierHasSoManyFeatures(_ sku: ApiManagementSku, _ count: Int) {
    #expect(ApiManagementFeature.allCases.count { ApiManagementFeatureTable.supports($0, sku) == true } == count)
  }

  @Test func theModeOfANetworkIsAnotherFeatureInTheNewerTiers() {
    #expect(ApiManagementSku.premium.networkUse(.external) == .virtualNetworkInjection)
    #expect(ApiManagementSku.premiumV2.networkUse(.internal) == .virtualNetworkInjection)
    #expect(ApiManagementSku.premiumV2.networkUse(.external) == .outboundVirtualNetworkIntegration)
    #expect(ApiManagementSku.standardV2.networkUse(.external) == .outboundVirtualNetworkIntegration)
    for sku in ApiManagementSku.allCases { #expect(sku.networkUse(.none) == nil) }
  }
}
