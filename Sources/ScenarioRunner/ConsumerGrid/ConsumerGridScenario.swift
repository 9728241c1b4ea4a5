import AzureModel
import ScenarioLanguage

/// The scenario that answers the grid's question for one way of reading: it is read and played like any other.
struct ConsumerGridScenario {
  let row: ConsumerRow
  let axes: [ConsumerGridAxis]
  let asOf: Day

  private static let object = "obj"

  /// nil for a way of reading that no step configures.
  var text: String? {
    let kind = row.reads.kind.rawValue
    let field = row.requirements.contains(.versionNamed) ? "\(row.reads.kind.singular)UriWithVersion" : "id"
    let reference = "${kv.\(kind).\(Self.object).\(field)}"
    let example = ConsumerExample(row, reference: reference)
    let steps: [String]
    let read: String?
    if let example {
      (steps, read) = ([example.deploy, example.configure].compactMap(\.self), example.read)
    } else if let own = own(reference) {
      (steps, read) = own
    } else {
      return nil
    }
    // What is read by itself is configured before; what a write reads is that write.
    let acting = read ?? steps.last ?? ""
    let built = read == nil ? steps.dropLast() : steps[...]
    var lines = ["scenario: \(row.id.name)", "asOf: \"\(asOf)\""] + axisLines
    lines += ["given:"] + (beginning + built + ending).map { "  - \($0)" }
    lines += ["steps:", "  - \(acting)"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is done with verbs of its own.
  private func own(_ reference: String) -> ([String], String?)? {
    switch row.id.name {
    case "azure-policy.scan": ([], "read: { consumer: \(row.id.name), reference: \"\(reference)\" }")
    case "resource-manager.parameter-reference":
      (["resolveParameterReference: { keyVault: kv, secretName: \(Self.object) }"], nil)
    default: nil
    }
  }

  /// The axes that are asked for, and the first value of the others.
  private var axisLines: [String] {
    var (matrix, fixed): ([String], [String]) = ([], [])
    for axis in axes {
      matrix.append("  \(axis.rawValue):")
      matrix += axis.lines(row).map { "    \($0.name): \($0.value)" }
    }
    for axis in ConsumerGridAxis.allCases where !axes.contains(axis) {
      // Without the axis it is the firewall that people ask about.
      let lines = axis.lines(row)
      let chosen = lines.first { $0.name == "trusted services" } ?? lines.first
      if let chosen { fixed.append("  \(axis.rawValue): \(chosen.value)") }
    }
    return (fixed.isEmpty ? [] : ["let:"] + fixed) + (matrix.isEmpty ? [] : ["matrix:"] + matrix)
  }

  private var beginning: [String] {
    let make =
      switch row.reads {
      case .key: "createKey"
      case .secret: "setSecret"
      case .certificate: "importCertificate"
      }
    let application = row.isAuthorizedByPlatform ? nil : row.identity.application
    return [
      "deployVirtualNetwork: { name: vnet, addressPrefixes: [10.0.0.0/16], subnets: [{ name: snet, addressPrefix: "
        + "10.0.0.0/20, serviceEndpoints: [Microsoft.KeyVault] }, { name: snet-pe, addressPrefix: 10.0.16.0/24 }] }",
      "deployManagedIdentity: { name: \(ConsumerExampleIdentity.attached) }",
      "createServicePrincipal: { name: \(ConsumerExampleIdentity.pipelines) }",
      "deployVault: { name: kv, enableRbacAuthorization: \"${permissionModel}\", enablePurgeProtection: true, "
        + "enabledForDeployment: true, enabledForTemplateDeployment: true, enabledForDiskEncryption: true }",
      "\(make): { vault: kv, name: \(Self.object) }",
    ] + (application.map { ["createServicePrincipal: { name: \"\($0)\" }"] } ?? [])
  }

  private var ending: [String] {
    var lines: [String] = []
    if !row.isAuthorizedByPlatform {
      let isAxis = axes.contains(.permissionModel)
      func only(_ model: String) -> String { isAxis ? "\n    when: { permissionModel: \(model) }" : "" }
      lines += roles.map { role in
        "assignRole: { role: \(role), principal: \"${identity.principal}\", scope: kv }" + only("rbac")
      }
      let permissions = row.permissions.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        "\($0.key.rawValue): [\($0.value.joined(separator: ", "))]"
      }
      if isAxis {
        lines.append(
          "setAccessPolicy: { vault: kv, objectId: \"${identity.principal}\", \(permissions.joined(separator: ", ")) }"
            + only("access policy"))
      }
    }
    let zone = "privatelink.vaultcore.azure.net"
    let only = axes.contains(.firewall) ? "\n    when: { firewall: \(ConsumerGridAxis.privateEndpoint) }" : ""
    if axes.contains(.firewall) {
      lines += [
        "deployPrivateDnsZone: { name: \(zone), virtualNetworkLinks: [vnet] }\(only)",
        "deployPrivateEndpoint: { name: pe, subnet: vnet/snet-pe, vault: kv, privateDnsZone: \(zone) }\(only)",
      ]
    }
    lines.append(
      "updateVault: { name: kv, networkAcls: \"${firewall.acls}\", publicNetworkAccess: \"${firewall.access}\" }")
    return lines
  }

  /// The roles that the guide names, or where it names none those that allow the calls.
  private var roles: [String] {
    guard row.roles.isEmpty else { return row.roles }
    return [row.reads == .key ? "Key Vault Crypto User" : "Key Vault Secrets User"]
  }
}
