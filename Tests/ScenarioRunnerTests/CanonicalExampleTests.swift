import Testing

@testable import ScenarioRunner

/// The examples by which the language was chosen: each is read without a word about it and holds in every cell.
struct CanonicalExampleTests {
  private static let identityAndFirewall = #"""
    scenario: Which identity can API Management use for a certificate in a firewalled vault?
    about: The deployment blames a missing GET permission; the network path is the cause.
    sources: [https://stackoverflow.com/questions/70924786]
    tags: [apim, firewall]
    asOf: "2022-01-26"

    matrix:
      identity:
        system-assigned:
          block: { type: SystemAssigned }
          principalId: "${apim.identity.principalId}"
          clientId: null
        user-assigned:
          block: { type: UserAssigned, userAssignedIdentities: [id-apim] }
          principalId: "${id-apim.principalId}"
          clientId: "${id-apim.clientId}"
      firewall:
        none: { defaultAction: Allow, bypass: None }
        subnet rule: { defaultAction: Deny, bypass: None, virtualNetworkRules: [vnet/snet-apim] }
        trusted services: { defaultAction: Deny, bypass: AzureServices }

    given:
      - deployVirtualNetwork:
          name: vnet
          addressPrefixes: [10.0.0.0/16]
          subnets:
            - { name: snet-apim, addressPrefix: 10.0.1.0/24, serviceEndpoints: [Microsoft.KeyVault] }
      - deployManagedIdentity: { name: id-apim }
      - deployVault: { name: kv, enableRbacAuthorization: false, networkAcls: "${firewall}" }
      - importCertificate: { vault: kv, name: gateway, subject: CN=api.contoso.test, selfSigned: true }

    steps:
      - deployApiManagement:
          name: apim
          sku: Developer
          virtualNetworkType: Internal
          subnet: vnet/snet-apim
          identity: "${identity.block}"
      - setAccessPolicy: { vault: kv, objectId: "${identity.principalId}", secrets: [get, list] }
      - updateApiManagement:
          name: apim
          hostnameConfigurations:
            - type: Proxy
              hostName: api.contoso.test
              certificateSource: KeyVault
              keyVaultId: "${kv.secrets.gateway.id}"
              identityClientId: "${identity.clientId}"
        expect:
          - where: { firewall: none }
            succeeds: true
          - where: { identity: system-assigned, firewall: trusted services }
            succeeds: true
          - otherwise: true
            fails:
              code: InvalidOperation
              message: "Failed to access KeyVault Secret * has GET permissions on secrets in the KeyVault Access Policies."
              because: network
    """#

  private static let latency = #"""
    scenario: How long after a role assignment does the first secret read work?
    sources: [https://github.com/Azure/terraform-azurerm-avm-res-keyvault-vault/issues/78]
    asOf: "2024-02-28"
    matrix:
      delay: { at once: 0s, five minutes: 5m, after the window: 10m }
    given:
      - createUser: { name: deployer }
      - deployVault: { name: kv, enableRbacAuthorization: true }
      - setSecret: { vault: kv, name: db }
    steps:
      - assignRole: { role: Key Vault Secrets Officer, principal: deployer, scope: kv }
      - wait: "${delay}"
      - access: { operation: secrets/get, resource: kv/secrets/db }
        as: deployer
        from: internet
        expect:
          - where: { delay: after the window }
            succeeds: true
          - otherwise: true
            races:
              latest: 10m
              fails: { status: 403, code: Forbidden, innerCode: ForbiddenByRbac, because: authorization }
    """#

  private static let reference = #"""
    scenario: Does a Key Vault reference of a function app resolve behind the vault firewall?
    sources: [https://github.com/MicrosoftDocs/azure-docs/issues/52649]
    asOf: "2020-04-17"
    matrix:
      firewall:
        trusted services: { defaultAction: Deny, bypass: AzureServices }
        outbound addresses: { defaultAction: Deny, bypass: AzureServices, ipRules: "${func.outboundIpAddresses}" }
    given:
      - deployVault: { name: kv, enableRbacAuthorization: false }
      - setSecret: { vault: kv, name: db }
      - deployAppService: { name: func, kind: functionapp, identity: { type: SystemAssigned } }
      - setAccessPolicy: { vault: kv, objectId: "${func.identity.principalId}", secrets: [get] }
      - updateVault: { name: kv, networkAcls: "${firewall}" }
    steps:
      - updateAppService: { name: func, appSettings: { Db: "@Microsoft.KeyVault(SecretUri=${kv.secrets.db.id})" } }
        expect: { succeeds: true }
      - read: { consumer: func, reference: Db }
        expect:
          - where: { firewall: outbound addresses }
            succeeds: true
          - otherwise: true
            fails:
              cause:
                stage: network
                innerCode: ForbiddenByFirewall
                message: "Client address is not authorized and caller is not a trusted service.*"
    """#

  @Test(arguments: [(identityAndFirewall, 6), (latency, 3), (reference, 2)])
  func `a canonical example holds as it is written`(text: String, count: Int) {
    let report = play(text)
    #expect(report.diagnostics.isEmpty, "\(rendered(report))")
    #expect(report.scenarios.flatMap(\.cells).map(\.verdict) == [Verdict](repeating: .held, count: count))
  }
}
