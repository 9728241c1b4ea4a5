import AzureModel

/// An access policy entry with an application id counts only for the user who comes through that application.
enum CompoundIdentity: IndexRule {
  static let id = RuleID("authorization.compound-identity")
}
