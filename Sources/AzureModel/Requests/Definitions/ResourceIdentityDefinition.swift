/// The identities that a resource is to have.
package struct ResourceIdentityDefinition: Sendable {
  package let type: ResourceIdentityType

  /// Names of user-assigned identities.
  package let userAssignedIdentities: [String]

  package init(type: ResourceIdentityType, userAssignedIdentities: [String]) {
    self.type = type
    self.userAssignedIdentities = userAssignedIdentities
  }
}
