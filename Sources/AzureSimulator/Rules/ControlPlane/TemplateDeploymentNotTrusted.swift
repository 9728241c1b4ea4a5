import AzureModel

/// Azure Resource Manager fetches a parameter as a trusted service, so a firewall without the bypass keeps it out.
///
/// What a network security perimeter does with it no page says.
struct TemplateDeploymentNotTrusted: ControlPlaneRule {
  static let id = RuleID("provider.template-deployment-network")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let (id, _) = request.parameterReference(in: view) else { return .abstains }
    let vault = view.world.vaults[id]
    if vault.publicNetworkAccess == .securedByPerimeter || isInPerimeter(id, view) { return .undetermined }
    let isClosed = vault.publicNetworkAccess == .disabled || vault.networkAcls?.defaultAction == .deny
    return isClosed && vault.networkAcls?.bypass == NetworkRuleSet.Bypass.none ? .refuses : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let (id, _) = request.parameterReference(in: view) else { return [] }
    let vault = view.world.vaults[id]
    return [
      Evidence("publicNetworkAccess", vault.publicNetworkAccess.rawValue),
      Evidence("bypass", vault.networkAcls?.bypass.rawValue ?? NetworkRuleSet.Bypass.azureServices.rawValue),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.parameter-reference-secret")
  }

  private func isInPerimeter(_ vault: Vault.ID, _ view: View) -> Bool {
    let perimeters = view.world.perimeters
    let resourceID = view.world.resourceID(of: ResourceName(.vault, view.world.vaults[vault].name))
    return perimeters.ids.contains { perimeters[$0].association(of: resourceID)?.accessMode == .enforced }
  }
}
