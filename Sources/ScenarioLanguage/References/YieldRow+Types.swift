import AzureModel

/// Which fields can take the value that a reference yields, known before anything runs.
extension YieldRow {
  /// What it yields, in words for messages.
  var title: String { "the \(path.last ?? "value") of a \(kind.title)" }

  /// Whether a field can take the value; every value that a thing yields is text.
  func fits(_ type: FieldType) -> Bool {
    switch type {
    case .text, .ignored: true
    case .role: kind == .roleDefinition && [["id"], ["name"]].contains(path)
    case .region, .bool, .integer, .delay, .moment, .choice, .actionPattern, .condition, .logQuery, .operation,
      .identities, .policyCondition, .deployedResource:
      false
    // Several addresses in one text, as a template has them.
    case .list(let item):
      [Self.outboundAddresses, Self.gatewayAddresses].contains(path.last) && YieldRow.takesAddresses(item)
    case .textMap, .consumer, .notModelled: false
    case .identityName: kind == .managedIdentity && [["id"], ["name"]].contains(path)
    case .addressRange, .address, .addressPrefix: Self.addresses.contains(path.last ?? "")
    case .portRange: false
    case .reference(let wanted): kind == wanted && [["id"], ["name"]].contains(path)
    case .subnet: path == ["subnets", "*", "id"]
    case .vaultObject:
      kind == .vault && path.last.map((path.count == 1 ? ["id", "name"] : objectAddresses).contains) == true
    case .guid: ["principalId", "objectId", "clientId"].contains(path.last)
    case .scope: path == ["id"] || (kind == .vault && path == ["name"])
    // Another id in place of the object id is a mistake that can be made in Azure, so that it can be rehearsed.
    case .principal: ["principalId", "objectId", "clientId", "appId", "applicationObjectId"].contains(path.last)
    case .object(let shape): shape.shortField.flatMap { shape[$0] }.map { fits($0.type) } ?? false
    }
  }

  private static let addresses = ["controlPlaneAddress", "outboundAddress", "ipAddress", "publicAddress", "address"]
  /// The field of an app that lists the addresses it calls from, with commas between.
  static let outboundAddresses = "outboundIpAddresses"

  /// The same of an API Management service.
  static let gatewayAddresses = "publicIPAddresses"

  private static func takesAddresses(_ type: FieldType) -> Bool {
    switch type {
    case .addressRange: true
    case .object(let shape): shape.shortField.flatMap { shape[$0] }.map { takesAddresses($0.type) } ?? false
    default: false
    }
  }

  private var objectAddresses: [String] {
    ["id"] + VaultObjectKind.allCases.flatMap { ["\($0.singular)Uri", "\($0.singular)UriWithVersion"] }
  }
}

extension FieldType {
  /// Whether text that is put together from references can be its value.
  var takesText: Bool {
    switch self {
    case .text, .addressRange, .address, .addressPrefix, .reference, .subnet, .vaultObject, .scope, .principal,
      .condition, .logQuery, .guid, .identityName, .consumer, .ignored:
      true
    case .region, .bool, .integer, .delay, .moment, .choice, .role, .actionPattern, .operation, .list, .identities,
      .policyCondition, .portRange, .textMap, .deployedResource, .notModelled:
      false
    case .object(let shape): shape.shortField.flatMap { shape[$0] }?.type.takesText ?? false
    }
  }
}
