import AzureModel
import Testing

@testable import ScenarioLanguage

/// What stands in a template may be pasted, in the shapes of the public template reference.
struct TemplateShapeTests {
  private static let world = """
    scenario: t
    given:
      - deployVirtualNetwork: { name: vnet, subnets: [{ name: snet, addressPrefix: 10.0.1.0/24 }] }
      - deployManagedIdentity: { name: id-apim }
    steps:

    """
  private static let group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers"

  private static let routing = """
    scenario: t
    given:
      - deployNetworkSecurityGroup: { name: nsg }
      - deployRouteTable: { name: table }
      - deployNatGateway: { name: nat, publicIpAddresses: [] }
      - deployVirtualNetwork: { name: hub }
      - deployVault: { name: kv }
    steps:

    """

  private func arguments(_ step: String) throws -> String { try scenario(Self.world + step).arguments(step: 2) }

  @Test func `a vault`() throws {
    let pasted = """
        - deployVault:
            name: kv
            location: westeurope
            tags: { owner: platform }
            properties:
              accessPolicies:
                - objectId: 11111111-1111-1111-1111-111111111111
                  tenantId: 22222222-2222-2222-2222-222222222222
                  permissions: { certificates: [get], keys: [all], secrets: [get, list], storage: [] }
              createMode: default
              enabledForDeployment: false
              enabledForDiskEncryption: false
              enabledForTemplateDeployment: false
              enablePurgeProtection: true
              enableRbacAuthorization: false
              enableSoftDelete: true
              networkAcls:
                bypass: AzureServices
                defaultAction: Deny
                ipRules: [{ value: 203.0.113.0/24 }]
                virtualNetworkRules:
                  - id: \(Self.group)/Microsoft.Network/virtualNetworks/vnet/subnets/snet
                    ignoreMissingVnetServiceEndpoint: true
              provisioningState: Succeeded
              publicNetworkAccess: enabled
              sku: { family: A, name: standard }
              softDeleteRetentionInDays: 90
              tenantId: 22222222-2222-2222-2222-222222222222
              vaultUri: https://kv.vault.azure.net/
      """
    let short = """
        - deployVault:
            name: kv
            location: westeurope
            tenantId: 22222222-2222-2222-2222-222222222222
            enableRbacAuthorization: false
            publicNetworkAccess: Enabled
            enabledForDeployment: false
            enabledForDiskEncryption: false
            enabledForTemplateDeployment: false
            enableSoftDelete: true
            softDeleteRetentionInDays: 90
            enablePurgeProtection: true
            createMode: default
            accessPolicies:
              - objectId: 11111111-1111-1111-1111-111111111111
                tenantId: 22222222-2222-2222-2222-222222222222
                permissions: { certificates: [get], keys: [all], secrets: [get, list] }
            networkAcls:
              defaultAction: Deny
              ipRules: [203.0.113.0/24]
              virtualNetworkRules: [{ id: vnet/snet, ignoreMissingVnetServiceEndpoint: true }]
      """
    #expect(try arguments(pasted) == arguments(short))
    #expect(try arguments(pasted).contains("virtualNetworkRules: [{id: \"vnet/snet\""))
  }

