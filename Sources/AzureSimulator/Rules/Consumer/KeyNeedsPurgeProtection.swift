import AzureModel

/// A key that data is encrypted with must not be purged by anybody.
struct KeyNeedsPurgeProtection: ConsumerRule {
  static let id = RuleID("consumer.purge-protection")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.purgeProtection), let vault = request.vaultRead(in: view) else { return .abstains }
    return vault.enablePurgeProtection ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("enablePurgeProtection", "false")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
