import AzureModel

/// All vaults of a subscription together have five times the limit of one.
///
/// Open across regions: the pages count per region in one place and per subscription in another.
struct SubscriptionTransactionLimit: DataPlaneRule {
  static let id = RuleID("throttling.subscription-limit")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard !request.isTooFewToThrottle(in: view), let row = ThrottlingTable.row(request.transactionCategory) else {
      return .abstains
    }
    return request.finding(
      request.earlierCallsOfSubscription(in: view), surely: row.surely * ThrottlingTable.vaultsPerSubscription,
      atMost: row.atMost * ThrottlingTable.vaultsPerSubscription)
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let row = ThrottlingTable.row(request.transactionCategory) else { return [] }
    let earlier = request.earlierCallsOfSubscription(in: view)
    return [
      Evidence("calls", "\(request.times)"),
      Evidence("calls on all vaults before, within ten seconds", "\(earlier.atMost)"),
      Evidence("limit of the subscription", "\(row.atMost * ThrottlingTable.vaultsPerSubscription)"),
    ]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.throttled-subscription", in: view)
  }
}
