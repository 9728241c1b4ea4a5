/// An assignment of a policy as a request sends it.
package struct PolicyAssignmentDefinition: Sendable {
  package let name: String
  package let scope: ScopeName
  package let notScopes: [ScopeName]
  package let policy: PolicyDefinition
  package let effect: PolicyEffect
  package let isEnforced: Bool

  package init(
    name: String, scope: ScopeName, notScopes: [ScopeName],
    policy: PolicyDefinition, effect: PolicyEffect, isEnforced: Bool
  ) {
    self.name = name
    self.scope = scope
    self.notScopes = notScopes
    self.policy = policy
    self.effect = effect
    self.isEnforced = isEnforced
  }
}
