/// The identities that a resource is to have.
package struct ResourceIdentityDefinition: Sendable {
  package let type: ResourceIdentityType

  /// Names of user-assigned identities.
  package let userAssignedIdentities: [String]

  /// Whether the ids that Azure gave an attached identity are sent back with it.
  package let sendsIdsBack: Bool

  package init(type: ResourceIdentityType, userAssignedIdentities: [String], sendsIdsBack: Bool = false) {
    self.type = type
    self.userAssignedIdentities = userAssignedIdentities
    self.sendsIdsBack = sendsIdsBack
  }
}
