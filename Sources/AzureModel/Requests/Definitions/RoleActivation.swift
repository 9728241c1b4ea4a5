/// An eligible role to activate, or an active one to give back, by its holder.
package struct RoleActivation: Sendable {
  /// The name or GUID of the role.
  package let roleID: String
  package let scope: ScopeName

  /// How long it is to be active; nil for the longest that is allowed.
  package let duration: Delay?

  package init(roleID: String, scope: ScopeName, duration: Delay?) {
    self.roleID = roleID
    self.scope = scope
    self.duration = duration
  }
}
