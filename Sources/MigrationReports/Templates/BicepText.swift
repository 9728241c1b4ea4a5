import AccessMigration
import AzureModel

/// One deployment as Bicep.
package struct BicepText {
  /// The oldest version that is not retired on 2027-02-27.
  static let vaultVersion = "2026-02-01"

  private let unit: DeploymentUnit
  private let words: PlanWords

  package init(_ unit: DeploymentUnit, _ words: PlanWords) {
    self.unit = unit
    self.words = words
  }

  package var text: String {
    let target =
      unit.scope.managementGroup != nil
      ? "managementGroup" : unit.scope.resourceGroup == nil ? "subscription" : "resourceGroup"
    let parts = ["targetScope = '\(target)'\n"] + unit.roles.map(role) + parents + unit.assignments.map(assignment)
    return parts.joined(separator: "\n")
  }

  private func role(_ role: RoleDefinition) -> String {
    let scopes = (role.assignableScopes ?? []).map { "      \(Self.quoted($0))\n" }.joined()
    let blocks = role.permissions.map { block in
      "      {\n        actions: \(Self.list(block.actions))\n        notActions: \(Self.list(block.notActions))\n"
        + "        dataActions: \(Self.list(block.dataActions))\n        notDataActions: \(Self.list(block.notDataActions))\n"
        + "      }\n"
    }.joined()
    return
      "resource \(Self.symbol("role", role.id)) 'Microsoft.Authorization/roleDefinitions@\(ARMTemplate.apiVersion)' = {\n"
      + "  name: \(Self.quoted(role.id))\n  properties: {\n    roleName: \(Self.quoted(role.name))\n"
      + "    description: \(Self.quoted(role.plannedDescription))\n    type: 'CustomRole'\n"
      + "    permissions: [\n\(blocks)    ]\n    assignableScopes: [\n\(scopes)    ]\n  }\n}\n"
  }

  /// The vaults and objects that are there and at which something is assigned.
  private var parents: [String] {
    var seen: Set<ScopePath> = []
    var texts: [String] = []
    for assignment in unit.assignments {
      let path = assignment.scope.upwards.filter { $0.vault != nil }.reversed()
      for scope in path where seen.insert(scope).inserted { texts.append(existing(scope)) }
    }
    return texts
  }

  private func existing(_ scope: ScopePath) -> String {
    guard let object = scope.object, let vault = scope.parent else {
      return "resource \(symbol(scope)) 'Microsoft.KeyVault/vaults@\(Self.vaultVersion)' existing = {\n"
        + "  name: \(Self.quoted(scope.vault ?? ""))\n}\n"
    }
    return
      "resource \(symbol(scope)) 'Microsoft.KeyVault/vaults/\(object.kind.rawValue)@\(Self.vaultVersion)' existing = {\n"
      + "  parent: \(symbol(vault))\n  name: \(Self.quoted(object.name))\n}\n"
  }

  private func assignment(_ assignment: PlannedAssignment) -> String {
    let scope = assignment.scope.vault == nil ? "" : "  scope: \(symbol(assignment.scope))\n"
    let isHere = unit.roles.contains { $0.id == assignment.role.id }
    let role =
      isHere
      ? "\(Self.symbol("role", assignment.role.id)).id"
      : Self.quoted(assignment.role.definition.resourceID(at: assignment.scope))
    let type = assignment.principalType.map { "    principalType: \(Self.quoted($0.rawValue))\n" } ?? ""
    return "resource \(Self.symbol("assignment", assignment.name)) "
      + "'Microsoft.Authorization/roleAssignments@\(ARMTemplate.apiVersion)' = {\n"
      + "  name: \(Self.quoted(assignment.name))\n\(scope)  properties: {\n    roleDefinitionId: \(role)\n"
      + "    principalId: \(Self.quoted(assignment.principalId))\n\(type)"
      + "    description: \(Self.quoted(words.description(of: assignment)))\n  }\n}\n"
  }

  private func symbol(_ scope: ScopePath) -> String {
    let object = scope.object.map { "_\($0.kind.rawValue)_\($0.name)" } ?? ""
    return Self.symbol("vault", (scope.vault ?? "") + object)
  }

  /// A name that Bicep takes for a symbol; two that differ only in what is left out stay two by their length and hash.
  private static func symbol(_ prefix: String, _ name: String) -> String {
    let plain = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    let isPlain = DerivedIdentifier.isGUID(name) || name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return "\(prefix)_\(plain)" + (isPlain ? "" : "_" + DerivedIdentifier.guid("symbol", name).prefix(8))
  }

  private static func list(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n" + items.map { "          \(quoted($0))\n" }.joined() + "        ]"
  }

  static func quoted(_ text: String) -> String {
    let escaped = text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\\\"
      case "'": result += "\\'"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.append(character)
      }
    }
    return "'" + escaped.replacing("${", with: "\\${") + "'"
  }
}
