import AzureModel

/// A deny assignment does not bind the principals that it excludes.
enum DenyAssignmentExclusion: IndexRule {
  static let id = RuleID("authorization.deny-exclusion")
}
