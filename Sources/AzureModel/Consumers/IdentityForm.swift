/// The form of identity that a service presents to a vault.
package enum IdentityForm: String, Hashable, Sendable, CaseIterable {
  case systemAssigned = "SystemAssigned"
  case userAssigned = "UserAssigned"

  /// An application of the platform itself, which every tenant has under an object id of its own.
  case firstParty = "FirstParty"

  /// A service principal of the customer's, with a secret or a federated credential.
  case servicePrincipal = "ServicePrincipal"

  /// The word for it in front of "identity".
  package var title: String {
    switch self {
    case .systemAssigned: "system-assigned"
    case .userAssigned: "user-assigned"
    case .firstParty: "first-party"
    case .servicePrincipal: "service principal"
    }
  }
}
