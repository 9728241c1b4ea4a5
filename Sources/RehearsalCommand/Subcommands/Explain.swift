import AzureModel
import ScenarioLanguage
import ScenarioRunner
import SourceDiagnostics

extension Subcommand {
  static let explain = Subcommand(
    name: "explain", operands: "NAME | PATH#TITLE#CELL",
    summary: "Explains a name of the language or of Azure, or one cell of a scenario.",
    details: [
      "NAME is one of", "",
      "  a rule                      network.trusted-service", "  a stage                     authorization",
      "  a step                      deployVault", "  an operation of a vault     secrets/get, GetSecret",
      "  a permission of policies    secrets:get, keys:all",
      "  a control-plane action      Microsoft.KeyVault/vaults/write",
      "  a role                      'Key Vault Secrets User', a name it had, or its id",
      "  an access policy template   'SQL Server Connector'",
      "  an answer of Azure          key-vault.forbidden-by-rbac, or every one with a code: ForbiddenByRbac",
      "  a diagnostic code           SCN-135",
    ],
    examples: [
      "rehearse explain network.trusted-service", "rehearse explain deployVault", "rehearse explain keys:unwrapKey",
      "rehearse explain VaultAlreadyExists",
      "rehearse explain 'Scenarios/api-management/seed-deployment.yaml#'",
    ],
    completion: .names,
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      if arguments.has("names") {
        console.write(Explanation.names.map { $0 + "\n" }.joined())
        return .held
      }
      if arguments.has("reference") {
        console.write(Explanation.reference)
        return .held
      }
      guard let name = arguments.operands.first, arguments.operands.count == 1 else {
        throw CommandArguments.Misuse(
          "`explain` takes one name", help: ["quote a name with blanks, as in `rehearse explain 'Key Vault Reader'`"])
      }
      if name.contains("#") { return explainCell(name, console) }
      if let text = Explanation.text(of: name) {
        console.write(text)
        return .held
      }
      let near = DidYouMean.nearest(to: name, in: Explanation.names)
      console.remark("error: nothing is named `\(name)`")
      if let near { console.remark("   = help: did you mean `\(near)`?") }
      return .nothingSelected
    })

  private static func explainCell(_ reference: String, _ console: Console) -> ExitStatus {
    let parts = reference.split(separator: "#", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    var finder = ScenarioFinder()
    let report = Runner().run(
      finder.files(at: [parts[0]]), fixtures: finder.fixtures(of: [parts[0]]), diagnostics: finder.diagnostics)
    console.print(diagnostics: report)
    if report.diagnostics.hasErrors { return .unreadable }
    let wanted = parts.count > 1 ? parts[1] : ""
    let cell = parts.count > 2 ? parts[2] : nil
    var found = 0
    for scenario in report.scenarios where wanted.isEmpty || scenario.title == wanted {
      for candidate in scenario.cells where cell == nil || candidate.name == cell {
        let story = CellStory(candidate, of: scenario, sources: report.sources, paint: console.paint(.output))
        console.write((found > 0 ? "\n" : "") + story.text)
        found += 1
      }
    }
    guard found == 0 else { return .held }
    console.remark("error: no cell is named `\(reference)`")
    console.remark("   = help: `rehearse list \(parts[0])` prints the names")
    return .nothingSelected
  }
}
