import AzureModel

/// A role assignment that a plan makes.
package struct PlannedAssignment: Sendable {
  /// The GUID, the same in every output and in every run: it follows from principal, role and scope.
  package let name: String
  package let principalId: String

  /// nil where no export says what the principal is.
  package let principalType: PrincipalType?
  package let role: PlannedRole
  package let scope: ScopePath

  /// The vaults for whose entries it stands, by their places in the estate.
  package private(set) var vaults: [Int]

  package init(
    principalId: String, principalType: PrincipalType?, role: PlannedRole, scope: ScopePath, vaults: [Int]
  ) {
    self.principalId = principalId
    self.principalType = principalType
    self.role = role
    self.scope = scope
    self.vaults = vaults
    name = DerivedIdentifier.guid("role assignment", scope.text.lowercased(), principalId.lowercased(), role.id)
  }

  mutating func add(vaults more: [Int]) {
    for vault in more where !vaults.contains(vault) { vaults.append(vault) }
  }
}
