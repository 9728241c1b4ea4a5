import AzureModel
import Testing

@testable import ScenarioLanguage

/// The steps that are made from rows.
@Suite struct ConsumerStepTests {
  @Test func everyKindHasATemplateAndTwoVerbs() {
    #expect(
      ConsumerTemplates.all.map(\.kind.rawValue).sorted() == ConsumerResourceTable.rows.map(\.kind.rawValue).sorted())
    for row in ConsumerResourceTable.rows {
      #expect(StepList.step("deploy\(row.noun)")?.declares == row.kind)
      #expect(StepList.step("update\(row.noun)") != nil)
    }
  }

  @Test(arguments: ConsumerTemplates.all.map(\.kind))
  func aTemplateHasAPlaceForEveryWayOfReadingOfItsKind(_ kind: ResourceKind) throws {
    let template = try #require(ConsumerTemplates.all.first { $0.kind == kind })
    let row = try #require(ConsumerResourceTable.row(kind))
    #expect(Set(template.spots.flatMap(\.consumers)) == Set(row.consumers))
  }

  @Test(arguments: [
    ("https://kv.vault.azure.net/secrets/db", "https://kv.vault.azure.net/secrets/db"),
    ("kv/secrets/db", "https://kv.vault.azure.net/secrets/db"),
    (
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv/secrets/db",
      "https://kv.vault.azure.net/secrets/db"
    ),
    ("db", "db"),
  ])
  func aWholeAddressIsReadInAllItsForms(_ written: String, _ address: String) {
    #expect(WrittenAddress.whole(written) == address)
  }

  @Test(arguments: [
    ("@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/db/)", "https://kv.vault.azure.net/secrets/db/"),
    ("@Microsoft.KeyVault(VaultName=kv;SecretName=db)", "https://kv.vault.azure.net/secrets/db"),
    ("@Microsoft.KeyVault(VaultName=kv;SecretName=db;SecretVersion=1f)", "https://kv.vault.azure.net/secrets/db/1f"),
    ("info", nil),
  ])
  func aSettingIsAReferenceOnlyInItsForm(_ written: String, _ address: String?) {
    #expect(WrittenAddress.setting(written) == address)
  }

  @Test(arguments: ["kv", "https://kv.vault.azure.net/", "https://kv.vault.azure.net", "/subscriptions/s/vaults/kv"])
  func aVaultIsReadInAllItsForms(_ vault: String) {
    #expect(
      WrittenAddress.parts(vault: vault, .keys, name: "cmk", version: "") == "https://kv.vault.azure.net/keys/cmk")
  }

  @Test(arguments: [("secret", [String]()), ("key", ["SCN-111"]), ("cert", ["SCN-111"])])
  func theDriverOfAKSMountsSecretsOnly(_ type: String, _ expected: [String]) {
    let found = codes(
      """
      scenario: t
      given:
        - deployVault: { name: kv }
      steps:
        - deployAksCluster:
            name: aks
            secretProviderClasses: [{ name: db, keyvaultName: kv, objectName: db, objectType: \(type) }]
      """)
    #expect(found == expected)
  }
}
