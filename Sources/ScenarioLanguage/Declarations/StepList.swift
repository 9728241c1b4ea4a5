/// Every step of the language, one file each under `Steps`.
package enum StepList {
  package static let all: [StepDeclaration] =
    [
      .createUser,
      .createServicePrincipal,
      .deployVirtualNetwork,
      .deployManagedIdentity,
      .deployVault,
      .updateVault,
      .deleteVault,
      .recoverVault,
      .purgeVault,
      .setAccessPolicy,
      .addAccessPolicy,
      .removeAccessPolicy,
      .fillAccessPolicies,
      .createGroup,
      .addGroupMember,
      .removeGroupMember,
      .deleteUser,
      .deleteGroup,
      .deleteManagedIdentity,
      .signIn,
      .deployManagementGroup,
      .deploySubscription,
      .moveSubscription,
      .deployResourceGroup,
      .assignRole,
      .removeRole,
      .fillRoleAssignments,
      .deployRoleDefinition,
      .deleteRoleDefinition,
      .fillRoleDefinitions,
      .assignEligibleRole,
      .activateRole,
      .deactivateRole,
      .deployDenyAssignment,
      .deleteDenyAssignment,
      .importCertificate,
      .createCertificate,
      .updateCertificate,
      .setSecret,
      .updateSecret,
      .createKey,
      .updateKey,
      .deploySecret,
      .deployKey,
      .resolveParameterReference,
      .deployApiManagement,
      .updateApiManagement,
      .deployPrivateDnsZone,
      .deployPrivateEndpoint,
      .deployNetworkSecurityPerimeter,
      .access,
      .wait,
    ] + StepDeclaration.objectLife

  package static let verbs: [String] = all.map(\.verb)

  package static func step(_ verb: String) -> StepDeclaration? { byVerb[verb] }

  private static let byVerb = Dictionary(all.map { ($0.verb, $0) }, uniquingKeysWith: { first, _ in first })
}
