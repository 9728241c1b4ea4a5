import AzureModel

/// A log alert on the audit events of a vault.
struct AlertRuleWrite: ControlPlaneOperation {
  let definition: AlertRuleDefinition

  private var name: ResourceName { ResourceName(.alertRule, definition.name) }
  var action: ControlOperation? { .scheduledQueryRulesWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(ResourceName(.vault, definition.vault))] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let vault = state.world.vault(definition.vault) else { return }
    let row = AlertRule(
      name: definition.name, vault: vault, criteria: definition.criteria, windowSize: definition.windowSize,
      evaluationFrequency: definition.evaluationFrequency, isEnabled: definition.isEnabled, created: state.instant)
    if let known = state.world.alertRule(definition.name) {
      state.world.mutate { $0.alertRules[known] = row }
    } else {
      _ = state.world.addScope(for: name)
      let id = state.world.mutate { $0.alertRules.append(row) }
      state.world.register(name, row: id.raw)
    }
  }
}
