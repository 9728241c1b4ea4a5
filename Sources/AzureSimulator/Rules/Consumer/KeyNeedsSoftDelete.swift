import AzureModel

/// A key that data is encrypted with must not be lost at once.
struct KeyNeedsSoftDelete: ConsumerRule {
  static let id = RuleID("consumer.soft-delete")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.softDelete), let vault = request.vaultRead(in: view) else { return .abstains }
    return vault.enableSoftDelete ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("enableSoftDelete", "false")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
