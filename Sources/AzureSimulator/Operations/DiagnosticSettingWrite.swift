import AzureModel

/// A diagnostic setting of a vault: an extension below the vault, so the permission is asked for there.
struct DiagnosticSettingWrite: ControlPlaneOperation {
  let definition: DiagnosticSettingDefinition

  private var vault: ResourceName { ResourceName(.vault, definition.vault) }
  var action: ControlOperation? { .diagnosticSettingsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(vault)] }

  func resourceID(in world: World) -> String {
    "\(world.resourceID(of: vault))/providers/Microsoft.Insights/diagnosticSettings/\(definition.name)"
  }

  func apply(to state: inout SimulationState) {
    guard let vault = state.world.vault(definition.vault) else { return }
    let row = DiagnosticSetting(
      name: definition.name, vault: vault, sendsAuditEvents: definition.sendsAuditEvents,
      destination: definition.destination)
    let settings = state.world.diagnosticSettings
    let known = settings.ids.first {
      settings[$0].vault == vault && settings[$0].name.lowercased() == row.name.lowercased()
    }
    state.world.mutate { tables in
      if let known { tables.diagnosticSettings[known] = row } else { tables.diagnosticSettings.append(row) }
    }
  }
}
