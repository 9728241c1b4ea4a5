import AccessMigration
import AzureModel
import SeededRandomness
import Testing

/// Recognising templates and choosing roles.
struct MappingTests {
  private func set(_ names: String...) -> OperationSet {
    names.compactMap { DataOperationTable.operation(named: $0) }.reduce(into: OperationSet()) { $0.insert($1) }
  }

  @Test func `an entry is a template exactly, with more, or a part of it`() throws {
    let exact = try #require(TemplateRecognition(entry(keys: ["get", "list", "unwrapKey"])))
    #expect(exact.fit == .exact && exact.templates == ["Azure Data Lake Storage or Azure Storage"])
    let more = try #require(TemplateRecognition(entry(keys: ["get", "list", "unwrapKey", "sign"])))
    #expect(more.fit == .superset && more.templates == ["Azure Data Lake Storage or Azure Storage"])
    let part = try #require(TemplateRecognition(entry(secrets: ["get"])))
    #expect(part.fit == .subset && part.templates == ["Secret Management"])
    let all = try #require(TemplateRecognition(entry(secrets: ["all"])))
    #expect(all.fit == .exact && all.templates == ["Secret Management"])
    #expect(TemplateRecognition(OperationSet()) == nil)
  }

  private func entry(keys: [String] = [], secrets: [String] = []) -> OperationSet {
    AccessPolicyEntry(objectId: "x", keys: keys, secrets: secrets).granted
  }

  /// All subsets of the ten roles, without leaving any out.
  @Test func `no other set of built-in roles covers a need and adds less`() throws {
    let roles = RoleCoverSearch.builtInRoles
    #expect(roles.count == 10)
    let search = RoleCoverSearch()
    var random = SplitMix64(seed: 11)
    for _ in 0..<25 {
      var need = OperationSet()
      for row in DataOperationTable.rows where Int.random(in: 0..<12, using: &random) == 0 {
        need.insert(row.operation)
      }
      guard !need.isEmpty else { continue }
      let cover = try #require(search.cover(need))
      let covered = cover.roles.reduce(OperationSet()) { $0.union($1.granted) }
      #expect(need.subtracting(covered).isEmpty && cover.gained.data == covered.data & ~need.data)
      for choice in 1..<(1 << roles.count) {
        let word = roles.indices.reduce(UInt64(0)) { choice & (1 << $1) == 0 ? $0 : $0 | roles[$1].granted.data }
        guard need.data & ~word == 0 else { continue }
        let gained = OperationSet(data: word & ~need.data)
        let (mine, other) = (risks(cover.gained), risks(gained))
        guard other.lexicographicallyPrecedes(mine) || (other == mine && choice.nonzeroBitCount < cover.roles.count)
        else { continue }
        Issue.record("\(need.dataRows.map(\.name)): \(cover.roles.map(\.name)), not \(choice)")
      }
    }
  }

  private func risks(_ set: OperationSet) -> [Int] { Self.byRisk.map { ($0 & set.data).nonzeroBitCount } }

  /// The operations of each risk, the worst first.
  private static let byRisk: [UInt64] = OperationRisk.allCases.reversed().map { risk in
    DataOperationTable.rows.reduce(into: OperationSet()) { set, row in
      if OperationRisk(of: row.operation) == risk { set.insert(row.operation) }
    }.data
  }

  @Test func `get without list cannot be separated, and is named`() throws {
    var chooser = RoleChooser(.leastPrivilege)
    let found = chooser.choose(entry(secrets: ["get"]))
    let choice = try #require(found)
    #expect(choice.roles.map(\.name) == ["Key Vault Secrets User"])
    #expect(choice.gained == set("secrets/list", "secrets/listVersions", "secrets/listDeleted"))
  }

  @Test func `a custom role of the tenant is used where it is exact, and not where it gives more`() {
    let actions = ["Microsoft.KeyVault/vaults/keys/read", "Microsoft.KeyVault/vaults/keys/unwrap/action"]
    func role(_ dataActions: [String], actions: [String] = []) -> RoleDefinition {
      RoleDefinition(
        name: "Ours", id: "ours",
        permissions: [
          .init(actions: actions, notActions: [], dataActions: dataActions, notDataActions: [], condition: nil)
        ], assignableScopes: [])
    }
    let need = entry(keys: ["get", "list", "unwrapKey"])
    var exact = RoleChooser(.leastPrivilege, customRoles: [role(actions)])
    let fitting = exact.choose(need)
    #expect(fitting?.roles.map(\.origin) == [.ofTheTenant])
    for more in [role(actions + ["Microsoft.KeyVault/vaults/keys/sign/action"]), role(actions, actions: ["*"])] {
      var chooser = RoleChooser(.leastPrivilege, customRoles: [more])
      let other = chooser.choose(need)
      #expect(other?.roles.map(\.origin) == [.new])
    }
  }
}
