/// A service that the firewall of a vault lets past with bypass AzureServices, in one scenario of its own.
package struct TrustedServiceRow: Sendable {
  package let service: CallingService
  package let scenario: CallScenario

  /// The form of identity that the service registered; a call with another form is not trusted.
  package let identityForm: IdentityForm
  package let confidence: Confidence
  package let source: Source
}

/// The services of Azure that call a vault on their own account.
package enum CallingService: String, Hashable, Sendable, CaseIterable {
  case apiManagement = "API Management"
}

/// What a service calls the vault for; trust is given to a scenario, not to a service as a whole.
package enum CallScenario: String, Hashable, Sendable, CaseIterable {
  case customHostnameCertificate = "custom hostname certificate"
}

/// The form of a managed identity.
package enum IdentityForm: String, Hashable, Sendable, CaseIterable {
  case systemAssigned = "SystemAssigned"
  case userAssigned = "UserAssigned"
}

package enum TrustedServiceTable {
  package static let rows: [TrustedServiceRow] = [
    TrustedServiceRow(
      service: .apiManagement, scenario: .customHostnameCertificate, identityForm: .systemAssigned,
      confidence: .documented, source: .azureDocs("includes/api-management-key-vault-network.md"))
  ]

  /// Whether a row admits this service in this scenario with this form of identity.
  package static func trusts(_ service: CallingService, _ scenario: CallScenario, _ form: IdentityForm) -> Bool {
    rows.contains { $0.service == service && $0.scenario == scenario && $0.identityForm == form }
  }
}
