import AzureModel

/// A deny assignment binds what lies below its scope unless it says that it does not.
enum DenyAssignmentOnChildren: IndexRule {
  static let id = RuleID("authorization.deny-not-inherited")
}
