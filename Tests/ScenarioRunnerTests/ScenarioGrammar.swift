import SeededRandomness

@testable import ScenarioLanguage

/// Scenarios made from the declarations of the language: every verb, every field, values that mostly fit.
enum ScenarioGrammar {
  static func text(using random: inout SplitMix64) -> String {
    var text = "scenario: t\n"
    if chance(2, using: &random) { text += "let:\n" + named(["l0", "l1", "l2"], using: &random) }
    if chance(6, using: &random) {
      text += "matrix:\n"
      for axis in ["a0", "a1"] where chance(7, using: &random) {
        text +=
          "  \(axis):\n" + named(["p", "q", "r"], using: &random).split(separator: "\n").map { "  \($0)\n" }.joined()
      }
      if chance(2, using: &random) { text += "  exclude: { a0: p }\n" }
      if text.hasSuffix("matrix:\n") { text += "  a0: [p, q]\n" }
    }
    if chance(2, using: &random) { text += "asOf: \(scalar(using: &random))\n" }
    if chance(1, using: &random) { text += "defaults: { location: \(scalar(using: &random)) }\n" }
    text += "given:\n" + world
    for _ in 0..<Int.random(in: 0..<3, using: &random) { text += step(using: &random) }
    text += "steps:\n  - wait: 0s\n"
    for _ in 0..<Int.random(in: 0..<5, using: &random) { text += step(using: &random) }
    if chance(3, using: &random) { text += "  - repeat: \(["s0", "s1"].randomElement(using: &random) ?? "")\n" }
    for section in ["then", "throughout"] where chance(3, using: &random) {
      text += "\(section):\n"
      for _ in 0..<Int.random(in: 1..<4, using: &random) { text += statement(section, using: &random) }
    }
    return text
  }

  private static func statement(_ section: String, using random: inout SplitMix64) -> String {
    let who = ["ana", "owner", "id", "apim", "\"${a0}\""].randomElement(using: &random) ?? ""
    let asked = [
      "operation: secrets/get, resource: kv/secrets/db",
      "operation: secrets/set, resource: kv/secrets/new, from: vnet/snet",
      "operation: Microsoft.KeyVault/vaults/write, resource: resourceGroup", "operation: \(scalar(using: &random))",
    ]
    let states = [
      "of: kv, path: secrets.db.id, equals: null",
      "of: apim, path: identity.principalId, equals: \(scalar(using: &random))",
      "of: \(scalar(using: &random)), path: id, equals: \"${l0}\"",
    ]
    var text =
      [
        "  - can: { as: \(who), \(asked.randomElement(using: &random) ?? "") }\n",
        "  - cannot: { as: \(who), \(asked.randomElement(using: &random) ?? ""), because: authorization }\n",
        "  - state: { \(states.randomElement(using: &random) ?? "") }\n",
      ].randomElement(using: &random) ?? ""
    if chance(2, using: &random) { text += "    where: { a0: p }\n" }
    if section == "throughout", chance(3, using: &random) { text += "    since: s0\n" }
    if section == "throughout", chance(3, using: &random) { text += "    until: s1\n" }
    return text
  }

  private static let world = """
      - createUser: { name: ana }
      - deployVirtualNetwork: { name: vnet, subnets: [{ name: snet, addressPrefix: 10.0.0.0/24 }] }
      - deployManagedIdentity: { name: id }
      - deployVault: { name: kv, enableRbacAuthorization: false }
      - setSecret: { vault: kv, name: db }
      - importCertificate: { vault: kv, name: gateway }
      - deployApiManagement: { name: apim, identity: { type: SystemAssigned } }
      - deployPrivateDnsZone: { name: privatelink.vaultcore.azure.net, virtualNetworkLinks: [vnet] }

    """

  /// True in so many of ten cases.
  private static func chance(_ tenths: Int, using random: inout SplitMix64) -> Bool {
    Int.random(in: 0..<10, using: &random) < tenths
  }

