import AzureModel

/// Which fields can take the value that a reference yields, known before anything runs.
extension YieldRow {
  /// What it yields, in words for messages.
  var title: String { "the \(path.last ?? "value") of a \(kind.title)" }

  /// Whether a field can take the value; every value that a thing yields is text.
  func fits(_ type: FieldType) -> Bool {
    switch type {
    case .text, .ignored: true
    case .region, .bool, .integer, .delay, .moment, .choice, .role, .actionPattern, .condition, .operation, .list,
      .identities, .policyCondition, .deployedResource:
      false
    case .addressRange: ["controlPlaneAddress", "outboundAddress"].contains(path.last)
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

  private var objectAddresses: [String] {
    ["id"] + VaultObjectKind.allCases.flatMap { ["\($0.singular)Uri", "\($0.singular)UriWithVersion"] }
  }
}

extension FieldType {
  /// Whether text that is put together from references can be its value.
  var takesText: Bool {
    switch self {
    case .text, .addressRange, .reference, .subnet, .vaultObject, .scope, .principal, .condition, .guid, .ignored: true
    case .region, .bool, .integer, .delay, .moment, .choice, .role, .actionPattern, .operation, .list, .identities,
      .policyCondition, .deployedResource:
      false
    case .object(let shape): shape.shortField.flatMap { shape[$0] }?.type.takesText ?? false
    }
  }
}
