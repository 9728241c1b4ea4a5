/// What a step asks of simulated Azure: one case for each operation the model performs.
package enum Stimulus: Sendable {
  case createUser(UserDefinition)
  case putVirtualNetwork(VirtualNetworkDefinition)
  case putManagedIdentity(ManagedIdentityDefinition)
  case putVault(VaultSettings)
  case patchVault(VaultSettings)
  case setAccessPolicy(vault: String, AccessPolicyEntry)
  case assignRole(RoleAssignmentDefinition)
  case importCertificate(CertificateImport)
  case setSecret(SecretDefinition)
  case putApiManagement(ApiManagementSettings)
  case patchApiManagement(ApiManagementSettings)
  case putPrivateEndpoint(PrivateEndpointDefinition)
  case putPrivateDnsZone(PrivateDnsZoneDefinition)
  case putNetworkSecurityPerimeter(PerimeterDefinition)
  case putDiagnosticSetting(DiagnosticSettingDefinition)
  case putAlertRule(AlertRuleDefinition)
  case putPolicyAssignment(PolicyAssignmentDefinition)
  case access(VaultAccess)
  case wait(Delay)

  /// The step needs a value that does not exist at this moment, for instance a principal id before its resource.
  case valueNotYetKnown(expression: String)
}
