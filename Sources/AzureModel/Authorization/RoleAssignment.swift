/// A role given to a principal at a scope, and for how long it is in effect.
package struct RoleAssignment: Sendable {
  package typealias ID = AzureModel.ID<RoleAssignment>

  /// The GUID of the assignment, unique in the tenant.
  package let name: String

  /// The object id it names, which may be that of nobody.
  package let principalId: String

  /// nil where no principal ever had that object id.
  package let principal: Principal.ID?

  /// The GUID of the role definition.
  package let roleID: String
  package let scope: Scope.ID

  /// The condition under which it grants, or nil when it always does.
  package let condition: RoleCondition?

  /// For Azure Resource Manager it is there as long as this says; for those it grants something, as its lifetime says.
  package var exists = true
  package var lifetime: Lifetime

  /// The assignment of the same name that it took the place of, which some may still see for a while.
  package let replaces: RoleAssignment.ID?

  /// Whether it stands for an activated eligible assignment; such ones end by themselves.
  package let isActivation: Bool

  package init(
    name: String, principalId: String, principal: Principal.ID?, roleID: String, scope: Scope.ID,
    condition: RoleCondition? = nil, lifetime: Lifetime, replaces: RoleAssignment.ID? = nil,
    isActivation: Bool = false
  ) {
    self.name = name
    self.principalId = principalId
    self.principal = principal
    self.roleID = roleID
    self.scope = scope
    self.condition = condition
    self.lifetime = lifetime
    self.replaces = replaces
    self.isActivation = isActivation
  }
}
