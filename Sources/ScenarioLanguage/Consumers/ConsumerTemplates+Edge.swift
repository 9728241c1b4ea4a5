import AzureModel

extension ConsumerTemplates {
  static let edge: [ConsumerTemplate] = [
    ConsumerTemplate(
      kind: .frontDoorProfile,
      spots: [
        ReferenceSpot(
          ["front-door.custom-domain-certificate"], ["secrets[]", "parameters", "secretSource"], .uri("id"))
      ],
      others: """
        sku originResponseTimeoutSeconds secrets[].name secrets[].parameters.type \
        secrets[].parameters.secretVersion secrets[].parameters.useLatestVersion logScrubbing
        """),
    ConsumerTemplate(
      kind: .cdnCustomDomain,
      spots: [
        ReferenceSpot(
          ["cdn.custom-domain-certificate"], ["customHttpsParameters", "certificateSourceParameters"],
          .parts(vault: "vaultName", name: "secretName", version: "secretVersion"))
      ],
      others: """
        hostName customHttpsParameters.certificateSource customHttpsParameters.protocolType \
        customHttpsParameters.minimumTlsVersion customHttpsParameters.certificateSourceParameters.typeName \
        customHttpsParameters.certificateSourceParameters.subscriptionId \
        customHttpsParameters.certificateSourceParameters.resourceGroupName \
        customHttpsParameters.certificateSourceParameters.updateRule \
        customHttpsParameters.certificateSourceParameters.deleteRule
        """),
    ConsumerTemplate(
      kind: .firewallPolicy,
      spots: [
        ReferenceSpot(
          ["azure-firewall.tls-inspection"], ["transportSecurity", "certificateAuthority"], .uri("keyVaultSecretId"),
          label: "name")
      ],
      tier: [["sku", "tier"]],
      others: """
        threatIntelMode intrusionDetection dnsSettings basePolicy snat insights id explicitProxy sql \
        threatIntelWhitelist
        """),
    ConsumerTemplate(
      kind: .eventGridNamespace,
      spots: [
        ReferenceSpot(
          ["event-grid.custom-domain"], ["topicSpacesConfiguration", "customDomains[]"], .uri("certificateUrl"),
          label: "fullyQualifiedDomainName",
          identity: [
            .name(["topicSpacesConfiguration", "customDomains[]", "identity", "userAssignedIdentity"])
          ])
      ],
      others: """
        sku topicsConfiguration publicNetworkAccess inboundIpRules isZoneRedundant \
        topicSpacesConfiguration.state topicSpacesConfiguration.customDomains[].identity.type \
        minimumTlsVersionAllowed privateEndpointConnections \
        topicSpacesConfiguration.customDomains[].expectedTxtRecordName \
        topicSpacesConfiguration.customDomains[].expectedTxtRecordValue \
        topicSpacesConfiguration.customDomains[].validationState \
        topicSpacesConfiguration.maximumClientSessionsPerAuthenticationName \
        topicSpacesConfiguration.maximumSessionExpiryInHours topicSpacesConfiguration.routeTopicResourceId \
        topicSpacesConfiguration.routingEnrichments topicSpacesConfiguration.routingIdentityInfo
        """),
    ConsumerTemplate(
      kind: .springApps,
      spots: [
        ReferenceSpot(
          ["spring-apps.custom-domain"], ["certificates[]"],
          .parts(vault: "vaultUri", name: "keyVaultCertName", version: "certVersion"), label: "name")
      ],
      others: "sku networkProfile zoneRedundant marketplaceResource vnetAddons"),
  ]
}
