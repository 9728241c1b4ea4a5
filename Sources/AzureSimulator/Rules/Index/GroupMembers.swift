import AzureModel

/// What is granted to a group is granted to its transitive members.
enum GroupMembers: IndexRule {
  static let id = RuleID("authorization.group-members")
}
