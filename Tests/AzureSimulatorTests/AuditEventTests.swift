import AzureModel
import AzureSimulator
import Foundation
import Testing

/// What a vault logs, and what it does not.
@Suite struct AuditEventTests {
  @Test func aCallIsLoggedWhetherItIsGrantedOrRefused() {
    var vault = Monitored()
    #expect(vault.read("ana").answer == .granted)
    #expect(vault.value("kv1.auditEvents.last.httpStatusCode") == "200")
    #expect(vault.value("kv1.auditEvents.last.resultSignature") == "OK")
    #expect(vault.value("kv1.auditEvents.last.operationName") == "SecretGet")
    #expect(vault.read("eve").answer == .refused)
    #expect(vault.value("kv1.auditEvents.last.httpStatusCode") == "403")
    #expect(vault.value("kv1.auditEvents.last.resultSignature") == "Forbidden")
    vault.read("ana", "gone")
    #expect(vault.value("kv1.auditEvents.last.httpStatusCode") == "404")
    vault.read("mia")
    #expect(vault.value("kv1.auditEvents.last.httpStatusCode") == "401")
    #expect(vault.value("kv1.auditEvents.count") == "4")
  }

  @Test func withoutASettingNothingIsLogged() {
    var vault = Monitored(isLogged: false)
    vault.read("ana")
    #expect(vault.value("kv1.auditEvents.count") == "0")
    #expect(vault.value("kv1.auditEvents.last.record") == nil)
  }

  @Test func whatTheFirewallRefusesIsLoggedWithTheAddressOfTheClient() throws {
    var vault = Monitored()
    var settings = VaultSettings(name: "kv1")
    settings.networkAcls = NetworkRuleSet(
      defaultAction: .deny, bypass: .none, ipRules: [], virtualNetworkRules: [])
    _ = vault.simulation.perform(Request(.patchVault(settings), as: .fiat))
    #expect(vault.value("kv1.auditEvents.count") == "0")
    let address = try #require(IPv4Address("203.0.113.9"))
    let outcome = vault.read("ana", from: .address(address))
    #expect(outcome.cause?.stage.stage == .network)
    #expect(vault.value("kv1.auditEvents.last.httpStatusCode") == "403")
    #expect(vault.value("kv1.auditEvents.last.callerIpAddress") == "203.0.113.9")
  }

  @Test func writesOfTheVaultAreLoggedWhenTheyReachIt() {
    var vault = Monitored()
    let settings = VaultSettings(name: "kv1")
    let refused = vault.simulation.perform(
      Request(.patchVault(settings), as: .named(ResourceName(.user, "eve"))))
    #expect(refused.answer == .refused)
    #expect(vault.value("kv1.auditEvents.count") == "0")
    #expect(vault.simulation.perform(Request(.patchVault(settings))).answer == .granted)
    #expect(vault.value("kv1.auditEvents.last.operationName") == "VaultPatch")
    #expect(vault.simulation.perform(Request(.putVault(settings))).answer == .granted)
    #expect(vault.value("kv1.auditEvents.last.operationName") == "VaultPut")
    #expect(vault.value("kv1.auditEvents.count") == "2")
  }

  @Test func aRaceLeavesTheLogOpen() throws {
    var vault = Monitored()
    var settings = VaultSettings(name: "kv1")
    settings.enableRbacAuthorization = true
    _ = vault.simulation.perform(Request(.patchVault(settings), as: .fiat))
    let definition = RoleAssignmentDefinition(
      roleID: try #require(RoleTable.role("Key Vault Secrets User")).id,
      principalId: DerivedIdentifier.guid("object", "user", "ana", "0"), scope: .resource(ResourceName(.vault, "kv1")))
    #expect(vault.simulation.perform(Request(.assignRole(definition))).answer == .granted)
    guard case .race = vault.read("ana").answer else {
      Issue.record("no race")
      return
    }
    #expect(vault.value("kv1.auditEvents.count") == nil)
    #expect(vault.value("kv1.auditEvents.last.httpStatusCode") == nil)
    vault.wait(600)
    vault.read("ana")
    #expect(vault.value("kv1.auditEvents.last.httpStatusCode") == "200")
    #expect(vault.value("kv1.auditEvents.count") == nil)
  }

  @Test func theRecordIsOneLineWithTheFieldsOfThePublicExample() throws {
    var vault = Monitored(asOf: try #require(Day("2022-01-26")))
    vault.wait(330)
    vault.read("eve")
    let text = try #require(vault.value("kv1.auditEvents.last.record"))
    #expect(!text.contains("\n"))
    let record = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(record["time"] as? String == "2022-01-26T00:05:30Z")
    #expect(record["category"] as? String == "AuditEvent")
    #expect(record["resultType"] as? String == "Success")
    #expect((record["resourceId"] as? String)?.hasSuffix("/PROVIDERS/MICROSOFT.KEYVAULT/VAULTS/KV1") == true)
    #expect((record["resultDescription"] as? String)?.contains("does not have secrets get permission") == true)
    let properties = try #require(record["properties"] as? [String: Any])
    #expect(properties["httpStatusCode"] as? Int == 403)
    #expect(properties["requestUri"] as? String == "https://kv1.vault.azure.net/secrets/db")
    let claim = try #require((record["identity"] as? [String: [String: Any]])?["claim"])
    #expect(claim["oid"] as? String == DerivedIdentifier.guid("object", "user", "eve", "0"))
    let order = [
      "time", "resourceId", "operationName", "operationVersion", "category", "resultType", "resultSignature",
      "resultDescription", "durationMs", "callerIpAddress", "correlationId", "identity", "properties",
    ]
    let places = try order.map { try #require(text.range(of: "\"\($0)\":")).lowerBound }
    #expect(places == places.sorted())
  }

  @Test func anEventCanBeQueriedWithinTenMinutes() {
    var vault = Monitored()
    vault.wait(60)
    vault.read("ana")
    #expect(vault.value("kv1.auditEvents.last.queryableAt") == "11m")
  }

  @Test func settingAnAccessPolicyLeavesTheLogOpenBecauseNoSourceNamesIt() {
    var vault = Monitored()
    let entry = AccessPolicyEntry(objectId: DerivedIdentifier.guid("object", "user", "eve", "0"), secrets: ["get"])
    #expect(
      vault.simulation.perform(
        Request(.changeAccessPolicy(AccessPolicyChange(vault: "kv1", kind: .replace, entry: entry)))
      ).answer == .granted)
    #expect(vault.value("kv1.auditEvents.count") == nil)
  }
}
