import AzureModel

/// Which fields can take the value that a reference yields, known before anything runs.
extension YieldRow {
  /// What it yields, in words for messages.
  var title: String { "the \(path.last ?? "value") of a \(kind.title)" }

  /// Whether a field can take the value; every value that a thing yields is text.
  func fits(_ type: FieldType) -> Bool {
    switch type {
    case .text, .ignored: true
    case .region, .bool, .integer, .delay, .choice, .role, .operation, .list, .identities, .policyCondition: false
    case .addressRange: ["controlPlaneAddress", "outboundAddress"].contains(path.last)
    case .reference(let wanted): kind == wanted && [["id"], ["name"]].contains(path)
    case .subnet: path == ["subnets", "*", "id"]
    case .vaultObject: kind == .vault && path != ["vaultUri"] && path.first != "auditEvents"
    case .scope: path == ["id"] || (kind == .vault && path == ["name"])
    // The client id in place of the object id is a mistake that Azure accepts, so that it can be rehearsed.
    case .principal: ["principalId", "objectId", "clientId"].contains(path.last)
    case .object(let shape): shape.shortField.flatMap { shape[$0] }.map { fits($0.type) } ?? false
    }
  }
}

extension FieldType {
  /// Whether text that is put together from references can be its value.
  var takesText: Bool {
    switch self {
    case .text, .addressRange, .reference, .subnet, .vaultObject, .scope, .principal, .ignored: true
    case .region, .bool, .integer, .delay, .choice, .role, .operation, .list, .identities, .policyCondition: false
    case .object(let shape): shape.shortField.flatMap { shape[$0] }?.type.takesText ?? false
    }
  }
}
