import AzureModel

/// What a data-plane operation does to the object that it names, once it is let through.
///
/// The one place that says it: a step with a verb of its own and `access` with the operation do the same.
enum VaultObjectChange: Sendable {
  /// A version with what was sent; the object itself where it is new.
  case newVersion

  /// A version made by the vault, with the same operations.
  case rotate

  /// Attributes of the latest version.
  case update
  case delete, recover, purge

  /// nil for an operation that changes no object. A backup is a file outside the vault, and what one holds is not known.
  init?(_ operation: DataOperation) {
    guard let verb = DataOperationTable.row(operation).name.split(separator: "/").last,
      let change = Self.byVerb[String(verb)]
    else { return nil }
    self = change
  }

  private static let byVerb: [String: VaultObjectChange] = [
    "set": .newVersion, "create": .newVersion, "import": .newVersion, "rotate": .rotate, "update": .update,
    "delete": .delete, "recover": .recover, "purge": .purge,
  ]

  /// Whether it works on an object in the soft-deleted state, and on no other.
  var needsDeletedObject: Bool {
    switch self {
    case .recover, .purge: true
    case .newVersion, .rotate, .update, .delete: false
    }
  }
}
