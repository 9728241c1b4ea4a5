import AzureModel

/// The settings of a vault as templates write them, and what they ask for.
enum VaultShape {
  private static let networkAcls = ObjectShape([
    // Which action holds when a firewall does not say is not confirmed anywhere; Allow is the cautious reading.
    FieldDeclaration(
      "defaultAction", .choice(NetworkRuleSet.DefaultAction.allCases.map(\.rawValue)),
      "what happens to a call that no rule matched", unsaid: "Allow"),
    FieldDeclaration(
      "bypass", .choice(NetworkRuleSet.Bypass.allCases.map(\.rawValue)), "whether trusted services pass",
      unsaid: "AzureServices"),
    FieldDeclaration(
      "ipRules",
      .list(
        .object(
          ObjectShape(
            [FieldDeclaration("value", .addressRange, "an IPv4 address or range", isRequired: true)], short: "value"))),
      "public addresses that are admitted"),
    FieldDeclaration(
      "virtualNetworkRules",
      .list(
        .object(
          ObjectShape(
            [
              FieldDeclaration("id", .subnet, "the subnet as `network/subnet` or by id", isRequired: true),
              FieldDeclaration(
                "ignoreMissingVnetServiceEndpoint", .bool, "skips the check that the subnet has the service endpoint",
                unlessSaid: "no"),
            ], short: "id"))),
      "subnets whose calls are admitted"),
  ])

  private static let accessPolicy = ObjectShape([
    FieldDeclaration("objectId", .text, "the object id of a user, group or service principal", isRequired: true),
    FieldDeclaration("tenantId", .text, "the tenant of the vault"),
    FieldDeclaration("applicationId", .text, "the application (client) id through which a user has to come"),
    FieldDeclaration(
      "permissions", .object(ObjectShape(permissionFields)), "what it may do with each kind of object", isRequired: true
    ),
  ])

  /// Several entries, as a template writes them.
  static let accessPolicies = FieldDeclaration(
    "accessPolicies", .list(.object(accessPolicy)), "all access policy entries at once")

  /// The four permission lists of an access policy entry.
  static let permissionFields: [FieldDeclaration] =
    VaultObjectKind.allCases.map { kind in
      FieldDeclaration(
        kind.rawValue, .list(.choice(["all"] + DataOperationTable.permissions(of: kind))),
        "permissions on \(kind.rawValue)")
    } + [FieldDeclaration("storage", .ignored, "managed storage accounts are not modelled")]

  /// A predefined set of permissions by name.
  static let templateField = FieldDeclaration(
    "template", .choice(AccessPolicyTemplateTable.rows.flatMap { [$0.name] + $0.aliases }),
    "a predefined template, whose permissions are given beside those that are listed", unlessSaid: "none")

  /// The fields of `deployVault` and `updateVault`.
  static let shape = ObjectShape(
    [
      FieldDeclaration("name", .text, "the name of the vault", isRequired: true),
      FieldDeclaration("location", .region, "the region", unlessSaid: "the scenario's own"),
      FieldDeclaration(
        "resourceGroup", .reference(.resourceGroup), "the resource group of a new vault",
        unlessSaid: "the scenario's own"
      ),
      FieldDeclaration(
        "tenantId", .text, "the one tenant whose tokens the vault trusts", unlessSaid: "the scenario's own"),
      FieldDeclaration(
        "enableRbacAuthorization", .bool,
        "true: Azure RBAC decides about objects; false: access policies do", unlessSaid: "by the API version"),
      FieldDeclaration(
        "publicNetworkAccess", .choice(PublicNetworkAccess.allCases.map(\.rawValue)),
        "whether the public endpoint answers", unlessSaid: "it does"),
      FieldDeclaration("networkAcls", .object(networkAcls), "the firewall; without it every path reaches the vault"),
      accessPolicies,
      FieldDeclaration("sku", .ignored, "without influence on access"),
      FieldDeclaration("tags", .ignored, "without influence on access"),
      FieldDeclaration(
        "enabledForDeployment", .bool, "whether virtual machines may fetch certificates", unlessSaid: "no"),
      FieldDeclaration(
        "enabledForTemplateDeployment", .bool, "whether deployments may take secrets as parameters", unlessSaid: "no"),
      FieldDeclaration("enabledForDiskEncryption", .bool, "whether disk encryption may fetch keys", unlessSaid: "no"),
      FieldDeclaration("enableSoftDelete", .bool, "whether what is deleted is kept for a time", unlessSaid: "yes"),
      // Wider than what a vault takes, so that its refusal can be rehearsed.
      FieldDeclaration(
        "softDeleteRetentionInDays", .integer(0...100_000), "how long what is deleted is kept", unlessSaid: "90",
        unit: "days"),
      FieldDeclaration(
        "enablePurgeProtection", .bool, "whether nobody may purge before that time has passed", unlessSaid: "no"),
      FieldDeclaration(
        "createMode", .choice(CreateMode.allCases.map(\.rawValue)),
        "whether a vault is made or a deleted one recovered", unlessSaid: "made"),
      FieldDeclaration("provisioningState", .ignored, "read-only in a template"),
      FieldDeclaration("vaultUri", .ignored, "follows from the name"),
    ], hasProperties: true)

