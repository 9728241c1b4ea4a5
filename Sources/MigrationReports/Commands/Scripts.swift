import AccessMigration
import AzureModel
import ScenarioReports

/// The plan as commands of the Azure CLI: assign, validate, switch, roll back.
package struct Scripts {
  private let plan: MigrationPlan
  private let words: PlanWords
  private static let head = "#!/usr/bin/env bash\nset -euo pipefail\n"

  package init(_ plan: MigrationPlan) {
    self.plan = plan
    words = PlanWords(plan)
  }

  package var files: [ReportFile] {
    [
      ReportFile(name: "1-assign.sh", text: assign), ReportFile(name: "2-validate.sh", text: validate),
      ReportFile(name: "3-switch.sh", text: change), ReportFile(name: "rollback.sh", text: rollback),
      ReportFile(name: "remove-assignments.sh", text: remove),
    ]
      + plan.newRoles.map { role in
        ReportFile(
          name: "roles/\(role.id).json",
          text: JSONWriter.text(.object(["properties": ARMTemplate.properties(of: role, isTemplate: false)])))
      }
  }

  /// Made so that it can run twice: ids and names are in it.
  private var assign: String {
    var lines = [
      "# Creates the custom roles and role assignments. Nobody's access changes by it.", "cd \"$(dirname \"$0\")\"",
    ]
    for role in plan.newRoles {
      guard let scope = role.assignableScopes?.first else { continue }
      let url =
        "https://management.azure.com\(scope)/providers/Microsoft.Authorization/roleDefinitions/\(role.id)"
        + "?api-version=\(ARMTemplate.apiVersion)"
      lines += [
        "", "# \(Self.comment(role.name))",
        "az rest --method put --url \(Self.quoted(url)) --body @roles/\(role.id).json",
      ]
    }
    for assignment in plan.assignments {
      lines += ["", "# \(Self.comment(words.description(of: assignment))): \(Self.comment(assignment.role.name))"]
      let type = assignment.principalType.map { " --assignee-principal-type \($0.rawValue)" } ?? ""
      lines.append(
        "az role assignment create --name \(assignment.name) --role \(assignment.role.id) "
          + "--assignee-object-id \(Self.quoted(assignment.principalId))\(type) --scope \(Self.quoted(assignment.scope.text))"
      )
    }
    return Self.head + lines.joined(separator: "\n") + "\n"
  }

  /// Whether Azure Resource Manager lists what was assigned; when it acts nobody can ask before the switch.
  private var validate: String {
    var lines = [
      "# Every assignment has to be listed at its scope. \(waiting)", "missing=0", "",
      "check() {",
      "  for try in 1 2 3 4 5 6 7 8 9 10; do",
      "    found=$(az role assignment list --scope \"$1\" --query \"length([?name=='$2'])\" --output tsv)",
      "    [ \"$found\" = 1 ] && return",
      "    sleep 30", "  done", "  echo \"missing: $2 at $1\"", "  missing=1", "}", "",
    ]
    lines += plan.assignments.map { "check \(Self.quoted($0.scope.text)) \($0.name)" }
    lines += ["", "exit $missing"]
    return Self.head + lines.joined(separator: "\n") + "\n"
  }

  private var waiting: String {
    guard let earliest = SafeSwitch(plan).earliest else {
      return "No page says how long data actions at a management group take: several hours."
    }
    return "Then wait: \(earliest) behind the last one all of them act, and not surely before."
  }

  private var change: String {
    let lines =
      ["# Switches the vaults to Azure RBAC. \(waiting)"]
      + migrating.map {
        "az keyvault update --name \(Self.quoted($0.name))\(Self.group($0)) --enable-rbac-authorization true"
      }
    return Self.head + lines.joined(separator: "\n") + "\n"
  }

  /// The access policies are kept by the vault and act again at once.
  private var rollback: String {
    let lines =
      ["# Switches the vaults back; their access policies were kept and act again at once."]
      + migrating.map {
        "az keyvault update --name \(Self.quoted($0.name))\(Self.group($0)) --enable-rbac-authorization false"
      }
    return Self.head + lines.joined(separator: "\n") + "\n"
  }

  private var remove: String {
    var lines = ["# Takes away what 1-assign.sh made. Only behind rollback.sh: vaults on Azure RBAC need it."]
    lines += plan.assignments.map { assignment in
      "az role assignment delete --ids "
        + Self.quoted("\(assignment.scope.text)/providers/Microsoft.Authorization/roleAssignments/\(assignment.name)")
    }
    for role in plan.newRoles {
      guard let scope = role.assignableScopes?.first else { continue }
      let url =
        "https://management.azure.com\(scope)/providers/Microsoft.Authorization/roleDefinitions/\(role.id)"
        + "?api-version=\(ARMTemplate.apiVersion)"
      lines.append("az rest --method delete --url \(Self.quoted(url))")
    }
    return Self.head + lines.joined(separator: "\n") + "\n"
  }

  private var migrating: [EstateVault] { plan.migrating.map { plan.vault($0) } }

  private static func group(_ vault: EstateVault) -> String {
    guard let path = ScopePath(vault.resourceID), let group = path.resourceGroup else { return "" }
    let subscription = path.subscriptionId.map { " --subscription \(quoted($0))" } ?? ""
    return " --resource-group \(quoted(group))\(subscription)"
  }

  /// One word of a shell, whatever it holds.
  static func quoted(_ text: String) -> String {
    let plain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./=@:".contains($0)) }
    return plain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// Text that stays in its comment.
  static func comment(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
}
