import AzureModel

extension ConsumerTemplates {
  static let web: [ConsumerTemplate] = [
    ConsumerTemplate(
      kind: .applicationGateway,
      spots: [
        ReferenceSpot(
          ["application-gateway.listener-certificate"], ["sslCertificates[]"], .uri("keyVaultSecretId"), label: "name")
      ],
      subnets: [["gatewayIPConfigurations[]", "subnet"]], tier: [["sku", "tier"]],
      others: """
        sku.name sku.capacity zones autoscaleConfiguration frontendIPConfigurations frontendPorts backendAddressPools httpListeners \
        backendHttpSettingsCollection requestRoutingRules sslPolicy sslProfiles trustedRootCertificates probes \
        urlPathMaps rewriteRuleSets redirectConfigurations webApplicationFirewallConfiguration firewallPolicy enableHttp2 \
        gatewayIPConfigurations[].name sslCertificates[].id sslCertificates[].data sslCertificates[].password
        """),
    ConsumerTemplate(
      kind: .appService,
      spots: [
        ReferenceSpot(["app-service.key-vault-reference"], [], .settings("appSettings")),
        ReferenceSpot(
          ["app-service.key-vault-reference"], ["siteConfig", "appSettings[]"], .setting("value"), label: "name"),
      ],
      identity: [.name(["keyVaultReferenceIdentity"])], subnets: [["virtualNetworkSubnetId"]],
      others: """
        kind sku serverFarmId httpsOnly reserved hostNameSslStates clientAffinityEnabled publicNetworkAccess \
        vnetRouteAllEnabled clientCertEnabled functionAppConfig siteConfig.linuxFxVersion siteConfig.alwaysOn \
        siteConfig.minTlsVersion siteConfig.ftpsState siteConfig.http20Enabled siteConfig.connectionStrings \
        siteConfig.vnetRouteAllEnabled
        """),
    ConsumerTemplate(
      kind: .appServiceCertificate,
      spots: [
        ReferenceSpot(
          ["app-service.certificate-import"], [],
          .parts(vault: "keyVaultId", name: "keyVaultSecretName", version: nil))
      ],
      others: "serverFarmId hostNames password canonicalName"),
  ]
}
