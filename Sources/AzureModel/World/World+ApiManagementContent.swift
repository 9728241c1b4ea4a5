/// What lies in API Management services.
extension World {
  /// The named value or client certificate of a name.
  package func apiManagementSecret(
    _ kind: ApiManagementSecret.Kind, _ name: String, of service: String
  ) -> ApiManagementSecret? {
    apiManagement(service).flatMap {
      storage.tables.apiManagementSecrets[ApiManagementSecretKey(kind, name, of: $0)]
    }
  }

  /// The named values and client certificates of a service, in the order in which they were written.
  package func apiManagementSecrets(of service: String) -> [ApiManagementSecret] {
    guard let id = apiManagement(service) else { return [] }
    return storage.tables.apiManagementSecretKeys.filter { $0.service == id }
      .compactMap { storage.tables.apiManagementSecrets[$0] }
  }

  /// The client certificate with a thumbprint.
  ///
  /// - Complexity: O(certificates of all services).
  package func clientCertificate(thumbprint: String, of service: ApiManagementService.ID) -> ApiManagementSecret? {
    storage.tables.apiManagementSecretKeys.lazy.compactMap { storage.tables.apiManagementSecrets[$0] }.first {
      $0.key.service == service && $0.key.kind == .clientCertificate
        && $0.thumbprint.lowercased() == thumbprint.lowercased()
    }
  }

  /// The policies of a service; nil where it has none of its own.
  package func policy(of service: ApiManagementService.ID) -> ApiManagementPolicy? {
    storage.tables.apiManagementPolicies[service.raw]
  }
}
