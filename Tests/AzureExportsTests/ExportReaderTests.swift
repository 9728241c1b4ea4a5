import AzureExports
import AzureModel
import SourceDiagnostics
import Testing

/// What the Azure CLI prints becomes an estate, and what it would not print is reported with its JSON path.
struct ExportReaderTests {
  private static let vaultID = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"

  private func read(_ files: (String, String)...) -> ExportReading {
    ExportReader.read(files.map { SourceFile(path: $0.0, text: $0.1) })
  }

  private func vault(_ properties: String) -> String {
    #"{"id": "\#(Self.vaultID)", "name": "kv", "surprise": [1], "type": "Microsoft.KeyVault/vaults", "properties": {\#(properties)}}"#
  }

  @Test func `a vault has its entries, and members that nobody knows pass`() throws {
    let reading = read(
      (
        "kv.json",
        vault(
          #""enableRbacAuthorization": null, "tenantId": "T", "novelty": {"x": 1}, "accessPolicies": [{"objectId": "AB", "tenantId": "T", "applicationId": null, "permissions": {"keys": null, "secrets": ["Get", "all"], "certificates": [], "storage": ["get"]}}]"#
        )
      ))
    #expect(reading.diagnostics.isEmpty)
    let vault = try #require(reading.estate.vaults.first)
    #expect(!vault.enableRbacAuthorization && vault.accessPolicies.map(\.objectId) == ["ab"])
    #expect(vault.accessPolicies[0].secrets == ["Get", "all"] && vault.storagePolicies == [0])
  }

