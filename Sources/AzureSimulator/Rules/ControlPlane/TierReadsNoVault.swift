import AzureModel

/// Some tiers of a service cannot do what would need the vault.
struct TierReadsNoVault: ControlPlaneRule {
  static let id = RuleID("validation.tier-reads-no-vault")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    unable(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let (row, tier) = unable(request, view) else { return [] }
    return [Evidence("tier", tier), Evidence("tiers with \(row.use)", row.tiers.joined(separator: ", "))]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let (row, _) = unable(request, view) else { return nil }
    return request.failure("service.tier-without-feature", by: .consumer(row))
  }

  /// The first use that is asked for and that the tier does not have; a tier that nobody named has it.
  private func unable(_ request: ControlPlaneRequest, _ view: View) -> (row: ConsumerRow, tier: String)? {
    let settings: ConsumerSettings
    switch request.request.stimulus {
    case .putConsumer(let sent), .patchConsumer(let sent): settings = sent
    default: return nil
    }
    let before = view.world.consumer(settings.resource).flatMap { view.world.consumerResources[$0].tier }
    guard let tier = settings.tier ?? before else { return nil }
    let row = settings.references.lazy.compactMap { ConsumerTable.row($0.consumer) }.first { row in
      !row.tiers.isEmpty && !row.tiers.contains { $0.lowercased() == tier.lowercased() }
    }
    return row.map { ($0, tier) }
  }
}
