extension ConsumerTable {
  private static let appServiceGuide = Source.azureDocs("articles/app-service/app-service-key-vault-references.md")

  static let web: [ConsumerRow] = [
    ConsumerRow(
      "application-gateway.listener-certificate", service: "Application Gateway", use: "listener certificate",
      on: ["Microsoft.Network/applicationGateways"], reads: .certificate, calls: ["secrets/get"],
      // It is named by attaching it: a gateway takes one.
      identity: ConsumerIdentity([.userAssigned], unsaid: .userAssigned), permissions: [.secrets: ["get"]],
      roles: ["Key Vault Secrets User"], network: .injectedCompute, virtualNetwork: .helps,
      timing: .atDeployment(refresh: Delay(minutes: 240)),
      denial: ConsumerDenial(
        "application-gateway.secret-access-denied", later: "application-gateway.listener-disabled"),
      requires: [.privateKey, .softwareKey], inTiers: ["Standard_v2", "WAF_v2"],
      doubts: [
        "a page of 2021 wants the vault in the subscription of the gateway",
        "whether a network rule or a private endpoint is enough without the bypass",
      ],
      confidence: .documented,
      sources: [
        .azureDocs("articles/application-gateway/key-vault-certs.md"),
        .azureDocs("articles/application-gateway/application-gateway-key-vault-common-errors.md"), trustedServices,
      ]),
    ConsumerRow(
      "app-service.key-vault-reference", service: "App Service", use: "Key Vault reference",
      on: ["Microsoft.Web/sites"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.secrets: ["get"]], roles: ["Key Vault Secrets User"], network: .injectedCompute,
      // Reports of early 2020 see references leave past the integration; the guide of June 2021 has them use it.
      virtualNetwork: .helps, virtualNetworkSince: Day("2021-06-01"), timing: .later(refresh: Delay(minutes: 1440)),
      denial: ConsumerDenial(
        "app-service.reference-not-resolved", hiddenAs: "the setting keeps the text of the reference"),
      confidence: .documented,
      sources: [appServiceGuide, .issue("MicrosoftDocs/azure-docs", 52649), .issue("MicrosoftDocs/azure-docs", 45471)]),
    ConsumerRow(
      "app-service.certificate-import", service: "App Service", use: "certificate import",
      on: ["Microsoft.Web/certificates"], reads: .certificate, calls: ["secrets/get"],
      identity: ConsumerIdentity([.firstParty], unsaid: .firstParty, application: "Microsoft Azure App Service"),
      permissions: [.secrets: ["get"], .certificates: ["get"]], roles: ["Key Vault Certificate User"],
      network: .platform, virtualNetwork: .doesNotHelp, timing: .atDeployment(refresh: Delay(minutes: 1440)),
      denial: ConsumerDenial("app-service.certificate-not-readable"), requires: [.certificateContent, .privateKey],
      confidence: .documented,
      sources: [.azureDocs("articles/app-service/configure-ssl-certificate.md"), trustedServices]),
  ]
}
