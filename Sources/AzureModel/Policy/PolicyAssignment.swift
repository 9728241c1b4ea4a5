/// A policy at work at a scope, and when it is.
package struct PolicyAssignment: Sendable {
  package typealias ID = AzureModel.ID<PolicyAssignment>

  package let name: String
  package let scope: Scope.ID

  /// Scopes below that are left out.
  package let notScopes: [Scope.ID]
  package let policy: PolicyDefinition

  /// What it does to a request that matches, where no override says another.
  package let effect: PolicyEffect

  /// The resources that it looks at: those that fulfil any; all where there are none.
  package let resourceSelectors: [PolicySelector]
  package let overrides: [PolicyOverride]

  /// False with the enforcement mode DoNotEnforce: it is evaluated and refuses nothing.
  package let isEnforced: Bool
  package let begins: Effect

  /// When another assignment of its name takes its place; nil while none does.
  package var ends: Effect?

  package init(
    name: String, scope: Scope.ID, notScopes: [Scope.ID], policy: PolicyDefinition, effect: PolicyEffect,
    resourceSelectors: [PolicySelector] = [], overrides: [PolicyOverride] = [], isEnforced: Bool, begins: Effect
  ) {
    self.resourceSelectors = resourceSelectors
    self.overrides = overrides
    self.name = name
    self.scope = scope
    self.notScopes = notScopes
    self.policy = policy
    self.effect = effect
    self.isEnforced = isEnforced
    self.begins = begins
  }

  /// Whether it looks at a resource; nil where a property is not known.
  package func selects(_ value: (PolicyField) -> PolicyValue) -> Bool? {
    guard !resourceSelectors.isEmpty else { return true }
    let results = resourceSelectors.map { $0.holds(value) }
    return results.contains(true) ? true : results.contains(nil) ? nil : false
  }

  /// What it may do to a resource.
  ///
  /// Overrides are evaluated in their order, and no page says which of several that match wins: each of them may.
  package func effects(_ value: (PolicyField) -> PolicyValue) -> Set<PolicyEffect> {
    var effects: Set<PolicyEffect> = []
    var isOverridden = false
    for override in overrides {
      let holds = override.selector.holds(value)
      if holds != false { effects.insert(override.effect) }
      if holds == true { isOverridden = true }
    }
    return isOverridden ? effects : effects.union([effect])
  }

  /// Whether it is at work at an instant; nil within a propagation window.
  package func isInForce(at instant: Instant) -> Bool? {
    if instant < begins.earliest { return false }
    if let ends, instant >= ends.latest { return false }
    return begins.isOpen(at: instant) || ends?.isOpen(at: instant) == true ? nil : true
  }
}

/// A policy: a condition and what to do where it holds.
package struct PolicyDefinition: Sendable {
  /// The display name, or that of the assignment for a custom policy.
  package let displayName: String
  package let condition: PolicyCondition

  /// The effect of the rule; nil where the assignment chooses it.
  package let effect: PolicyEffect?

  package init(displayName: String, condition: PolicyCondition, effect: PolicyEffect?) {
    self.displayName = displayName
    self.condition = condition
    self.effect = effect
  }
}

/// The effects of the model; Azure has others, which change requests or deploy.
package enum PolicyEffect: String, Hashable, Sendable, CaseIterable {
  case deny = "Deny"
  case audit = "Audit"
  case disabled = "Disabled"
}

/// Whether an assignment refuses or only reports.
package enum PolicyEnforcementMode: String, Hashable, Sendable, CaseIterable {
  case enforced = "Default"
  case notEnforced = "DoNotEnforce"
}
