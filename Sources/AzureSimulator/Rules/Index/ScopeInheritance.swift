import AzureModel

/// A role assignment holds for everything below its scope.
enum ScopeInheritance: IndexRule {
  static let id = RuleID("authorization.scope-inheritance")
}
