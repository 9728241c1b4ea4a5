import AzureModel

/// What API Management services make of what they read.
extension YieldTable {
  static let apiManagement: [YieldRow] =
    [
      YieldRow(
        kind: .apiManagement, path: ["certificates", "*", "thumbprint"],
        summary: "the thumbprint of a client certificate"
      ) { name, parts, world in world.apiManagementSecret(.clientCertificate, parts[0], of: name)?.thumbprint },
      YieldRow(
        kind: .apiManagement, path: ["hostnameConfigurations", "*", "secretUriWithVersion"],
        summary: "the version of its certificate that a hostname uses; none while a newer one may or may not be in use"
      ) { name, parts, world, instant in
        guard let service = world.apiManagement(name).map({ world.apiManagementServices[$0] }),
          let reference = service.hostnameConfigurations.first(where: { $0.hostName == parts[0] })?.keyVaultId
        else { return nil }
        return inUse(reference, .hostnameCertificate, service.hostnamesReadAt, world, instant)
      },
    ]
    + ApiManagementSecret.Kind.allCases.map { kind in
      YieldRow(
        kind: .apiManagement, path: [kind.rawValue, "*", "secretUriWithVersion"],
        summary: "the version that the \(kind.title) uses; none while a newer one may or may not be in use"
      ) { name, parts, world, instant in
        guard let secret = world.apiManagementSecret(kind, parts[0], of: name), let keyVault = secret.keyVault else {
          return nil
        }
        return inUse(keyVault.secretIdentifier, kind.consumer, secret.readAt, world, instant)
      }
    }

  private static func inUse(
    _ reference: String, _ consumer: ConsumerID, _ readAt: Instant, _ world: World, _ instant: Instant
  ) -> String? {
    guard let interval = ConsumerTable.row(consumer)?.timing.refresh else { return nil }
    return world.secretInUse(reference, readAt: readAt, refreshedWithin: interval, at: instant)
  }
}
