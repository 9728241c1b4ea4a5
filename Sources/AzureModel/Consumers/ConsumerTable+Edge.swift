extension ConsumerTable {
  static let edge: [ConsumerRow] = [
    ConsumerRow(
      "front-door.custom-domain-certificate", service: "Front Door Standard/Premium", use: "custom domain certificate",
      on: ["Microsoft.Cdn/profiles"], reads: .certificate, calls: ["secrets/get"],
      identity: ConsumerIdentity(
        anyManaged + [.firstParty], unsaid: .firstPartyUnlessManaged, application: "Microsoft.AzureFrontDoor-Cdn"),
      permissions: [.secrets: ["get", "list"]], roles: ["Key Vault Secrets User"], network: .platform,
      virtualNetwork: .doesNotHelp, timing: .atDeployment(refresh: Delay(minutes: 1440)),
      denial: ConsumerDenial(
        "front-door.certificate-not-imported", hiddenAs: "the import does not end and shows no error"),
      requires: [.certificateContent, .privateKey, .rsaKey, .trustedAuthority],
      doubts: [
        "which form of identity the firewall takes for trusted is not stated",
        "a page of 2022 wants the vault in the subscription of the profile and the certificate to be for the domain",
        "the guide asks for secrets get and certificates get for the application",
        "a rule set names another application for Premium, d4631ece-daab-479b-be77-ccb713491fc0",
      ], confidence: .documented,
      sources: [
        .azureDocs("articles/frontdoor/managed-identity.md"),
        .azureDocs("articles/frontdoor/standard-premium/how-to-configure-https-custom-domain.md"),
        .issue("MicrosoftDocs/azure-docs", 38225), trustedServices,
      ]),
    ConsumerRow(
      "cdn.custom-domain-certificate", service: "Azure CDN (classic)", use: "custom domain certificate",
      on: ["Microsoft.Cdn/profiles/endpoints/customDomains"], reads: .certificate, calls: ["secrets/get"],
      identity: ConsumerIdentity([.firstParty], unsaid: .firstParty, application: "Microsoft.AzureFrontDoor-Cdn"),
      permissions: [.secrets: ["get", "list"]], network: .platform, virtualNetwork: .doesNotHelp,
      timing: .atDeployment(), denial: ConsumerDenial("cdn.certificate-not-readable"), confidence: .observed,
      sources: [.issue("MicrosoftDocs/azure-docs", 52640), .issue("MicrosoftDocs/azure-docs", 72515), trustedServices]),
    ConsumerRow(
      "azure-firewall.tls-inspection", service: "Azure Firewall Premium", use: "TLS inspection",
      on: ["Microsoft.Network/firewallPolicies"], reads: .certificate, calls: ["secrets/get"],
      identity: ConsumerIdentity([.userAssigned], unsaid: .userAssigned), permissions: [.secrets: ["get", "list"]],
      roles: ["Key Vault Secrets User"], network: .platform, virtualNetwork: .doesNotHelp, timing: .atDeployment(),
      denial: ConsumerDenial("azure-firewall.certificate-not-readable"), requires: [.privateKey], inTiers: ["Premium"],
      doubts: ["that it takes a user-assigned identity only was not read again"], confidence: .documented,
      sources: [trustedServices, .issue("MicrosoftDocs/azure-docs", 94657)]),
    ConsumerRow(
      "event-grid.custom-domain", service: "Event Grid", use: "custom domain of a namespace",
      on: ["Microsoft.EventGrid/namespaces"], reads: .certificate, calls: ["certificates/get", "secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.secrets: ["get"], .certificates: ["get"]], roles: ["Key Vault Certificate User"],
      network: .platform, virtualNetwork: .unknown, timing: .atDeployment(),
      denial: ConsumerDenial("event-grid.certificate-not-readable"), requires: [.certificateContent, .hostName],
      doubts: ["what it does behind a firewall is nowhere confirmed"], confidence: .documented,
      sources: [.azureDocs("articles/event-grid/assign-custom-domain-name.md")]),
    ConsumerRow(
      "spring-apps.custom-domain", service: "Spring Apps", use: "custom domain certificate",
      on: ["Microsoft.AppPlatform/Spring/certificates"], reads: .certificate,
      calls: ["certificates/get", "secrets/get"],
      identity: ConsumerIdentity(
        [.firstParty], unsaid: .firstParty, application: "Azure Spring Cloud Domain-Management"),
      permissions: [.secrets: ["get", "list"], .certificates: ["get", "list"]], roles: ["Key Vault Certificate User"],
      network: .platform, virtualNetwork: .doesNotHelp, timing: .atDeployment(refresh: Delay(minutes: 1440)),
      denial: ConsumerDenial("spring-apps.certificate-not-readable"), requires: [.certificateContent],
      doubts: ["the role is concluded from the permissions"], confidence: .documented,
      sources: [.azureDocs("articles/spring-apps/enterprise/how-to-custom-domain.md")],
      validity: Validity(until: Day("2028-05-31"))),
  ]
}
