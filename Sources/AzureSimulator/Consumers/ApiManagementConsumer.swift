import AzureModel

/// API Management reading hostname certificates from a vault, from its control plane, outside every customer network.
struct ApiManagementConsumer {
  let service: ApiManagementService
  let resourceID: String

  /// Takes each hostname through the consumer's gates; the first that fails ends the operation.
  ///
  /// - Returns: the decisions made, the failing hostname's last.
  func decisions(_ decider: Decider) -> [Decision] {
    var decisions: [Decision] = []
    for hostname in service.hostnameConfigurations where hostname.readsKeyVault {
      let more = self.decisions(for: hostname, decider)
      decisions += more
      if more.contains(where: { $0.answer != .granted }) { break }
    }
    return decisions
  }

  private func decisions(for hostname: HostnameConfiguration, _ decider: Decider) -> [Decision] {
    guard let reference = hostname.keyVaultId, let uri = VaultObjectURI(reference) else { return [] }
    let world = decider.view.world
    let principal = chosenPrincipal(hostname, world)
    let choice = ConsumerRequest(
      service: .apiManagement, resourceID: resourceID, reference: reference,
      identityClientId: hostname.identityClientId, systemAssigned: service.identity.systemAssigned,
      principal: principal, asOf: decider.view.asOf, read: nil)
    let choosing = decider.decide(choice, stages: [.identityChoice])
    guard let principal, choosing.answer == .granted else { return [choosing] }
    let read = decider.decide(
      DataPlaneRequest(
        principal: principal,
        service: DataPlaneRequest.CallingServiceUse(
          service: .apiManagement, scenario: .customHostnameCertificate, region: service.location,
          resourceID: resourceID),
        operation: DataOperationTable.secretsGet, vaultName: uri.vault, objectName: uri.name,
        objectVersion: uri.version, origin: .platform(.apiManagement, region: service.location), in: world))
    let outcome = ConsumerRequest(
      service: .apiManagement, resourceID: resourceID, reference: reference,
      identityClientId: hostname.identityClientId, systemAssigned: service.identity.systemAssigned,
      principal: principal, asOf: decider.view.asOf, read: ConsumerRequest.Box(read))
    return [choosing, read, decider.decide(outcome, stages: [.consumer])]
  }

  /// A client id picks an attached user-assigned identity; without one the system-assigned identity is used.
  private func chosenPrincipal(_ hostname: HostnameConfiguration, _ world: World) -> Principal.ID? {
    guard let clientId = hostname.identityClientId else { return service.identity.systemAssigned }
    return service.identity.userAssigned.lazy.map { world.identities[$0].principal }
      .first { world.principals[$0].clientId == clientId.lowercased() }
  }
}
