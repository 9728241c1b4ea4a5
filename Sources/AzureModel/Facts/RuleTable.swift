/// Every rule of the model, one row each, in the order in which its stage asks them.
///
/// The first rule of a stage that does not abstain decides the stage.
package enum RuleTable {
  package static let rows: [RuleRow] = controlPlane + dataPlane + consumer

  /// The row of a name, or nil.
  package static func row(_ id: RuleID) -> RuleRow? { byName[id.name] }

  private static let byName = Dictionary(rows.map { ($0.id.name, $0) }, uniquingKeysWith: { first, _ in first })
}
