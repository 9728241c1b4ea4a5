/// As whom a consumer calls, and how another identity than its own choice is named.
package struct ConsumerIdentity: Sendable {
  /// The forms that it can use.
  package let forms: [IdentityForm]

  /// Which one it takes when none is named.
  package let unsaid: UnsaidIdentity

  /// By which id a user-assigned identity is named.
  package let naming: IdentityNaming

  /// The application of the platform that it calls as, where it does.
  package let application: String?

  package init(
    _ forms: [IdentityForm], unsaid: UnsaidIdentity, naming: IdentityNaming = .none, application: String? = nil
  ) {
    self.forms = forms
    self.unsaid = unsaid
    self.naming = naming
    self.application = application
  }
}

/// Which identity a consumer takes when none is named.
package enum UnsaidIdentity: String, Hashable, Sendable, CaseIterable {
  /// The resource's own one, which has to be enabled.
  case systemAssigned = "system-assigned"

  /// The one that is attached; with several, one has to be named.
  case userAssigned = "user-assigned"

  /// The resource's own one where it is enabled, else the one that is attached; with several, one has to be named.
  case either = "system-assigned, else the only user-assigned"

  /// The resource's own one, but only where nothing else is attached.
  case systemAssignedAlone = "system-assigned where no user-assigned is attached"

  /// A managed identity where the resource has one, else an application of the platform.
  case firstPartyUnlessManaged = "managed identity if enabled, else first-party application"

  /// An application of the platform.
  case firstParty = "first-party application"
}

/// By which id a user-assigned identity is named.
package enum IdentityNaming: String, Hashable, Sendable, CaseIterable {
  /// It cannot be named.
  case none

  /// The client (application) id.
  case clientId = "client id"

  /// The id of the identity's resource.
  case resourceId = "resource id"
}