  @Test func `a virtual network`() throws {
    let pasted = """
        - deployVirtualNetwork:
            name: other
            location: westeurope
            properties:
              addressSpace: { addressPrefixes: [10.1.0.0/16] }
              bgpCommunities: { virtualNetworkCommunity: "12076:20000" }
              ddosProtectionPlan: { id: \(Self.group)/Microsoft.Network/ddosProtectionPlans/plan }
              dhcpOptions: { dnsServers: [10.1.0.4] }
              enableDdosProtection: false
              enableVmProtection: false
              encryption: { enabled: false, enforcement: AllowUnencrypted }
              flowTimeoutInMinutes: 4
              ipAllocations: []
              virtualNetworkPeerings:
                - name: to-hub
                  properties:
                    remoteVirtualNetwork: { id: \(Self.group)/Microsoft.Network/virtualNetworks/hub }
                    allowForwardedTraffic: true
                    peeringState: Connected
              subnets:
                - name: snet-apim
                  properties:
                    addressPrefix: 10.1.1.0/24
                    defaultOutboundAccess: false
                    delegations: [{ name: web, properties: { serviceName: Microsoft.Web/serverFarms } }]
                    natGateway: { id: \(Self.group)/Microsoft.Network/natGateways/nat }
                    networkSecurityGroup: { id: \(Self.group)/Microsoft.Network/networkSecurityGroups/nsg }
                    privateEndpointNetworkPolicies: Disabled
                    privateLinkServiceNetworkPolicies: Enabled
                    routeTable: { id: \(Self.group)/Microsoft.Network/routeTables/table }
                    serviceEndpointPolicies: []
                    serviceEndpoints: [{ service: Microsoft.KeyVault, locations: ["*"] }]
      """
    let short = """
        - deployVirtualNetwork:
            name: other
            location: westeurope
            addressSpace: { addressPrefixes: [10.1.0.0/16] }
            dhcpOptions: { dnsServers: [10.1.0.4] }
            virtualNetworkPeerings: [{ name: to-hub, remoteVirtualNetwork: hub, allowForwardedTraffic: true }]
            subnets:
              - name: snet-apim
                addressPrefix: 10.1.1.0/24
                serviceEndpoints: [Microsoft.KeyVault]
                networkSecurityGroup: nsg
                routeTable: table
                natGateway: nat
                delegations: [Microsoft.Web/serverFarms]
                privateEndpointNetworkPolicies: disabled
                defaultOutboundAccess: false
      """
    #expect(try routed(pasted) == routed(short))
    #expect(try routed(pasted).contains("networkSecurityGroup: \"nsg\""))
  }

  private func routed(_ step: String) throws -> String { try scenario(Self.routing + step).arguments(step: 5) }

  @Test func `a network security group`() throws {
    let pasted = """
        - deployNetworkSecurityGroup:
            name: other
            location: westeurope
            properties:
              flushConnection: false
              securityRules:
                - name: vaults
                  properties:
                    access: Allow
                    description: the way to vaults
                    destinationAddressPrefix: AzureKeyVault
                    destinationPortRanges: ["443", 8000-8100]
                    direction: outbound
                    priority: 100
                    protocol: tcp
                    sourceAddressPrefixes: [10.0.0.0/16, 10.1.0.0/16]
                    sourcePortRange: "*"
      """
    let short = """
        - deployNetworkSecurityGroup:
            name: other
            securityRules:
              - name: vaults
                priority: 100
                direction: Outbound
                access: Allow
                protocol: Tcp
                sourceAddressPrefixes: [10.0.0.0/16, 10.1.0.0/16]
                destinationAddressPrefix: AzureKeyVault
                destinationPortRanges: ["443", 8000-8100]
      """
    #expect(try routed(pasted) == routed(short))
  }

