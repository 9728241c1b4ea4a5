/// Every answer of the model that refuses something, one row each.
package enum ErrorTable {
  package static let rows: [ErrorRow] =
    keyVault + resourceManager + authorization + identities + apiManagement + apiManagementService + consumers
    + vaultLife + azurePolicy + throttling + network

  /// The row of a name; every name that a rule uses has one, which a test compares.
  package static func row(_ id: ErrorID) -> ErrorRow? { byName[id.name] }

  /// The wording of an answer on a day.
  ///
  /// An answer whose words changed has one row for each wording, named `answer.year`.
  package static func row(_ id: ErrorID, asOf day: Day) -> ErrorRow? {
    if let row = byName[id.name] { return row }
    return rows.first { $0.id.name.hasPrefix(id.name + ".") && $0.validity.contains(day) }
  }

  private static let byName = Dictionary(rows.map { ($0.id.name, $0) }, uniquingKeysWith: { first, _ in first })
}
