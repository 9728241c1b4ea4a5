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
    let origin = use.origin(in: world, asOf: asOf)
    var reads: [Decision] = []
    for operation in use.consumer.calls {
      let read = decider.decide(
        DataPlaneRequest(
          principal: principal,
          service: DataPlaneRequest.ConsumerUse(
            consumer: use.consumer.id, region: use.region, resourceID: use.resourceID),
          operation: operation, vaultName: address.vault, objectName: address.name, objectVersion: address.version,
          origin: origin, in: world))
      reads.append(read)
      if read.answer != .granted { break }
    }
    guard let last = reads.last else { return [choosing] }
    request = ConsumerRequest(use: use, choice: choice, asOf: asOf, read: ConsumerRequest.Box(last))
    return [choosing] + reads + [decider.decide(request, stages: [.consumer])]
  }
}
