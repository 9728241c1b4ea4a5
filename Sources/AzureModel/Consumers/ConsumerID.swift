/// The permanent name of one way in which a service reads a vault, for instance `storage.customer-managed-key`.
///
/// The word before the dot is the service, the word behind it what the service reads the vault for: trust, permission
/// and path belong to the use, not to the service as a whole.
package struct ConsumerID: Hashable, Sendable, CustomStringConvertible {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  package var description: String { name }
}

extension ConsumerID {
  /// Whether it is one of the reads of API Management's control plane, which all come from the same addresses.
  package var isApiManagement: Bool { name.hasPrefix("api-management.") }

  package static let hostnameCertificate = ConsumerID("api-management.hostname-certificate")
  package static let namedValue = ConsumerID("api-management.named-value")
  package static let gatewayCall = ConsumerID("api-management.gateway-call")
  package static let clientCertificate = ConsumerID("api-management.client-certificate")
}