  @Test func `a private endpoint`() throws {
    let pasted = """
        - deployPrivateEndpoint:
            name: pe
            location: westeurope
            properties:
              subnet: { id: \(Self.group)/Microsoft.Network/virtualNetworks/vnet/subnets/snet }
              customNetworkInterfaceName: nic
              ipConfigurations: [{ name: ip, properties: { groupId: vault, memberName: default, privateIPAddress: 10.0.1.9 } }]
              privateLinkServiceConnections:
                - name: pe
                  properties: { privateLinkServiceId: \(Self.group)/Microsoft.KeyVault/vaults/kv, groupIds: [vault] }
      """
    let world = Self.world.replacing("steps:", with: "  - deployVault: { name: kv }\nsteps:")
    let decoded = try scenario(world + pasted).arguments(step: 3)
    #expect(decoded.contains("privateLinkServiceId: \"kv\""))
    #expect(decoded.contains("privateIPAddress: \"10.0.1.9\""))
    #expect(decoded.contains("subnet: \"vnet/snet\""))
    #expect(
      codes("scenario: t\nsteps:\n  - deployPrivateEndpoint: { name: pe, subnet: vnet/snet }\n").contains("SCN-109"))
  }

  @Test func `an API Management service`() throws {
    let pasted = """
        - deployApiManagement:
            name: apim
            location: westeurope
            tags: {}
            zones: ["1", "2"]
            sku: { name: Premium, capacity: 2 }
            identity:
              type: SystemAssigned, UserAssigned
              userAssignedIdentities:
                \(Self.group)/Microsoft.ManagedIdentity/userAssignedIdentities/id-apim: {}
            properties:
              additionalLocations: []
              apiVersionConstraint: { minApiVersion: "2021-08-01" }
              certificates: []
              customProperties: {}
              developerPortalStatus: Enabled
              disableGateway: false
              enableClientCertificate: false
              hostnameConfigurations:
                - type: Proxy
                  hostName: api.contoso.test
                  certificateSource: KeyVault
                  keyVaultId: https://kv.vault.azure.net/secrets/gateway
                  identityClientId: 33333333-3333-3333-3333-333333333333
                  defaultSslBinding: true
                  negotiateClientCertificate: false
              natGatewayState: Disabled
              notificationSenderEmail: apim@contoso.test
              publicIpAddressId: \(Self.group)/Microsoft.Network/publicIPAddresses/pip
              publicNetworkAccess: Enabled
              publisherEmail: apim@contoso.test
              publisherName: Contoso
              restore: false
              virtualNetworkConfiguration:
                subnetResourceId: \(Self.group)/Microsoft.Network/virtualNetworks/vnet/subnets/snet
              virtualNetworkType: Internal
      """
    let world = Self.world.replacing("steps:", with: "  - deployPublicIPAddress: { name: pip }\nsteps:")
    let decoded = try scenario(world + pasted).arguments(step: 3)
    #expect(decoded.contains("publicIpAddressId: \"pip\""))
    #expect(decoded.contains("sku: {capacity: 2, name: \"Premium\"}"))
    #expect(decoded.contains("userAssignedIdentities: [{name: \"id-apim\", sendsIdsBack: false}]"))
    #expect(decoded.contains("virtualNetworkConfiguration: {subnetResourceId: \"vnet/snet\"}"))
    #expect(decoded.contains("hostName: \"api.contoso.test\""))
    #expect(
      try arguments("  - deployApiManagement: { name: apim, sku: Premium }\n").contains("sku: {name: \"Premium\"}"))
  }

  private static let vaultWorld = """
    scenario: t
    given:
      - deployVault: { name: kv }
      - createUser: { name: ana }
    steps:

    """

  private func inVault(_ step: String) throws -> String { try scenario(Self.vaultWorld + step).arguments(step: 2) }

  @Test func `a managed identity`() throws {
    let pasted = """
        - deployManagedIdentity:
            name: id-app
            location: westeurope
            tags: { owner: platform }
            properties: { isolationScope: None }
      """
    #expect(
      try inVault(pasted)
        == inVault("  - deployManagedIdentity: { name: id-app, location: West Europe, isolationScope: None }\n"))
  }

  @Test func `a role assignment`() throws {
    let pasted = """
        - assignRole:
            name: 33333333-3333-3333-3333-333333333333
            scope: \(Self.group)/Microsoft.KeyVault/vaults/kv
            properties:
              condition: "@Resource[Microsoft.KeyVault/vaults/secrets:name] StringEquals 'db'"
              conditionVersion: "2.0"
              delegatedManagedIdentityResourceId: null
              description: reads one secret
              principalId: 11111111-1111-1111-1111-111111111111
              principalType: ServicePrincipal
              roleDefinitionId: \(Self.roleDefinitions)/4633458b-17de-408a-b874-0445c86b69e6
      """
    let short = """
        - assignRole:
            name: 33333333-3333-3333-3333-333333333333
            scope: kv
            condition: "@Resource[Microsoft.KeyVault/vaults/secrets:name] StringEquals 'db'"
            conditionVersion: "2.0"
            principal: 11111111-1111-1111-1111-111111111111
            principalType: ServicePrincipal
            role: Key Vault Secrets User
      """
    #expect(try inVault(pasted) == inVault(short))
  }

  private static let roleDefinitions =
    "/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.Authorization/roleDefinitions"

  @Test func `access policies beside a vault`() throws {
    let pasted = """
        - setAccessPolicy:
            vault: kv
            name: replace
            properties:
              accessPolicies:
                - tenantId: 00000000-0000-0000-0000-000000000000
                  objectId: 11111111-1111-1111-1111-111111111111
                  applicationId: 22222222-2222-2222-2222-222222222222
                  permissions: { keys: [get], secrets: [get, list], certificates: [], storage: [get] }
      """
    let short = """
        - setAccessPolicy:
            vault: kv
            accessPolicies:
              - tenantId: 00000000-0000-0000-0000-000000000000
                objectId: 11111111-1111-1111-1111-111111111111
                applicationId: 22222222-2222-2222-2222-222222222222
                permissions: { keys: [get], secrets: [get, list], certificates: [] }
      """
    #expect(try inVault(pasted) == inVault(short))
    #expect(try inVault(pasted).contains("22222222-2222-2222-2222-222222222222"))
  }

  @Test func `a custom role`() throws {
    let pasted = """
        - deployRoleDefinition:
            properties:
              roleName: Secret Lister
              description: sees the names of secrets
              type: CustomRole
              permissions:
                - actions: [Microsoft.KeyVault/vaults/read]
                  notActions: []
                  dataActions: [Microsoft.KeyVault/vaults/secrets/readMetadata/action]
                  notDataActions: []
              assignableScopes: [subscription]
      """
    let short = """
        - deployRoleDefinition:
            roleName: Secret Lister
            description: sees the names of secrets
            permissions:
              - { actions: [Microsoft.KeyVault/vaults/read], notActions: [], dataActions: [Microsoft.KeyVault/vaults/secrets/readMetadata/action], notDataActions: [] }
            assignableScopes: [subscription]
      """
    #expect(try inVault(pasted) == inVault(short))
  }

  @Test func `a custom role under its GUID`() throws {
    let id = "44444444-4444-4444-8444-444444444444"
    let pasted = """
        - deployRoleDefinition:
            name: \(id.uppercased())
            properties:
              roleName: Secret Lister
              type: CustomRole
              permissions: [{ dataActions: [Microsoft.KeyVault/vaults/secrets/readMetadata/action] }]
              assignableScopes: [subscription]
        - assignRole:
            scope: kv
            properties: { principalId: "${ana.principalId}", roleDefinitionId: \(Self.roleDefinitions)/\(id) }
        - assignRole: { scope: kv, role: \(id), principal: ana }
        - assignRole: { scope: kv, role: Secret Lister, principal: ana }
        - assignRole: { scope: kv, roleDefinitionId: "${Secret Lister.id}", principal: ana }
        - deleteRoleDefinition: { name: \(Self.roleDefinitions)/\(id) }
      """
    let read = try scenario(Self.vaultWorld + pasted)
    for step in 3...5 { #expect(read.arguments(step: step).contains("role: \"Secret Lister\"")) }
    #expect(read.arguments(step: 6).contains("role: ${Secret Lister.id}"))
    #expect(read.arguments(step: 7) == "{name: \"Secret Lister\"}")
    let request = try #require(read.steps[2].calls.first).request(in: World(), at: .start)
    guard case .putRoleDefinition(let definition) = request.stimulus else { throw Unreadable(text: "another request") }
    #expect(definition.name == "Secret Lister")
    #expect(definition.id == id)
  }

  @Test(arguments: [
    ("{ name: Secret Lister }", []),
    ("{ roleName: Secret Lister }", []),
    ("{ name: Secret Lister, roleName: Secret Lister }", ["SCN-110"]),
    ("{ name: 21090545-7ca7-4776-b22c-e363652d74d2, roleName: Secret Lister }", ["SCN-111"]),
    ("{ description: sees names }", ["SCN-109"]),
  ])
  func `a custom role has a name, and beside it a GUID`(fields: String, expected: [String]) {
    #expect(codes("scenario: t\nsteps:\n  - deployRoleDefinition: \(fields)\n") == expected)
  }

  @Test func `a log alert rule`() throws {
    let pasted = """
        - deployAlertRule:
            name: denied
            location: westeurope
            kind: LogAlert
            tags: { owner: platform }
            identity: { type: None }
            properties:
              actions: { actionGroups: [\(Self.group)/Microsoft.Insights/actionGroups/team], customProperties: {} }
              autoMitigate: true
              checkWorkspaceAlertsStorageConfigured: false
              criteria:
                allOf:
                  - criterionType: StaticThresholdCriterion
                    dimensions: []
                    failingPeriods: { minFailingPeriodsToAlert: 1, numberOfEvaluationPeriods: 1 }
                    metricMeasureColumn: ""
                    operator: greaterThan
                    query: |
                      // refused calls
                      AZKVAuditLogs
                      | where _ResourceId =~ '${kv.id}'
                      | where HttpStatusCode >= 300
                    resourceIdColumn: ""
                    threshold: 4
                    timeAggregation: Count
              description: refused calls
              displayName: refused calls
              enabled: true
              evaluationFrequency: PT5M
              muteActionsDuration: PT1H
              ruleResolveConfiguration: { autoResolved: true, timeToResolve: PT10M }
              scopes: [\(Self.group)/Microsoft.OperationalInsights/workspaces/log]
              severity: 2
              skipQueryValidation: false
              targetResourceTypes: [Microsoft.KeyVault/vaults]
              windowSize: PT15M
      """
    let read = try scenario(Self.vaultWorld + pasted)
    #expect(read.arguments(step: 2).contains("windowSize: 15m"))
    let request = try #require(read.steps[2].calls.first).request(in: World(), at: .start)
    // The id of the vault is known once the step runs.
    guard case .valueNotYetKnown = request.stimulus else { throw Unreadable(text: "another request") }
    let plain = pasted.replacing("${kv.id}", with: "\(Self.group)/Microsoft.KeyVault/vaults/kv")
    let known = try #require(try scenario(Self.vaultWorld + plain).steps[2].calls.first).request(
      in: World(), at: .start)
    guard case .putAlertRule(let rule) = known.stimulus else { throw Unreadable(text: "another request") }
    #expect(rule.target == .workspace("log"))
    #expect(rule.criteria.threshold == 5)
    #expect(rule.criteria.query?.table == .auditLogs)
  }

  private static func rule(_ fields: String, _ criterion: String = "operator: GreaterThan, threshold: 0") -> String {
    let times = "windowSize: PT5M, evaluationFrequency: PT5M"
    let criteria = "criteria: { allOf: [{ query: AZKVAuditLogs, \(criterion) }] }"
    return vaultWorld + "  - deployAlertRule: { name: denied, \(times), \(criteria), \(fields) }\n"
  }

  @Test(arguments: [
    ("vault: kv", []),
    ("scopes: [kv]", []),
    ("scopes: [\"${kv.id}\"]", []),
    ("workspace: log", []),
    ("vault: kv, workspace: log", ["SCN-110"]),
    ("scopes: []", ["SCN-153"]),
    ("scopes: [kv, kv]", ["SCN-153"]),
    ("scopes: [elsewhere]", ["SCN-113"]),
    ("scopes: [/subscriptions/00000000-0000-0000-0000-000000000000]", ["SCN-153"]),
    ("severity: 1", ["SCN-109"]),
    ("vault: kv, httpStatusCode: 403", ["SCN-110"]),
    ("vault: kv, threshold: 3", ["SCN-110"]),
    ("vault: kv, overrideQueryTimeRange: P2D", ["SCN-153"]),
    ("vault: kv, kind: LogToMetric", ["SCN-111"]),
  ])
  func `a mistake in an alert rule is reported`(fields: String, expected: [String]) {
    #expect(codes(Self.rule(fields)) == expected, "\(rendered(Self.rule(fields)))")
  }

  @Test(arguments: [
    ("operator: GreaterThanOrEqual, threshold: 1", []),
    ("operator: GreaterThanOrEqual, threshold: 0", ["SCN-153"]),
    ("operator: LessThan, threshold: 1", ["SCN-153"]),
    ("operator: equals, threshold: 1", ["SCN-153"]),
    ("operator: Above, threshold: 1", ["SCN-111"]),
    ("threshold: 1", ["SCN-109"]),
    ("operator: GreaterThan", ["SCN-109"]),
    ("operator: GreaterThan, threshold: 1, timeAggregation: Total", ["SCN-153"]),
    ("operator: GreaterThan, threshold: 1, timeAggregation: Sum", ["SCN-111"]),
    ("operator: GreaterThan, threshold: 1, failingPeriods: { numberOfEvaluationPeriods: 2 }", ["SCN-153"]),
    (
      "operator: GreaterThan, threshold: 1, dimensions: [{ name: OperationName, operator: Include, values: ['*'] }]",
      ["SCN-153"]
    ),
    ("operator: GreaterThan, threshold: 1, metricMeasureColumn: DurationMs", ["SCN-153"]),
    ("operator: GreaterThan, threshold: 1, criterionType: DynamicThresholdCriterion", ["SCN-111"]),
  ])
  func `a mistake in the criteria of an alert rule is reported`(criterion: String, expected: [String]) {
    #expect(codes(Self.rule("vault: kv", criterion)) == expected)
  }

  @Test func `a rule has one condition`() {
    let two = "{ query: AZKVAuditLogs, operator: GreaterThan, threshold: 0 }"
    let text = Self.rule("vault: kv").replacing("allOf: [", with: "allOf: [\(two), ")
    #expect(codes(text) == ["SCN-153"])
  }

  @Test func `a secret`() throws {
    let pasted = """
        - deploySecret:
            vault: kv
            name: db
            tags: { owner: platform }
            properties:
              attributes: { enabled: true, exp: 1893456000, nbf: 1577836800 }
              contentType: text/plain
              value: not told
      """
    let read = try inVault(pasted)
    #expect(read.contains("attributes: {enabled: true, exp: \"1893456000\", nbf: \"1577836800\"}"), "\(read)")
  }

  @Test func `a key`() throws {
    let pasted = """
        - deployKey:
            vault: kv
            name: data
            tags: { owner: platform }
            properties:
              attributes: { enabled: true, exp: 1893456000, exportable: false, nbf: 1577836800 }
              curveName: P-256
              keyOps: [sign, verify]
              keySize: 2048
              kty: EC
              release_policy: { contentType: application/json, data: e30 }
              rotationPolicy: { attributes: { expiryTime: P2Y }, lifetimeActions: [{ action: { type: rotate }, trigger: { timeAfterCreate: P18M } }] }
      """
    let read = try inVault(pasted)
    #expect(read.contains("keyOps: [\"sign\", \"verify\"]"), "\(read)")
  }

  @Test func `a diagnostic setting`() throws {
    let pasted = """
        - deployDiagnosticSetting:
            name: audit
            vault: kv
            properties:
              eventHubAuthorizationRuleId: null
              eventHubName: null
              logAnalyticsDestinationType: Dedicated
              logs: [{ category: AuditEvent, enabled: true, retentionPolicy: { days: 0, enabled: false } }]
              marketplacePartnerId: null
              metrics: [{ category: AllMetrics, enabled: true }]
              serviceBusRuleId: null
              storageAccountId: null
              workspaceId: \(Self.group)/Microsoft.OperationalInsights/workspaces/log
      """
    let short =
      "  - deployDiagnosticSetting: { name: audit, vault: kv, logs: [{ category: AuditEvent, enabled: true }], "
      + "logAnalyticsDestinationType: dedicated, workspace: \(Self.group)/Microsoft.OperationalInsights/workspaces/log }\n"
    #expect(try inVault(pasted) == inVault(short))
  }

  @Test func `a policy assignment`() throws {
    let id = "/providers/Microsoft.Authorization/policyDefinitions/12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5"
    let pasted = """
        - deployPolicyAssignment:
            name: rbac
            scope: resourceGroup
            properties:
              description: every vault with roles
              displayName: roles only
              enforcementMode: Default
              metadata: { category: Key Vault }
              nonComplianceMessages: [{ message: use roles }]
              notScopes: [\(Self.group)/Microsoft.KeyVault/vaults/kv]
              parameters: { effect: { value: Deny } }
              policyDefinitionId: \(id)
      """
    let short = """
        - deployPolicyAssignment:
            name: rbac
            scope: resourceGroup
            enforcementMode: Default
            notScopes: [kv]
            parameters: { effect: { value: Deny } }
            policyDefinitionId: \(id)
      """
    #expect(try inVault(pasted) == inVault(short))
  }

  @Test func `the selectors and overrides of a policy assignment`() throws {
    let pasted = """
        - deployPolicyAssignment:
            name: rbac
            scope: resourceGroup
            location: westeurope
            identity: { type: SystemAssigned }
            properties:
              assignmentType: Custom
              definitionVersion: 2.*.*
              policyDefinitionId: /providers/Microsoft.Authorization/policyDefinitions/12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5
              overrides:
                - kind: policyEffect
                  value: deny
                  selectors: [{ kind: resourceLocation, in: [West Europe, eastus] }]
              resourceSelectors:
                - name: SDPRegions
                  selectors: [{ kind: resourceLocation, in: [West Europe] }, { kind: resourceType, notIn: [Microsoft.Web/sites] }]
                - { name: everything }
      """
    let read = try scenario(Self.vaultWorld + pasted)
    let request = try #require(read.steps[2].calls.first).request(in: World(), at: .start)
    guard case .putPolicyAssignment(let definition) = request.stimulus else {
      throw Unreadable(text: "another request")
    }
    let west = PolicySelector.Requirement(.resourceLocation, ["westeurope"], isNegated: false)
    let sites = PolicySelector.Requirement(.resourceType, ["microsoft.web/sites"], isNegated: true)
    #expect(definition.resourceSelectors == [PolicySelector([west, sites]), PolicySelector([])])
    let either = PolicySelector.Requirement(.resourceLocation, ["westeurope", "eastus"], isNegated: false)
    #expect(definition.overrides == [PolicyOverride(.deny, PolicySelector([either]))])
    #expect(definition.effect == .audit)
  }

  @Test(arguments: [
    ("resourceSelectors: [{ selectors: [{ kind: resourceLocation, in: [a], notIn: [b] }] }]", ["SCN-110"]),
    ("resourceSelectors: [{ selectors: [{ kind: resourceLocation }] }]", ["SCN-109"]),
    ("resourceSelectors: [{ selectors: [{ in: [a] }] }]", ["SCN-109"]),
    ("resourceSelectors: [{ selectors: [{ kind: resourceName, in: [a] }] }]", ["SCN-111"]),
    ("resourceSelectors: [{ selectors: [{ kind: resourceWithoutLocation, in: [a] }] }]", ["SCN-153"]),
    (
      "resourceSelectors: [{ selectors: [{ kind: resourceLocation, in: [a] }, { kind: ResourceLocation, in: [b] }] }]",
      ["SCN-111"]
    ),
    ("overrides: [{ kind: policyVersion, value: 2.0.0 }]", ["SCN-153"]),
    ("overrides: [{ kind: policyEffect, value: modify }]", ["SCN-111"]),
    ("overrides: [{ kind: policyEffect }]", ["SCN-109"]),
    ("overrides: [{ value: deny }]", ["SCN-109"]),
    (
      "overrides: [{ kind: policyEffect, value: deny, selectors: [{ kind: policyDefinitionReferenceId, in: [a] }] }]",
      ["SCN-153"]
    ),
  ])
  func `a mistake in selectors and overrides is reported`(fields: String, expected: [String]) {
    let policy = "policy: Azure Key Vault should use RBAC permission model"
    let text = Self.vaultWorld + "  - deployPolicyAssignment: { name: p, scope: kv, \(policy), \(fields) }\n"
    #expect(codes(text) == expected, "\(rendered(text))")
  }

  @Test(arguments: [
    (
      "deployAppService: { name: app, properties: { siteConfig: { cors: {}, javaVersion: '17' }, dailyMemoryTimeQuota: 0 } }",
      []
    ),
    (
      "deployAppService: { name: app, properties: { hostingEnvironmentProfile: { id: x }, siteConfig: { vnetName: v } } }",
      ["SCN-153", "SCN-153"]
    ),
    (
      "deployAppService: { name: app, properties: { hostingEnvironmentProfile: null, cloningInfo: {}, outboundVnetRouting: {} } }",
      []
    ),
    ("deployAppService: { name: app, siteConfig: { keyVaultReferenceIdentity: System } }", []),
    (
      "deployContainerGroup: { name: g, properties: { priority: Regular, secretReferences: [{ name: s }] } }",
      ["SCN-153"]
    ),
    (
      "deployAksCluster: { name: aks, properties: { agentPoolProfiles: [{ name: p, maxPods: 30 }], httpProxyConfig: \"${kv.id}\" } }",
      ["SCN-153"]
    ),
    ("deployRouteTable: { name: rt, disablePeeringRoute: All }", ["SCN-153"]),
    ("deployAppConfiguration: { name: a, encryption: { keyVaultProperties: { keyIdentifier: x } } }", ["SCN-153"]),
    ("deployNetworkSecurityGroup: { name: nsg, id: x, tags: { a: b } }", []),
  ])
  func `what would matter and is not modelled is a mistake, and the rest is taken`(step: String, expected: [String]) {
    let text = Self.vaultWorld + "  - \(step)\n"
    #expect(codes(text) == expected, "\(rendered(text))")
  }

  @Test func `a field inside properties and outside is a mistake`() {
    #expect(
      codes("scenario: t\nsteps:\n  - deployVault: { name: kv, location: a, properties: { location: b } }\n")
        == ["SCN-137"])
  }
}
