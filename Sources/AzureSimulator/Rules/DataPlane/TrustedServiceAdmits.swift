import AzureModel

extension DataPlaneRequest {
  /// Whether the bypass of the vault covers this caller: a listed service, in a listed scenario, with the form of
  /// identity it registered.
  fileprivate func isTrusted(in view: View) -> Bool {
    // A vault without `networkAcls` behaves as if bypass were at its default.
    guard let service, let vault = vaultRow(in: view),
      (vault.networkAcls?.bypass ?? .azureServices) == .azureServices,
      let form = view.world.tables.principals[principal].identityForm
    else { return false }
    return TrustedServiceTable.trusts(service.service, service.scenario, form)
  }

  fileprivate func trustEvidence(in view: View) -> [Evidence] {
    guard let service else { return [] }
    let form = view.world.tables.principals[principal].identityForm
    return [
      Evidence("service", service.service.rawValue), Evidence("scenario", service.scenario.rawValue),
      Evidence("identity", form?.rawValue ?? "not managed"),
    ]
  }
}

/// A listed service passes in a listed scenario, with the form of identity it registered.
struct TrustedServiceAdmits: DataPlaneRule {
  static let id = RuleID("network.trusted-service")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.isTrusted(in: view) ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.trustEvidence(in: view) }
}

/// The one combination about which the pages disagree.
struct TrustedServiceUnderLearning: DataPlaneRule {
  static let id = RuleID("network.trusted-service-under-learning")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.vaultRow(in: view)?.publicNetworkAccess == .securedByPerimeter,
      request.perimeter(in: view)?.mode == .learning
    else { return .abstains }
    return request.isTrusted(in: view) ? .undetermined : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.trustEvidence(in: view) }
}
