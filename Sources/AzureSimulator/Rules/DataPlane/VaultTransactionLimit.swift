import AzureModel

/// A vault answers only so many transactions of a kind within a window.
///
/// Open where calls may or may not share a window, and where the limit depends on what kind of key is used.
struct VaultTransactionLimit: DataPlaneRule {
  static let id = RuleID("throttling.vault-limit")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard !request.isTooFewToThrottle(in: view), let row = ThrottlingTable.row(request.transactionCategory) else {
      return .abstains
    }
    return request.finding(request.earlierCalls(in: view), surely: row.surely, atMost: row.atMost)
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let row = ThrottlingTable.row(request.transactionCategory) else { return [] }
    let earlier = request.earlierCalls(in: view)
    let limit = row.surely == row.atMost ? "\(row.atMost)" : "\(row.surely) to \(row.atMost) by the kind of key"
    return [
      Evidence("calls", "\(request.times)"), Evidence("calls before, within ten seconds", "\(earlier.atMost)"),
      Evidence("limit of the vault", limit),
    ]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.throttled", in: view)
  }
}
