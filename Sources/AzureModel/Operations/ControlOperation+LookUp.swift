extension ControlOperation {
  /// Where Azure lists the actions of every resource provider.
  package static let source = Source.azureDocs("articles/role-based-access-control/resource-provider-operations.md")
  package static let confidence = Confidence.documented

  /// The operation of an action such as `Microsoft.KeyVault/vaults/write`; letter case does not matter.
  package static func named(_ action: String) -> ControlOperation? { byAction[action.lowercased()] }

  private static let byAction = Dictionary(
    allCases.map { ($0.action.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
}
