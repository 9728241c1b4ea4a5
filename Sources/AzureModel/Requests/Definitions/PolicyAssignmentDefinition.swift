/// An assignment of a policy as a request sends it.
package struct PolicyAssignmentDefinition: Sendable {
  package let name: String
  package let scope: ScopeName
  package let notScopes: [ScopeName]
  package let policy: PolicyDefinition
  package let effect: PolicyEffect
  package let resourceSelectors: [PolicySelector]
  package let overrides: [PolicyOverride]
  package let isEnforced: Bool

  package init(
    name: String, scope: ScopeName, notScopes: [ScopeName],
    policy: PolicyDefinition, effect: PolicyEffect, resourceSelectors: [PolicySelector] = [],
    overrides: [PolicyOverride] = [], isEnforced: Bool
  ) {
    self.resourceSelectors = resourceSelectors
    self.overrides = overrides
    self.name = name
    self.scope = scope
    self.notScopes = notScopes
    self.policy = policy
    self.effect = effect
    self.isEnforced = isEnforced
  }
}