  private static func named(_ names: [String], using random: inout SplitMix64) -> String {
    names.map { "  \($0): \(scalar(using: &random))\n" }.joined()
  }

  private static func scalar(using random: inout SplitMix64) -> String {
    let plain = ScenarioMutation.values.filter { !$0.contains("\n") }
    return
      (plain + ["\"${l0}\"", "\"${l1}\"", "\"${l2.x?}\"", "\"${a0}\"", "\"${a1.y}\"", "\"${a0}/${a1}\"", "[\"${l0}\"]"])
      .randomElement(using: &random) ?? ""
  }

  private static func step(using random: inout SplitMix64) -> String {
    guard let declaration = StepList.all.randomElement(using: &random) else { return "" }
    var text = "  - \(declaration.verb): \(object(declaration.shape, depth: 0, using: &random))\n"
    if declaration.plane == .data || chance(2, using: &random) {
      text += "    as: \(["ana", "owner", "id", "apim", "\"${a0}\""].randomElement(using: &random) ?? "")\n"
    }
    if chance(2, using: &random) {
      text += "    from: \(["internet", "vnet/snet", "203.0.113.7", "\"${a1}\""].randomElement(using: &random) ?? "")\n"
    }
    if chance(1, using: &random) { text += "    when: { a0: [p, q] }\n" }
    if chance(1, using: &random) { text += "    via: Bicep\n" }
    if chance(2, using: &random) { text += "    id: \(["s0", "s1", "s2", "s3"].randomElement(using: &random) ?? "")\n" }
    if chance(1, using: &random) {
      let retries = ["{ every: 30s, for: 10m }", "{ every: 1s, for: 1s }", "\(scalar(using: &random))"]
      text += "    retry: \(retries.randomElement(using: &random) ?? "")\n"
    }
    if chance(5, using: &random) {
      let expectations = [
        "{ succeeds: true }", "{ fails: true }", "{ undetermined: true }", "{ races: { latest: 10m } }",
        "{ fails: { because: network, status: 403, message: \"*\" } }",
        "{ fails: { cause: { stage: authorization, innerCode: \(scalar(using: &random)) } } }",
        "[{ where: { a0: p }, succeeds: true }, { otherwise: true, fails: { code: \(scalar(using: &random)) } }]",
        "[{ where: { a0: [q, r], a1: p }, fails: { message: \"${kv.id}*\", alsoRefusedBy: [] } }]",
      ]
      text += "    expect: \(expectations.randomElement(using: &random) ?? "")\n"
    }
    return text
  }

  private static func object(_ shape: ObjectShape, depth: Int, using random: inout SplitMix64) -> String {
    let fields = shape.fields.filter { $0.isRequired || chance(3, using: &random) }
    let written = fields.map { "\($0.name): \(value($0.type, $0.name, depth: depth, using: &random))" }
    let all = "{ " + written.joined(separator: ", ") + " }"
    return shape.hasProperties && chance(1, using: &random) ? "{ properties: \(all) }" : all
  }

  /// Mostly a value that fits, sometimes any.
  private static func value(_ type: FieldType, _ name: String, depth: Int, using random: inout SplitMix64) -> String {
    if depth > 6 || chance(1, using: &random) { return scalar(using: &random) }
    let fitting: [String] =
      switch type {
      case .text:
        name == "name" ? ["kv", "apim", "id", "new", "vnet"] : ["${kv.id}", "x", "${a0}"].map { "\"\($0)\"" }
      case .bool: ["true", "false"]
      case .integer(let range): ["\(range.lowerBound)", "\(range.upperBound)"]
      case .region: ["westeurope", "\"West Europe\"", "nowhere"]
      case .delay: ["0s", "10m", "36600d"]
      case .moment: ["\"2026-12-01\"", "\"2020-02-29T23:59:59Z\"", "0", "253402300799"]
      case .choice(let words): words.map { "\"\($0)\"" }
      case .addressRange: ["203.0.113.0/24", "0.0.0.0/0", "10.0.0.0/8", "\"${apim.controlPlaneAddress}\""]
      case .address: ["10.0.1.4", "168.63.129.16", "203.0.113.7"]
      case .addressPrefix: ["\"*\"", "0.0.0.0/0", "AzureKeyVault", "VirtualNetwork", "10.0.0.0/16"]
      case .portRange: ["443", "80-443", "\"*\""]
      case .role: ["Owner", "Key Vault Secrets User", "Key Vault Data Access Administrator"]
      case .actionPattern: ["\"*\"", "Microsoft.KeyVault/vaults/*", "Microsoft.KeyVault/vaults/*/read"]
      case .condition:
        [
          "\"@Request[Microsoft.Authorization/roleAssignments:PrincipalType] StringEquals 'User'\"",
          "\"@Resource[Microsoft.KeyVault/vaults/secrets:name] StringLike 'd*'\"",
        ]
      case .logQuery:
        [
          "AZKVAuditLogs | where HttpStatusCode == 403", "\"AzureDiagnostics | where Resource =~ '${a0}'\"",
          "AZKVAuditLogs | count",
        ]
      case .guid: ["00000000-0000-0000-0000-000000000001"]
      case .operation: ["secrets/get", "keys/unwrapKey", "certificates/import", "secrets/list"]
      case .reference(let kind):
        ["kv", "vnet", "id", "privatelink.vaultcore.azure.net", "\"${\(kind.rawValue):kv.id}\""]
      case .subnet: ["vnet/snet", "\"${vnet.subnets.snet.id}\"", "vnet/none"]
      case .vaultObject: ["kv", "kv/secrets/db", "kv/keys/gateway", "\"${kv.secrets.db.id}\""]
      case .scope: ["kv", "subscription", "resourceGroup", "kv/secrets/db", "\"${kv.id}\"", "vnet"]
      case .principal: ["ana", "id", "apim", "owner", "\"${id.clientId}\"", "\"${apim.identity.principalId}\""]
      case .identities: ["[id]", "[id, id]", "{ id: {} }"]
      case .policyCondition:
        [
          "{ field: name, like: kv* }", "{ not: { field: location, in: [westeurope] } }",
          "{ anyOf: [{ field: Microsoft.KeyVault/vaults/enablePurgeProtection, exists: false }] }",
        ]
      case .identityName: ["id", "System", "\"${id.id}\""]
      case .textMap: ["{ Db: x, Key: \"@Microsoft.KeyVault(SecretUri=${kv.secrets.db.id})\" }"]
      case .consumer: ["apim", "azure-policy.scan"]
      case .notModelled: ["null", "{}", "[]", "true"]
      case .ignored: ["{ any: [thing] }", "\"${kv.id}\""]
      case .list, .object, .deployedResource: []
      }
    if let fit = fitting.randomElement(using: &random) { return fit }
    switch type {
    case .list(let item):
      let items = (0..<Int.random(in: 0..<3, using: &random)).map { _ in
        value(item, name, depth: depth + 1, using: &random)
      }
      return "[" + items.joined(separator: ", ") + "]"
    case .object(let shape): return object(shape, depth: depth + 1, using: &random)
    case .deployedResource: return deployedResource(depth: depth, using: &random)
    default: return scalar(using: &random)
    }
  }

  private static func deployedResource(depth: Int, using random: inout SplitMix64) -> String {
    guard let declaration = StepList.all.randomElement(using: &random) else { return "" }
    var text = "\(declaration.verb): \(object(declaration.shape, depth: depth + 2, using: &random))"
    if chance(3, using: &random) { text += ", id: \(["r0", "r1"].randomElement(using: &random) ?? "")" }
    if chance(3, using: &random) {
      text += ", dependsOn: \(["r0", "[r1, kv]", "vnet", "\"${a0}\""].randomElement(using: &random) ?? "")"
    }
    if chance(1, using: &random) { text += ", when: { a0: p }" }
    return "{ \(text) }"
  }
}
