import AzureModel

/// A listed service passes in a listed scenario, with the form of identity it registered.
struct TrustedServiceAdmits: DataPlaneRule {
  static let id = RuleID("network.trusted-service")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let use = request.service, bypass(request, view) == .azureServices,
      let form = view.world.tables.principals[request.principal].identityForm
    else { return .abstains }
    return TrustedServiceTable.trusts(use.service, use.scenario, form) ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let use = request.service else { return [] }
    let form = view.world.tables.principals[request.principal].identityForm
    return [
      Evidence("service", use.service.rawValue), Evidence("scenario", use.scenario.rawValue),
      Evidence("identity", form?.rawValue ?? "not managed"),
    ]
  }

  /// A vault without `networkAcls` behaves as if bypass were at its default.
  private func bypass(_ request: DataPlaneRequest, _ view: View) -> NetworkRuleSet.Bypass? {
    request.vaultRow(in: view).map { $0.networkAcls?.bypass ?? .azureServices }
  }
}
