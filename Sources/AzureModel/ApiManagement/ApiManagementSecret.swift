/// A named value or a client certificate of an API Management service, and where it comes from.
package struct ApiManagementSecret: Sendable {
  /// The two kinds, as the paths of Azure Resource Manager name them.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case namedValue = "namedValues"
    case clientCertificate = "certificates"

    /// How the service reads it.
    package var consumer: ConsumerID { self == .namedValue ? .namedValue : .clientCertificate }

    /// The word for one of them.
    package var title: String { self == .namedValue ? "named value" : "client certificate" }
  }

  package let key: ApiManagementSecretKey
  package let name: String

  /// Where in a vault it is read; nil where the value was sent.
  package var keyVault: KeyVaultReference?

  /// When it was last written, or read again by hand.
  package var readAt: Instant

  package init(key: ApiManagementSecretKey, name: String, keyVault: KeyVaultReference?, readAt: Instant) {
    self.key = key
    self.name = name
    self.keyVault = keyVault
    self.readAt = readAt
  }

  /// The thumbprint of a certificate, which no scenario says: derived from its name.
  package var thumbprint: String {
    let digits = DerivedIdentifier.version("thumbprint", name) + DerivedIdentifier.version("end of thumbprint", name)
    return String(digits.prefix(40)).uppercased()
  }
}

/// What names a named value or a client certificate within a world.
package struct ApiManagementSecretKey: Hashable, Sendable {
  package let service: ApiManagementService.ID
  package let kind: ApiManagementSecret.Kind

  /// In lower case: identifiers compare without case.
  package let name: String

  package init(_ kind: ApiManagementSecret.Kind, _ name: String, of service: ApiManagementService.ID) {
    self.service = service
    self.kind = kind
    self.name = name.lowercased()
  }
}

/// `keyVault` of a named value or of a client certificate.
package struct KeyVaultReference: Hashable, Sendable {
  /// The address of the secret, as written.
  package let secretIdentifier: String

  /// The client id of the user-assigned identity to read it with; nil means the system-assigned identity.
  package let identityClientId: String?

  package init(secretIdentifier: String, identityClientId: String?) {
    self.secretIdentifier = secretIdentifier
    self.identityClientId = identityClientId
  }
}
