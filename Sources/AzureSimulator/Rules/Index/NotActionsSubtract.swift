import AzureModel

/// The exclusions of a permission block subtract from that block alone.
enum NotActionsSubtract: IndexRule {
  static let id = RuleID("authorization.not-actions")

  /// What a block gives; with the rule off, as if it excluded nothing.
  static func granted(by block: RoleDefinition.Permissions, isOn: Bool) -> OperationSet {
    isOn ? block.granted : block.grantedWithoutExclusions
  }
}
