/// A custom hostname of API Management and where its certificate comes from.
package struct HostnameConfiguration: Hashable, Sendable {
  /// The endpoint that the name belongs to.
  package enum Endpoint: String, Hashable, Sendable, CaseIterable {
    case proxy = "Proxy"
    case portal = "Portal"
    case developerPortal = "DeveloperPortal"
    case management = "Management"
    case scm = "Scm"
    case configurationApi = "ConfigurationApi"

    /// Whether a tier has the endpoint; nil where no source says.
    package func isOffered(by sku: ApiManagementSku) -> Bool? {
      switch self {
      case .proxy: true
      case .developerPortal: sku != .consumption
      case .portal, .management, .scm: sku.isClassic
      // The endpoint serves self-hosted gateways, which not every tier has; whether the others take a name is not said.
      case .configurationApi:
        sku == .consumption
          ? false : ApiManagementFeatureTable.supports(.selfHostedGateway, sku) == true ? true : nil
      }
    }
  }

  /// `certificateSource` of a template.
  package enum CertificateSource: String, Hashable, Sendable, CaseIterable {
    case builtIn = "BuiltIn"
    case custom = "Custom"
    case keyVault = "KeyVault"
    case managed = "Managed"
  }

  package let endpoint: Endpoint
  package let hostName: String
  package let certificateSource: CertificateSource?

  /// The secret URI of the certificate, as written.
  package let keyVaultId: String?

  /// The client id of the user-assigned identity to read it with; nil means the system-assigned identity.
  package let identityClientId: String?

  /// Whether the certificate is given inline; its content does not matter to access.
  package let hasEncodedCertificate: Bool

  package init(
    endpoint: Endpoint, hostName: String, certificateSource: CertificateSource?, keyVaultId: String?,
    identityClientId: String?, hasEncodedCertificate: Bool
  ) {
    self.endpoint = endpoint
    self.hostName = hostName
    self.certificateSource = certificateSource
    self.keyVaultId = keyVaultId
    self.identityClientId = identityClientId
    self.hasEncodedCertificate = hasEncodedCertificate
  }

  /// Whether it is one of the names that every instance gets by itself.
  package var isBuiltIn: Bool { hostName.lowercased().hasSuffix(Self.builtInSuffix) }

  /// Whether the certificate is read from a vault.
  package var readsKeyVault: Bool { keyVaultId != nil }

  /// The suffix of the names that every instance gets by itself.
  package static let builtInSuffix = ".azure-api.net"
}
