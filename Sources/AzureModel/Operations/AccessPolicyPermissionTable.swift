/// A permission of access policies: a word, for one kind of object, and the operations that it allows.
package struct AccessPolicyPermissionRow: Sendable {
  package let kind: VaultObjectKind

  /// The word as access policies spell it, for instance `unwrapKey`.
  package let word: String

  /// What it allows, in the order of `DataOperationTable`.
  package let operations: [DataOperationRow]

  /// The name by which it is looked up, for instance `keys:unwrapKey`.
  package var name: String { "\(kind.rawValue):\(word)" }

  /// The data actions that a role needs in its place, without repetition.
  package var dataActions: [String] {
    var seen: Set<String> = []
    return operations.map(\.dataAction).filter { seen.insert($0).inserted }
  }
}

/// Every permission of access policies, `all` last of its kind; from the rows of `DataOperationTable`.
package enum AccessPolicyPermissionTable {
  package static let rows: [AccessPolicyPermissionRow] = VaultObjectKind.allCases.flatMap { kind in
    (DataOperationTable.permissions(of: kind) + ["all"]).map { word in
      let granted = DataOperationTable.granted(by: word, on: kind)
      return AccessPolicyPermissionRow(
        kind: kind, word: word, operations: DataOperationTable.rows.filter { granted.contains($0.operation) })
    }
  }

  /// The permission of a name such as `keys:unwrapKey`; letter case does not matter.
  package static func row(named name: String) -> AccessPolicyPermissionRow? { byName[name.lowercased()] }

  private static let byName = Dictionary(
    rows.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
}
