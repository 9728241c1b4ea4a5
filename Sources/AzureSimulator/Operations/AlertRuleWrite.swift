import AzureModel

/// A log alert on the audit events of vaults.
struct AlertRuleWrite: ControlPlaneOperation {
  let definition: AlertRuleDefinition

  private var name: ResourceName { ResourceName(.alertRule, definition.name) }
  var action: ControlOperation? { .scheduledQueryRulesWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    switch definition.target {
    case .vault(let vault): [.resource(ResourceName(.vault, vault))]
    // Workspaces are no part of the model: whoever names one has it.
    case .workspace: []
    }
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let target = target(in: state.world) else { return }
    let row = AlertRule(
      name: definition.name, target: target, criteria: definition.criteria, windowSize: definition.windowSize,
      evaluationFrequency: definition.evaluationFrequency, isEnabled: definition.isEnabled, created: state.instant)
    if let known = state.world.alertRule(definition.name) {
      state.world.mutate { $0.alertRules[known] = row }
    } else {
      _ = state.world.addScope(for: name)
      let id = state.world.mutate { $0.alertRules.append(row) }
      state.world.register(name, row: id.raw)
    }
  }

  private func target(in world: World) -> AlertRule.Target? {
    switch definition.target {
    case .vault(let vault): world.vault(vault).map { .vault($0) }
    case .workspace(let workspace): .workspace(workspace)
    }
  }
}
