import AzureModel

/// A way of reading as steps that can be played: the resource without anything to read, and then the reading.
package struct ConsumerExample: Sendable {
  /// The name of the resource in the steps, unless another one is given.
  package static let resource = "res"

  /// The step that makes the resource, with the block of the axis `identity` and the subnet of the axis `firewall`; nil
  /// where there is none.
  package let deploy: String?

  /// The step that says what to read.
  package let configure: String?

  /// The step that reads by itself; nil where the one before does.
  package let read: String?

  /// - Parameters:
  ///   - consumer: The way of reading.
  ///   - reference: The address of the object, as an expression.
  ///   - resource: The name of the resource.
  package init?(_ consumer: ConsumerRow, reference: String, resource: String = ConsumerExample.resource) {
    if let step = Self.apiManagement(consumer.id, reference, resource) {
      deploy =
        "deployApiManagement: { name: \(resource), identity: \"${identity.block}\", sku: Developer, "
        + "virtualNetworkType: \"${firewall.networkType}\", subnet: \"${firewall.subnet}\" }"
      configure = step
      read = nil
      return
    }
    guard let kind = ConsumerResourceTable.kind(of: consumer.id), let noun = ConsumerResourceTable.row(kind)?.noun,
      let template = ConsumerTemplates.all.first(where: { $0.kind == kind }),
      let spot = template.spots.first(where: { $0.consumers.contains(consumer.id) })
    else { return nil }
    deploy =
      "deploy\(noun): { name: \(resource), identity: \"${identity.block}\", subnet: \"${firewall.subnet}\" }"
    var tree = FlowTree()
    tree.insert(resource, at: ["name"])
    for (path, value) in template.examples[consumer.id] ?? [] { tree.insert("\"\(value)\"", at: path[...]) }
    switch spot.address {
    case .uri(let field): tree.insert("\"\(reference)\"", at: (spot.path + [field])[...])
    case .parts: tree.insert("\"\(reference)\"", at: (spot.path + [ConsumerShape.wholeAddress])[...])
    case .setting(let field), .settings(let field):
      tree.insert("\"@Microsoft.KeyVault(SecretUri=\(reference))\"", at: (spot.path + [field, "Db"])[...])
    }
    for identity in (template.identity + spot.identity) {
      switch identity {
      case .name(let path): tree.insert("\"${identity.named}\"", at: path[...])
      case .clientId(let path): tree.insert("\"${identity.clientId}\"", at: path[...])
      case .servicePrincipal(let path): tree.insert("\"${identity.servicePrincipal}\"", at: path[...])
      case .system: continue
      }
    }
    configure = "update\(noun): \(tree.text)"
    read = consumer.timing.isDuringDeployment ? nil : "read: { consumer: \(resource) }"
  }

  /// The step with which API Management reads; nil for every other consumer.
  private static func apiManagement(_ consumer: ConsumerID, _ reference: String, _ resource: String) -> String? {
    let identity = "identityClientId: \"${identity.clientId}\""
    let keyVault = "keyVault: { secretIdentifier: \"\(reference)\", \(identity) }"
    switch consumer {
    case .hostnameCertificate:
      return
        "updateApiManagement: { name: \(resource), hostnameConfigurations: [{ type: Proxy, hostName: api.contoso.test, "
        + "certificateSource: KeyVault, keyVaultId: \"\(reference)\", \(identity) }] }"
    case .namedValue: return "deployNamedValue: { service: \(resource), name: value, secret: true, \(keyVault) }"
    case .clientCertificate:
      return "deployApiManagementCertificate: { service: \(resource), name: client, \(keyVault) }"
    case .gatewayCall:
      return "callThroughGateway: { service: \(resource), secret: \"\(reference)\", \(identity) }"
    default: return nil
    }
  }
}
