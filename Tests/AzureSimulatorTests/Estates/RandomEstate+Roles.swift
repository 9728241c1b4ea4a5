import AzureModel

/// The roles of random estates: mostly those that matter to Key Vault, some of all others, some made up.
extension RandomEstate {
  mutating func addRoles() {
    var names: [String] = []
    while names.count < counts.builtInRoles {
      let name =
        switch dice.number(0..<10) {
        case 0..<6: dice.pick(Self.keyVaultRoles)
        case 6..<9: dice.pick(Self.delegatingRoles)
        default: dice.pick(RoleTable.names)
        }
      if !names.contains(name) { names.append(name) }
    }
    estate.roles = names.map { .builtIn($0) }
    for number in 0..<counts.customRoles {
      let blocks = (0..<(dice.chance(40) ? 2 : 1)).map { _ in block() }
      estate.roles.append(.custom(.init(name: "custom-\(number)", id: dice.guid(), blocks: blocks)))
    }
  }

  private mutating func block() -> Estate.Block {
    var block = Estate.Block()
    while block.actions.isEmpty && block.dataActions.isEmpty {
      block.dataActions = dice.some(Self.dataPatterns, 12) + dice.some(Self.dataActions, 4)
      block.actions = dice.some(Self.patterns, 10) + dice.some(Self.actions, 8)
    }
    if dice.chance(50) { block.notDataActions = dice.some(Self.dataPatterns, 10) + dice.some(Self.dataActions, 4) }
    if dice.chance(50) { block.notActions = dice.some(Self.patterns.filter { $0 != "*" }, 10) }
    if dice.chance(25) { block.condition = dice.chance(50) ? secretCondition() : delegationCondition() }
    return block
  }

  static let keyVaultRoles = [
    "Key Vault Administrator", "Key Vault Reader", "Key Vault Contributor", "Key Vault Certificates Officer",
    "Key Vault Certificate User", "Key Vault Crypto Officer", "Key Vault Crypto User",
    "Key Vault Crypto Service Encryption User", "Key Vault Secrets Officer", "Key Vault Secrets User",
  ]

  /// Those of them with data actions on secrets, which are all that conditions of Key Vault speak of.
  static let secretRoles: Set = [
    "Key Vault Administrator", "Key Vault Reader", "Key Vault Certificate User", "Key Vault Secrets Officer",
    "Key Vault Secrets User",
  ]

  /// Roles with much on the control plane, and those that assign roles, some under a condition of their own.
  static let delegatingRoles = [
    "Owner", "Contributor", "Reader", "User Access Administrator", "Role Based Access Control Administrator",
    "Key Vault Data Access Administrator", "Azure File Sync Administrator", "Azure Migrate Owner",
    "Network Contributor",
    "Azure Resilience Management Goals Administrator", "Azure Resilience Management Drills Administrator",
    "Managed Identity Operator", "DevCenter Owner", "Azure AI Administrator", "Access Review Operator Service Role",
  ]

  static let dataPatterns = [
    "Microsoft.KeyVault/vaults/*", "Microsoft.KeyVault/vaults/secrets/*", "Microsoft.KeyVault/vaults/keys/*",
    "microsoft.keyvault/VAULTS/certificates/*", "Microsoft.KeyVault/vaults/*/read", "Microsoft.KeyVault/*/delete",
    "Microsoft.KeyVault/vaults/*/purge/action", "microsoft.keyvault/vaults/Secrets/getsecret/ACTION", "*/action",
  ]

  static let patterns = [
    "*", "*/read", "*/write", "Microsoft.KeyVault/*", "Microsoft.KeyVault/vaults/*", "microsoft.KEYVAULT/vaults/WRITE",
    "Microsoft.Authorization/*", "Microsoft.Authorization/roleAssignments/*", "Microsoft.Authorization/*/Delete",
    "Microsoft.Network/*",
  ]

  private static let dataActions = Set(DataOperationTable.rows.map(\.dataAction)).sorted()

  /// Attaching an identity has two spellings, which only a whole subtree means alike.
  private static let actions = NaiveAction.control.filter { !$0.hasSuffix("/assign/action") }
}
