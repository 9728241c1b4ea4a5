import AzureModel

extension DataPlaneRequest {
  /// Whether the bypass of the vault covers this caller: a listed service, in a listed scenario, with the form of
  /// identity it registered.
  func trust(in view: View) -> ServiceTrust {
    // A vault without `networkAcls` behaves as if bypass were at its default.
    guard let service, service.isTrustable, let vault = vaultRow,
      (vault.networkAcls?.bypass ?? .azureServices) == .azureServices,
      let form = serviceForm(in: view)
    else { return .notTrusted }
    return TrustedServiceTable.trust(service.consumer, with: form, asOf: view.asOf)
  }

  /// The form of identity that the service calls with: behind an application of several tenants it is the user-assigned
  /// one that is its credential.
  private func serviceForm(in view: View) -> IdentityForm? {
    service?.isFederated == true ? .userAssigned : view.world.principals[principal].callForm
  }

  func trustEvidence(in view: View) -> [Evidence] {
    guard let service else { return [] }
    let form = serviceForm(in: view)
    let rows = TrustedServiceTable.rows(of: service.consumer, asOf: view.asOf)
    return [
      Evidence("service", service.service),
      Evidence("scenario", rows.first?.scenario ?? "on no list of trusted services"),
      Evidence("identity", form?.rawValue ?? "not managed"),
    ]
  }
}
