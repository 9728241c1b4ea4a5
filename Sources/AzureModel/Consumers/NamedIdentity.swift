/// The identity that a reference says it is to be read with.
package enum NamedIdentity: Hashable, Sendable {
  /// The resource's own one, by a word such as `System`.
  case systemAssigned

  /// A user-assigned one by its client (application) id, as written.
  case clientId(String)

  /// A user-assigned one by the name of its resource.
  case resource(String)

  /// A service principal of the customer's by its name.
  case servicePrincipal(String)

  /// As it was written, for messages.
  package var title: String {
    switch self {
    case .systemAssigned: "the system-assigned identity"
    case .clientId(let id): id
    case .resource(let name), .servicePrincipal(let name): name
    }
  }
}

/// Why a consumer has no identity to call with; each has a rule of its own.
package enum IdentityMistake: String, Hashable, Sendable, CaseIterable {
  /// The resource's own identity is wanted and not enabled.
  case noSystemAssigned = "no system-assigned identity"

  /// An attached identity is wanted and none is there.
  case noUserAssigned = "no user-assigned identity"

  /// The client id belongs to no attached identity.
  case clientIdNotAttached = "client id not attached"

  /// The named identity is not attached.
  case notAttached = "identity not attached"

  /// One of several has to be named.
  case several = "several identities"

  /// The consumer does not call with an identity of this form.
  case formNotSupported = "form not supported"

  /// The application of the platform has no service principal in the tenant.
  case applicationMissing = "application not in the tenant"
}
