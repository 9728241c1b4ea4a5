import AzureModel

/// A consumer at a vault: it chooses an identity, calls, and makes of the answer what its users see.
struct ConsumerReading {
  let uses: [VaultUse]

  /// Takes each use through the consumer's gates; the first that fails ends the operation.
  ///
  /// - Returns: the decisions made, those of the failing use last.
  func decisions(_ decider: Decider) -> [Decision] {
    var decisions: [Decision] = []
    for use in uses {
      let more = self.decisions(for: use, decider)
      decisions += more
      if more.contains(where: { $0.answer != .granted }) { break }
    }
    return decisions
  }

  private func decisions(for use: VaultUse, _ decider: Decider) -> [Decision] {
    guard let address = use.address else { return [] }
    let (world, asOf) = (decider.view.world, decider.view.asOf)
    let choice = IdentityChoice(use, in: world)
    var request = ConsumerRequest(use: use, choice: choice, asOf: asOf, read: nil)
    let choosing = decider.decide(request, stages: [.identityChoice])
    guard let principal = choice.principal, choosing.answer == .granted else { return [choosing] }
    var attempts: [[Decision]] = []
    for origin in use.origins(in: world, asOf: asOf) {
      attempts.append(reads(of: use, address, as: principal, from: origin, decider))
      if attempts.last?.last?.answer == .granted { break }
    }
    // The way that is open, else one that may be, else what is said on the first.
    let told =
      attempts.first { $0.last?.answer == .granted } ?? attempts.first { $0.last?.answer == .undetermined }
      ?? attempts.first ?? []
    guard let last = told.last else { return [choosing] }
    request = ConsumerRequest(use: use, choice: choice, asOf: asOf, read: ConsumerRequest.Box(last))
    return [choosing] + told + [decider.decide(request, stages: [.consumer])]
  }

  /// The calls from one place, up to the first that is not let in.
  private func reads(
    of use: VaultUse, _ address: VaultObjectURI, as principal: Principal.ID, from origin: NetworkOrigin,
    _ decider: Decider
  ) -> [Decision] {
    var reads: [Decision] = []
    for operation in use.consumer.calls {
      let read = decider.decide(
        DataPlaneRequest(
          principal: principal,
          service: DataPlaneRequest.ConsumerUse(
            consumer: use.consumer.id, region: use.region, resourceID: use.resourceID, isTrustable: use.isTrustable,
            isFederated: use.federatedClientId != nil),
          operation: operation, vaultName: address.vault, objectName: address.name, objectVersion: address.version,
          origin: origin, in: decider.view.world))
      reads.append(read)
      if read.answer != .granted { break }
    }
    return reads
  }
}
