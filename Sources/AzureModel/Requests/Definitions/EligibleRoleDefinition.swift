/// A role to make a principal eligible for.
package struct EligibleRoleDefinition: Sendable {
  /// The name or GUID of the role.
  package let roleID: String

  /// The object id of the principal.
  package let principalId: String
  package let scope: ScopeName

  /// The longest activation that the role's settings allow.
  package let maximumDuration: Delay

  /// How long it can be activated, counted from now; nil for good.
  package let duration: Delay?

  package init(roleID: String, principalId: String, scope: ScopeName, maximumDuration: Delay, duration: Delay?) {
    self.roleID = roleID
    self.principalId = principalId
    self.scope = scope
    self.maximumDuration = maximumDuration
    self.duration = duration
  }
}
