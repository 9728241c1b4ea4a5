import AccessMigration
import AzureModel
import Testing

/// The twelve templates: what the documentation puts in their place, what that changes, and what would do less.
struct TemplateMappingTests {
  private func mapping(_ name: String) throws -> TemplateMapping {
    try #require(TemplateMapping.all.first { $0.template.name == name })
  }

  private func names(_ set: OperationSet) -> [String] { set.dataRows.map(\.name) }

  @Test
  func `all twelve are mapped, and what takes their place covers them and adds no more than the documented roles`() {
    #expect(TemplateMapping.all.count == 12)
    for mapping in TemplateMapping.all {
      let closure = DataActions.closure(of: mapping.granted)
      #expect(mapping.missing.isEmpty, "\(mapping.template.name)")
      #expect(mapping.leastPrivilege.gained == closure.subtracting(mapping.granted), "\(mapping.template.name)")
      let least = mapping.leastPrivilege.roles.reduce(OperationSet()) { $0.union($1.definition.granted) }
      #expect(mapping.granted.subtracting(least).isEmpty && least.control == 0, "\(mapping.template.name)")
      if let gained = mapping.gained { #expect(mapping.leastPrivilege.gained.subtracting(gained).isEmpty) }
    }
  }

  @Test(arguments: ["Azure Data Lake Storage or Azure Storage", "Azure Backup", "Azure Information BYOK"])
  func `where no role fits the custom role is that of the notes`(name: String) throws {
    let mapping = try mapping(name)
    #expect(mapping.gained == nil && mapping.template.needsCustomRole)
    let role = try #require(mapping.leastPrivilege.roles.first)
    #expect(mapping.leastPrivilege.roles.count == 1 && role.origin == .new)
    let note = mapping.template.notes.joined(separator: " ")
    for action in role.definition.permissions.flatMap(\.dataActions) {
      #expect(
        note.contains(String(action.dropFirst("Microsoft.KeyVault/vaults/".count))) || note.contains("without wrapping")
      )
    }
  }

  @Test func `the roles of management grant what no template does`() throws {
    let all = try #require(try mapping("Key, Secret, Certificate Management").gained)
    for name in ["keys/purge", "secrets/purge", "certificates/purge", "keys/sign", "keys/release", "keys/rotate"] {
      #expect(names(all).contains(name), "\(name)")
    }
    #expect(names(try #require(try mapping("Secret Management").gained)) == ["secrets/purge"])
    let sql = try mapping("SQL Server Connector")
    #expect(try #require(sql.gained).isEmpty)
    #expect(sql.builtIn?.roles.map(\.name) == ["Key Vault Crypto Service Encryption User"])
    #expect(sql.builtIn?.managementActions.isEmpty == false && sql.leastPrivilege.roles.map(\.origin) == [.new])
  }

  @Test func `reading keys lists them, so Azure Information BYOK gains the lists`() throws {
    let gained = names(try mapping("Azure Information BYOK").leastPrivilege.gained)
    #expect(gained == ["keys/listVersions", "keys/list", "keys/listDeleted"])
  }

  @Test func `the table of 2020 is reproduced with its slips`() {
    let rows = TemplateMappingOf2020.all
    #expect(rows.count == 12)
    #expect(rows.count { $0.printed == "Exchange Online Customer Key" } == 2)
    #expect(!rows.contains { $0.printed == "SharePoint Online Customer Key" })
    let backup = rows.first { $0.template == "Azure Backup" }
    #expect(backup?.permissions?[.certificates] == ["get", "list", "backup"] && backup?.permissions?[.secrets] == nil)
    #expect(rows.flatMap(\.roles).allSatisfy { $0.hasSuffix("(preview)") })
    #expect(rows.compactMap(\.slip).count == 3)
  }
}
