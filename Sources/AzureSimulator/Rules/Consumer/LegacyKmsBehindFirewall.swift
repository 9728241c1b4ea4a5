import AzureModel

/// The older key management of AKS takes a vault that is open, or one that a private endpoint of its own leads to; selected
/// networks it does not know.
struct LegacyKmsBehindFirewall: ConsumerRule {
  static let id = RuleID("consumer.kms-selected-networks")

  private static let legacy = ConsumerID("aks.kms-legacy")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    // Whatever the addresses are that it calls from, and whether they are listed.
    guard request.consumer.id == Self.legacy,
      let vault = request.use.address.flatMap({ view.world.vault($0.vault) }).map({ view.world.vaults[$0] })
    else { return .abstains }
    return vault.networkAcls?.defaultAction == .deny && vault.publicNetworkAccess == .enabled ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("defaultAction", NetworkRuleSet.DefaultAction.deny.rawValue)]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
