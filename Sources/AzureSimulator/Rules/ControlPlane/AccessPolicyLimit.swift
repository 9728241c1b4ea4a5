import AzureModel

/// A vault takes up to 1,024 access policy entries.
struct AccessPolicyLimit: ControlPlaneRule {
  static let id = RuleID("limit.access-policies")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let count = count(request, view) else { return .abstains }
    return LimitTable.finding(.accessPoliciesPerVault, count - 1, asOf: view.asOf)
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("access policies", count(request, view).map(String.init) ?? "")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.too-many-access-policies")
  }

  /// How many entries the vault would have.
  private func count(_ request: ControlPlaneRequest, _ view: View) -> Int? {
    switch request.request.stimulus {
    case .putVault(let settings), .patchVault(let settings):
      return settings.accessPolicies?.count
    case .changeAccessPolicy(let change):
      guard [.add, .replace].contains(change.kind),
        let vault = view.world.vault(change.vault).map({ view.world.vaults[$0] })
      else {
        return nil
      }
      let new = change.entries.count { entry in !vault.accessPolicies.contains { $0.isSame(as: entry) } }
      return vault.accessPolicies.count + vault.unnamedAccessPolicies + new
    default: return nil
    }
  }
}
