/// A named value or a client certificate to write.
package struct ApiManagementSecretDefinition: Sendable {
  package let kind: ApiManagementSecret.Kind
  package let service: String
  package let name: String

  /// nil where the value itself is sent.
  package let keyVault: KeyVaultReference?

  package init(kind: ApiManagementSecret.Kind, service: String, name: String, keyVault: KeyVaultReference?) {
    self.kind = kind
    self.service = service
    self.name = name
    self.keyVault = keyVault
  }
}

/// A named value or a client certificate that a call is about.
package struct ApiManagementSecretName: Hashable, Sendable {
  package let kind: ApiManagementSecret.Kind
  package let service: String
  package let name: String

  package init(_ kind: ApiManagementSecret.Kind, _ name: String, of service: String) {
    self.kind = kind
    self.service = service
    self.name = name
  }
}

/// The policies of a service, of which the names that they use are kept.
package struct ApiManagementPolicyDefinition: Sendable {
  package let service: String
  package let policy: ApiManagementPolicy

  package init(service: String, policy: ApiManagementPolicy) {
    self.service = service
    self.policy = policy
  }
}