  @Test(arguments: [
    (#""accessPolicies": 3"#, "EXPORT-001", "$.properties.accessPolicies"),
    (#""accessPolicies": [{"permissions": {}}]"#, "EXPORT-002", "$.properties.accessPolicies[0]"),
    (
      #""accessPolicies": [{"objectId": "a", "permissions": {"secrets": [1]}}]"#, "EXPORT-001",
      "$.properties.accessPolicies[0].permissions.secrets[0]"
    ),
    (
      #""accessPolicies": [{"objectId": "a", "permissions": {"secrets": ["gett"]}}]"#, "EXPORT-003",
      "$.properties.accessPolicies[0].permissions.secrets[0]"
    ),
    (#""enableRbacAuthorization": "no""#, "EXPORT-001", "$.properties.enableRbacAuthorization"),
  ])
  func `a wrong shape is reported with its JSON path`(properties: String, code: String, path: String) {
    let found = read(("kv.json", vault(properties))).diagnostics
    #expect(found.map(\.code) == [code])
    #expect(found.first?.message.contains("`\(path)`") == true, "\(found)")
    #expect(found.hasErrors)
  }

  @Test func `a list of vaults without properties says what to run, unless each is there with them`() {
    let list = #"[{"id": "\#(Self.vaultID)", "name": "kv", "type": "Microsoft.KeyVault/vaults"}]"#
    #expect(read(("list.json", list)).diagnostics.map(\.code) == ["EXPORT-005"])
    #expect(read(("list.json", list), ("kv.json", vault(#""accessPolicies": []"#))).diagnostics.isEmpty)
  }

  @Test func `the same vault twice and differently counts as first read, with a warning`() {
    let reading = read(
      ("a.json", vault(#""accessPolicies": []"#)),
      ("b.json", vault(#""enableRbacAuthorization": true, "accessPolicies": []"#)))
    #expect(reading.diagnostics.map(\.code) == ["EXPORT-009"] && !reading.diagnostics.hasErrors)
    #expect(reading.estate.vaults.map(\.enableRbacAuthorization) == [false])
  }

  @Test func `assignments are read as the CLI prints them and as the REST API does, each once`() throws {
    let role = "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/R1"
    let flat =
      #"{"id": "/x/n1", "name": "N1", "principalId": "P", "principalName": "ana", "principalType": "User", "roleDefinitionId": "\#(role)", "scope": "/subscriptions/s", "condition": null, "type": "Microsoft.Authorization/roleAssignments"}"#
    let nested =
      #"{"id": "/x/n2", "name": "n2", "type": "Microsoft.Authorization/roleAssignments", "properties": {"principalId": "p", "roleDefinitionId": "\#(role)", "scope": "/subscriptions/s"}}"#
    let reading = read(
      ("a.json", "[\(flat)]"), ("b.json", #"{"value": [\#(nested), \#(flat)], "nextLink": "https://x"}"#))
    #expect(reading.diagnostics.map(\.code) == ["EXPORT-006"])
    #expect(reading.estate.assignments.map(\.name) == ["n1", "n2"])
    let first = try #require(reading.estate.assignments.first)
    #expect(
      first.principalId == "p" && first.principalType == .user && first.principalName == "ana" && first.roleID == "r1")
  }

  @Test func `a condition that cannot be read keeps its assignment from granting`() {
    let text =
      #"[{"name": "n", "principalId": "p", "roleDefinitionId": "/r", "scope": "/subscriptions/s", "condition": "((", "type": "Microsoft.Authorization/roleAssignments"}]"#
    let reading = read(("a.json", text))
    #expect(reading.diagnostics.map(\.code) == ["EXPORT-008"] && reading.estate.assignments.isEmpty)
  }

  @Test func `custom roles are kept and built-in ones left to the model`() {
    let text =
      #"[{"name": "g1", "roleName": "Mine", "roleType": "CustomRole", "assignableScopes": ["/subscriptions/s"], "permissions": [{"actions": [], "dataActions": ["Microsoft.KeyVault/vaults/keys/read"], "notActions": [], "notDataActions": []}], "type": "Microsoft.Authorization/roleDefinitions"}, {"name": "g2", "roleName": "Reader", "roleType": "BuiltInRole", "permissions": [], "type": "Microsoft.Authorization/roleDefinitions"}]"#
    let roles = read(("roles.json", text)).estate.customRoles
    #expect(roles.map(\.name) == ["Mine"] && roles.first?.granted.isEmpty == false)
  }

  @Test func `members belong to the group that the name of the file says`() {
    let group =
      ##"[{"@odata.type": "#microsoft.graph.group", "id": "G", "displayName": "ops", "securityEnabled": true}]"##
    let members = ##"[{"@odata.type": "#microsoft.graph.user", "id": "U", "userPrincipalName": "ana@x"}]"##
    for name in ["members-ops.json", "members/ops.json", "group-members-OPS.json"] {
      let reading = read(("groups.json", group), (name, members))
      #expect(reading.estate.memberships == [EstateMembership(group: "g", member: "u")], "\(name)")
    }
    let unnamed = read(("members-others.json", members))
    #expect(unnamed.diagnostics.map(\.code) == ["EXPORT-007"] && !unnamed.diagnostics.hasErrors)
  }

  @Test func `an identity's own list tells more than the directory`() {
    let id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-app"
    let reading = read(
      (
        "a.json",
        ##"[{"@odata.type": "#microsoft.graph.servicePrincipal", "id": "p", "appId": "c", "displayName": "id-app", "servicePrincipalType": "Application"}]"##
      ),
      (
        "b.json",
        #"[{"id": "\#(id)", "name": "id-app", "principalId": "P", "clientId": "C", "type": "Microsoft.ManagedIdentity/userAssignedIdentities"}]"#
      ))
    #expect(reading.estate.principals.map(\.kind) == [.managedIdentity(resourceID: id)])
    #expect(reading.estate.principals.map(\.clientId) == ["c"])
  }

  @Test func `a list of all resources tells who has which identity, and nothing else is asked of it`() throws {
    let group = "/subscriptions/s/resourceGroups/rg/providers"
    let identity = "\(group)/Microsoft.ManagedIdentity/userAssignedIdentities/id-app"
    let reading = read(
      (
        "all.json",
        #"""
        [{"id": "\#(group)/Microsoft.Web/sites/web", "name": "web", "type": "Microsoft.Web/sites", "identity": {"type": "SystemAssigned, UserAssigned", "principalId": "P", "userAssignedIdentities": {"\#(identity)": null}}},
         {"id": "\#(group)/Microsoft.Storage/storageAccounts/st", "name": "st", "type": "Microsoft.Storage/storageAccounts", "identity": null},
         {"id": "\#(identity)", "name": "id-app", "type": "Microsoft.ManagedIdentity/userAssignedIdentities", "identity": null, "properties": null}]
        """#
      ))
    #expect(reading.diagnostics.isEmpty && reading.estate.principals.isEmpty)
    let web = try #require(reading.estate.resources.first)
    #expect(reading.estate.resources.count == 1 && web.type == "microsoft.web/sites")
    #expect(web.systemAssigned == "p" && web.userAssigned == [identity.lowercased()])
  }

  @Test(arguments: [#"{"principalId": 3}"#, #"{"userAssignedIdentities": []}"#, #""SystemAssigned""#])
  func `identities of a wrong shape are reported`(identity: String) {
    let text = #"[{"id": "/subscriptions/s/x", "name": "w", "type": "Microsoft.Web/sites", "identity": \#(identity)}]"#
    #expect(read(("all.json", text)).diagnostics.map(\.code) == ["EXPORT-001"])
  }

  @Test func `names of objects are told apart by their addresses`() {
    let reading = read(
      ("kv.json", vault(#""accessPolicies": []"#)),
      (
        "secrets.json",
        #"[{"id": "https://kv.vault.azure.net/secrets/db"}, {"id": "https://kv.vault.azure.net/secrets/a"}]"#
      ),
      ("certificates.json", #"[{"id": "https://kv.vault.azure.net/certificates/web"}]"#))
    #expect(reading.estate.vaults.first?.objects == [.secrets: ["a", "db"], .certificates: ["web"]])
    #expect(reading.estate.vaults.first?.names(of: .secrets) == ["a", "db", "web"])
  }

  @Test func `deny assignments of everybody name nobody`() throws {
    let text =
      #"{"value": [{"id": "/d", "name": "d", "type": "Microsoft.Authorization/denyAssignments", "properties": {"denyAssignmentName": "lock", "scope": "\#(Self.vaultID)", "permissions": [{"dataActions": ["Microsoft.KeyVault/vaults/secrets/*"]}], "principals": [{"id": "00000000-0000-0000-0000-000000000000", "type": "SystemDefined"}], "excludePrincipals": [{"id": "E"}], "doNotApplyToChildScopes": true}}]}"#
    let deny = try #require(read(("deny.json", text)).estate.denyAssignments.first)
    #expect(deny.principalIds == nil && deny.excludedPrincipalIds == ["e"] && deny.doNotApplyToChildScopes)
  }

  @Test func `what is no export is a warning that names the commands`() {
    let found = read(("package.json", #"{"name": "x", "version": "1"}"#)).diagnostics
    #expect(found.map(\.code) == ["EXPORT-004"] && !found.hasErrors)
  }

  @Test func `every code has a summary`() {
    let codes =
      ExportCode.allCases.map { ($0.rawValue, $0.summary) } + ExportFileCode.allCases.map { ($0.rawValue, $0.summary) }
    #expect(Set(codes.map(\.0)).count == codes.count && codes.allSatisfy { $0.1.hasSuffix(".") })
  }
}
