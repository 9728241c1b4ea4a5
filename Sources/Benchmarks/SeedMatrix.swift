/// The identity × firewall matrix of the seed deployment, as a text of its own so that the figures depend on no file.
enum SeedMatrix {
  static let text = """
    scenario: Which identity can API Management use for a certificate in a firewalled vault?
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

    """

  /// How many cells the matrix has.
  static let cells = 6.0
}
