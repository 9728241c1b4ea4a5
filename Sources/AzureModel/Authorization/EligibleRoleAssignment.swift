/// A role that its holder may activate for a while; it grants nothing until then.
package struct EligibleRoleAssignment: Sendable {
  package typealias ID = AzureModel.ID<EligibleRoleAssignment>

  package let principal: Principal.ID

  /// The GUID of the role definition.
  package let roleID: String
  package let scope: Scope.ID

  /// The longest activation, from 1 to 24 hours.
  package let maximumDuration: Delay

  /// From this instant on it can no longer be activated; nil for a permanent one.
  package let expires: Instant?

  package init(principal: Principal.ID, roleID: String, scope: Scope.ID, maximumDuration: Delay, expires: Instant?) {
    self.principal = principal
    self.roleID = roleID
    self.scope = scope
    self.maximumDuration = maximumDuration
    self.expires = expires
  }
}
