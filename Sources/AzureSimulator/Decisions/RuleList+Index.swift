import AzureModel

/// A rule of meaning that is compiled into the authorization index: one switch, and no gate of its own.
protocol IndexRule: Sendable {
  static var id: RuleID { get }
}

extension RuleList {
  /// The rules that switch the authorization index.
  static let index: [any IndexRule.Type] = [
    ScopeInheritance.self, GroupMembers.self, NotActionsSubtract.self, AssignmentCondition.self,
    DenyAssignmentExclusion.self, DenyAssignmentOnChildren.self, CompoundIdentity.self,
  ]
}
