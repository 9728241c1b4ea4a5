import AccessMigration
import AzureExports
import AzureModel
import Foundation
import MigrationReports
import ScenarioReports
import ScenarioRunner
import SourceDiagnostics

extension Subcommand {
  static let migrate = Subcommand(
    name: "migrate", operands: "PATH …",
    summary: "Plans and proves the way of vaults from access policies to Azure RBAC.",
    details: [
      "PATH is a folder or file of JSON that the Azure CLI printed, each output in a file of its own:", "",
      "  az keyvault show --name VAULT                  the vaults; `az keyvault list` has no access policies",
      "  az role assignment list --all                  who has which role",
      "  az role definition list --custom-role-only     the tenant's own roles",
      "  az ad group member list --group ID             members-ID.json: who is in a group",
      "  az identity list                               managed identities",
      "  az resource list                               which services have which identity",
      "  az keyvault secret list --vault-name VAULT     names of secrets, for `--per-secret`", "",
      "or a scenario: of a file the first whose `given` leaves a vault on access policies.",
      "`--templates` prints what takes the place of the predefined templates of access policies.",
      "Exit code 3: somebody would lose access, or a limit of Azure is exceeded.",
    ],
    examples: ["rehearse migrate Exports", "rehearse migrate Exports --built-in-only --write Plan"],
    completion: .files,
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      if arguments.has("templates") {
        console.write(TemplateTable.markdown)
        return .held
      }
      guard !arguments.operands.isEmpty else {
        throw CommandArguments.Misuse(
          "`migrate` takes the path of a folder of exports", help: ["`rehearse migrate --help` says what to export"])
      }
      let options = try MigrationOptions(arguments, console)
      let input = MigrationInput(arguments.operands)
      console.print(input.diagnostics, input.sources)
      guard !input.diagnostics.hasErrors else { return .unreadable }
      let plan = MigrationPlanner.plan(input.estate, options)
      let proof = Prover.proof(of: plan)
      if !plan.migrating.isEmpty {
        console.write(MigrationText(plan, proof, width: console.width, isVerbose: arguments.has("verbose")).text)
      }
      guard !plan.migrating.isEmpty else {
        console.remark("error: no vault here decides by access policies")
        return .nothingSelected
      }
      if let folder = arguments.value("write"), !writeHandOver(HandOver.files(plan, proof), to: folder, console) {
        return .wrongCommandLine
      }
      return ExitStatus(plan, proof)
    })

  private static func writeHandOver(_ files: [ReportFile], to folder: String, _ console: Console) -> Bool {
    for file in files {
      let path = (folder as NSString).appendingPathComponent(file.name)
      do {
        try console.write(file.text, to: path)
      } catch {
        console.remark("error: cannot write `\(path)`: \(console.reason(error, writing: path))")
        return false
      }
    }
    console.remark("wrote \(files.count) files to \(folder)")
    return true
  }
}

extension ExitStatus {
  /// Nothing lost and nothing that Azure would refuse is the gate.
  init(_ plan: MigrationPlan, _ proof: AccessProof) {
    if plan.migrating.isEmpty {
      self = .nothingSelected
    } else if !proof.holds || plan.limits.contains(where: { $0.state == .exceeded }) {
      self = .gateNotMet
    } else if plan.limits.contains(where: { $0.state == .disputed }) {
      self = .undetermined
    } else {
      self = .held
    }
  }
}
