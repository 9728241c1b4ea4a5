/// A role given to a principal at a scope, and when it takes effect.
package struct RoleAssignment: Sendable {
  package typealias ID = AzureModel.ID<RoleAssignment>

  /// The GUID of the assignment.
  package let name: String
  package let principal: Principal.ID

  /// The GUID of the role definition.
  package let roleID: String
  package let scope: Scope.ID
  package let effect: Effect

  package init(name: String, principal: Principal.ID, roleID: String, scope: Scope.ID, effect: Effect) {
    self.name = name
    self.principal = principal
    self.roleID = roleID
    self.scope = scope
    self.effect = effect
  }
}
