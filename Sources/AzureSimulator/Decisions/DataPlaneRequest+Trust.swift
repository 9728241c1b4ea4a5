import AzureModel

extension DataPlaneRequest {
  /// Whether the bypass of the vault covers this caller: a listed service, in a listed scenario, with the form of
  /// identity it registered.
  func isTrusted(in view: View) -> Bool {
    // A vault without `networkAcls` behaves as if bypass were at its default.
    guard let service, let vault = vaultRow,
      (vault.networkAcls?.bypass ?? .azureServices) == .azureServices,
      let form = view.world.principals[principal].identityForm
    else { return false }
    return TrustedServiceTable.trusts(service.service, service.scenario, form)
  }

  func trustEvidence(in view: View) -> [Evidence] {
    guard let service else { return [] }
    let form = view.world.principals[principal].identityForm
    return [
      Evidence("service", service.service.rawValue), Evidence("scenario", service.scenario.rawValue),
      Evidence("identity", form?.rawValue ?? "not managed"),
    ]
  }
}
