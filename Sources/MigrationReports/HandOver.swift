import AccessMigration
import AzureModel
import ScenarioReports

/// Everything that is handed over with a plan, as files.
package enum HandOver {
  /// The files in the order in which they are read; the scenario of every vault in one file of its own.
  package static func files(_ plan: MigrationPlan, _ proof: AccessProof) -> [ReportFile] {
    let words = PlanWords(plan)
    let templates = DeploymentUnit.all(plan).flatMap { unit in
      [
        ReportFile(name: "\(unit.stem).json", text: ARMTemplate(unit, words).text),
        ReportFile(name: "\(unit.stem).bicep", text: BicepText(unit, words).text),
      ]
    }
    var taken: Set<String> = []
    let scenarios = VaultScenario.all(plan, proof).map { scenario -> ReportFile in
      let name = scenario.vault.name
      // Vaults have names of their own in the whole world; exports may say otherwise.
      let unique = taken.insert(name.lowercased()).inserted ? name : "\(name)-\(scenario.row.vault + 1)"
      return ReportFile(name: "scenarios/\(unique).yaml", text: scenario.text)
    }
    return [
      ReportFile(name: "plan.md", text: MarkdownReport(plan, proof).text),
      ReportFile(name: "plan.html", text: GridPage(plan, proof).text),
      ReportFile(name: "plan.json", text: JSONPlan(plan, proof).text),
    ] + Scripts(plan).files + templates + scenarios
  }
}
