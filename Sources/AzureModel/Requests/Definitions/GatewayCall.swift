/// A call to a vault that a policy of an API Management gateway makes.
package struct GatewayCall: Sendable {
  package let service: String

  /// The address of the secret.
  package let secret: String

  /// The client id of the user-assigned identity to call with; nil for the system-assigned one.
  package let identityClientId: String?

  package init(service: String, secret: String, identityClientId: String?) {
    self.service = service
    self.secret = secret
    self.identityClientId = identityClientId
  }
}
