import AzureModel

/// What Azure Policy sees of a vault write: the payload, before Key Vault has filled in any default.
///
/// A PUT is seen as it is sent. A PATCH is seen as the vault that comes of it. A vault that is recovered is sent with
/// nothing but `createMode`.
struct PolicySubject {
  private let settings: VaultSettings

  /// The vault that a PATCH changes; nil for a PUT.
  private let before: Vault?
  private let resourceID: String
  private let apiVersion: Day

  fileprivate init(_ settings: VaultSettings, before: Vault?, resourceID: String, apiVersion: Day) {
    self.settings = settings
    self.before = before
    self.resourceID = resourceID
    self.apiVersion = apiVersion
  }

  func value(_ operand: PolicyOperand) -> PolicyValue {
    switch operand {
    case .apiVersion: .value(apiVersion.description)
    case .field(let field): value(field)
    }
  }

  func value(_ field: PolicyField) -> PolicyValue {
    func known(_ text: String?) -> PolicyValue { text.map(PolicyValue.value) ?? .absent }
    return switch field {
    case .type: known(ResourceKind.vault.resourceType)
    case .name: .value(settings.name)
    case .id: .value(resourceID)
    case .location: known(settings.location ?? before?.location)
    case .createMode: known(settings.createMode?.rawValue)
    case .tenantId: known(settings.tenantId ?? before?.tenantId)
    case .enableRbacAuthorization:
      known((settings.enableRbacAuthorization ?? before?.enableRbacAuthorization).map { $0 ? "true" : "false" })
    case .publicNetworkAccess: known((settings.publicNetworkAccess ?? before?.publicNetworkAccess)?.rawValue)
    case .defaultAction: known((settings.networkAcls ?? before?.networkAcls)?.defaultAction.rawValue)
    case .bypass: known((settings.networkAcls ?? before?.networkAcls)?.bypass.rawValue)
    case .enableSoftDelete: known((settings.enableSoftDelete ?? before?.enableSoftDelete).map { $0 ? "true" : "false" })
    case .softDeleteRetentionInDays:
      known((settings.softDeleteRetentionInDays ?? before?.softDeleteRetentionInDays).map(String.init))
    // It is true or missing, never false.
    case .enablePurgeProtection:
      known((settings.enablePurgeProtection ?? before?.enablePurgeProtection) == true ? "true" : nil)
    }
  }
}

extension ControlPlaneRequest {
  /// What policies are asked about; nil for what is no write of a vault.
  func policySubject(in view: View) -> PolicySubject? {
    let apiVersion = request.apiVersion ?? view.asOf
    switch request.stimulus {
    case .putVault(let settings):
      // A template always has a region; what the scenario does not say is that of the scenario.
      var settings = settings
      settings.location = settings.location ?? view.world.defaults.location
      return PolicySubject(settings, before: nil, resourceID: resourceID, apiVersion: apiVersion)
    case .patchVault(let settings):
      let before = view.world.vault(settings.name).map { view.world.vaults[$0] }
      return PolicySubject(settings, before: before, resourceID: resourceID, apiVersion: apiVersion)
    case .changeNetworkRule(let change):
      let before = view.world.vault(change.vault).map { view.world.vaults[$0] }
      return PolicySubject(
        change.settings(in: view.world), before: before, resourceID: resourceID, apiVersion: apiVersion)
    default: return nil
    }
  }

  /// The assignments that deny the write, and whether that is settled; the settled ones first.
  func denyingAssignments(in view: View) -> [(assignment: PolicyAssignment, isSettled: Bool)] {
    let assignments = view.world.policyAssignments
    guard assignments.count > 0, let subject = policySubject(in: view) else { return [] }
    let denying = assignments.ids.map { assignments[$0] }.compactMap { assignment -> (PolicyAssignment, Bool)? in
      let inForce = assignment.isInForce(at: view.instant)
      guard assignment.isEnforced, inForce != false,
        view.world.isScope(scope, within: assignment.scope),
        !assignment.notScopes.contains(where: { view.world.isScope(scope, within: $0) })
      else { return nil }
      let effects = assignment.effects(subject.value)
      let isSelected = assignment.selects(subject.value)
      guard effects.contains(.deny), isSelected != false else { return nil }
      let holds = assignment.policy.condition.holds(subject.value)
      let isSettled = inForce == true && holds == true && effects.count == 1 && isSelected == true
      return holds == false ? nil : (assignment, isSettled)
    }
    return denying.filter(\.1) + denying.filter { !$0.1 }
  }
}
