import AzureModel

/// The name of a vault is unique in the whole cloud: one that lies elsewhere holds it.
struct VaultNameTaken: ControlPlaneRule {
  static let id = RuleID("conflict.vault-name-taken")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    taken(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    taken(request, view).map { [Evidence("vault of that name", view.world.resourceID(of: $0))] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    taken(request, view).flatMap { request.failure("arm.vault-already-exists", by: .keyVault, ["name": $0.name]) }
  }

  /// The vault in another resource group, or another subscription, than the one that a write names.
  private func taken(_ request: ControlPlaneRequest, _ view: View) -> ResourceName? {
    guard case .putVault(let settings) = request.request.stimulus, let group = settings.resourceGroup,
      let wanted = view.world.scope(of: ResourceName(.resourceGroup, group))
    else { return nil }
    let name = ResourceName(.vault, settings.name)
    return view.world.exists(name) && view.world.resourceGroup(of: name) != wanted ? name : nil
  }
}
