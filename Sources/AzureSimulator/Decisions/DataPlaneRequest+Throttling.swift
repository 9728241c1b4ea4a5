import AzureModel

extension DataPlaneRequest {
  var transactionCategory: TransactionCategory { TransactionCategory(operation) }

  /// Whether there is nothing to count: no calls before, and too few now for the smallest limit.
  func isTooFewToThrottle(in view: View) -> Bool {
    view.traffic.isEmpty && times <= ThrottlingTable.leastLimit
  }

  /// The calls on this vault that share a window with this one, itself left out.
  func earlierCalls(in view: View) -> (surely: Int, atMost: Int) {
    view.traffic.count(transactionCategory, at: view.instant) { $0 == vault }
  }

  /// The same for all vaults: surely together are those of one region, perhaps those of all.
  func earlierCallsOfSubscription(in view: View) -> (surely: Int, atMost: Int) {
    let vaults = view.world.vaults
    let here = view.traffic.count(transactionCategory, at: view.instant) { vaults[$0].location == vaultRow?.location }
    let everywhere = view.traffic.count(transactionCategory, at: view.instant) { _ in true }
    return (here.surely, everywhere.atMost)
  }

  /// What a number of calls, with those before, comes to beside a limit.
  func finding(_ earlier: (surely: Int, atMost: Int), surely: Int, atMost: Int) -> Finding {
    if earlier.surely + times > atMost { return .refuses }
    return earlier.atMost + times > surely ? .undetermined : .abstains
  }

  /// How many of the calls are answered before the rest is throttled, at most.
  func admittedCalls(in view: View) -> Int {
    guard let row = ThrottlingTable.row(transactionCategory) else { return times }
    let ofVault = row.atMost - earlierCalls(in: view).surely
    let ofSubscription =
      row.atMost * ThrottlingTable.vaultsPerSubscription - earlierCallsOfSubscription(in: view).surely
    return max(0, min(times, ofVault, ofSubscription))
  }
}