  /// What the arguments of a vault step send.
  static func settings(_ arguments: Arguments) -> VaultSettings {
    var settings = VaultSettings(name: arguments.required("name"))
    settings.location = arguments.text("location")
    settings.resourceGroup = arguments.text("resourceGroup")
    settings.tenantId = arguments.text("tenantId")
    settings.enableRbacAuthorization = arguments.bool("enableRbacAuthorization")
    settings.publicNetworkAccess = arguments.choice("publicNetworkAccess")
    settings.networkAcls = arguments.object("networkAcls").map(ruleSet)
    settings.accessPolicies = accessPolicyEntries(arguments)
    settings.enabledForDeployment = arguments.bool("enabledForDeployment")
    settings.enabledForTemplateDeployment = arguments.bool("enabledForTemplateDeployment")
    settings.enabledForDiskEncryption = arguments.bool("enabledForDiskEncryption")
    settings.enableSoftDelete = arguments.bool("enableSoftDelete")
    settings.softDeleteRetentionInDays = arguments.integer("softDeleteRetentionInDays")
    settings.enablePurgeProtection = arguments.bool("enablePurgeProtection")
    settings.createMode = arguments.choice("createMode")
    return settings
  }

  private static func ruleSet(_ arguments: Arguments) -> NetworkRuleSet {
    NetworkRuleSet(
      defaultAction: arguments.choice("defaultAction") ?? .allow, bypass: arguments.choice("bypass") ?? .azureServices,
      ipRules: (arguments.objects("ipRules") ?? []).compactMap { AddressRange($0.required("value")) },
      virtualNetworkRules: (arguments.objects("virtualNetworkRules") ?? []).map {
        NetworkRuleSet.VirtualNetworkRule(
          subnet: $0.required("id"),
          ignoreMissingVnetServiceEndpoint: $0.bool("ignoreMissingVnetServiceEndpoint") ?? false)
      })
  }

  /// The entries of a list; nil where none is written.
  static func accessPolicyEntries(_ arguments: Arguments) -> [AccessPolicyEntry]? {
    arguments.objects("accessPolicies")?.map { policy in
      var entry = accessPolicyEntry(
        policy.required("objectId"), policy.text("tenantId").map { WorldDefaults.identifier("tenant", $0) },
        policy.object("permissions") ?? Arguments([:]))
      entry.applicationId = policy.text("applicationId")?.lowercased()
      return entry
    }
  }

  /// An entry from its permission lists, and from a template where one is named.
  static func accessPolicyEntry(_ objectId: String, _ tenantId: String?, _ permissions: Arguments) -> AccessPolicyEntry
  {
    let template = permissions.text("template").flatMap { AccessPolicyTemplateTable.template(named: $0) }
    func listed(_ kind: VaultObjectKind) -> [String] {
      let written = permissions.texts(kind.rawValue) ?? []
      return (template?.permissions[kind] ?? []).filter { !written.contains($0) } + written
    }
    return AccessPolicyEntry(
      objectId: objectId.lowercased(), tenantId: tenantId, keys: listed(.keys), secrets: listed(.secrets),
      certificates: listed(.certificates))
  }
}
