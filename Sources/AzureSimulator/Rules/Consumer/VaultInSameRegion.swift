import AzureModel

/// Some services take keys only from vaults of their own region.
struct VaultInSameRegion: ConsumerRule {
  static let id = RuleID("consumer.same-region")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.sameRegion), let vault = request.vaultRead(in: view) else { return .abstains }
    return vault.location == request.use.region ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [
      Evidence("region of the vault", request.vaultRead(in: view)?.location ?? ""),
      Evidence("region", request.use.region),
    ]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
