import AzureModel

/// What the platform fetches for a deployment needs no grant, but where vaults have a flag for it, that flag.
struct PlatformAuthorizes: DataPlaneRule {
  static let id = RuleID("authorization.platform-service")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let row = request.service.flatMap({ ConsumerTable.row($0.consumer) }), row.isAuthorizedByPlatform,
      let vault = request.vaultRow
    else { return .abstains }
    return Self.flag(of: vault, for: row)?.isSet == false ? .refuses : .permits
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let row = request.service.flatMap({ ConsumerTable.row($0.consumer) }), let vault = request.vaultRow,
      let flag = Self.flag(of: vault, for: row)
    else { return [] }
    return [Evidence(flag.name, flag.isSet ? "true" : "false")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.platform-not-enabled", in: view)
  }

  /// The flag of a vault that a service asks for; nil where it asks for none.
  private static func flag(of vault: Vault, for row: ConsumerRow) -> (name: String, isSet: Bool)? {
    for requirement in row.requirements {
      switch requirement {
      case .enabledForDeployment: return (requirement.rawValue, vault.enabledForDeployment)
      case .enabledForTemplateDeployment: return (requirement.rawValue, vault.enabledForTemplateDeployment)
      case .enabledForDiskEncryption: return (requirement.rawValue, vault.enabledForDiskEncryption)
      default: continue
      }
    }
    return nil
  }
}
