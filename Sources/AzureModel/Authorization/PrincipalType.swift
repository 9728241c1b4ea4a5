/// `principalType` of a role assignment.
package enum PrincipalType: String, Hashable, Sendable, CaseIterable {
  case user = "User"
  case group = "Group"

  /// Applications and managed identities alike.
  case servicePrincipal = "ServicePrincipal"
}
