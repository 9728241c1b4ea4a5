/// Every step of the language, one file each under `Steps`.
package enum StepList {
  package static let all: [StepDeclaration] = [
    .createUser,
    .deployVirtualNetwork,
    .deployManagedIdentity,
    .deployVault,
    .updateVault,
    .setAccessPolicy,
    .assignRole,
    .importCertificate,
    .setSecret,
    .deployApiManagement,
    .updateApiManagement,
    .deployPrivateDnsZone,
    .deployPrivateEndpoint,
    .deployNetworkSecurityPerimeter,
    .deployDiagnosticSetting,
    .deployAlertRule,
    .deployPolicyAssignment,
    .access,
    .wait,
  ]

  package static let verbs: [String] = all.map(\.verb)

  package static func step(_ verb: String) -> StepDeclaration? { byVerb[verb] }

  private static let byVerb = Dictionary(all.map { ($0.verb, $0) }, uniquingKeysWith: { first, _ in first })
}
