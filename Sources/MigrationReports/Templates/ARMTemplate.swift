import AccessMigration
import AzureModel
import ScenarioReports

/// One deployment as an ARM template in JSON.
///
/// Shapes: `Microsoft.Authorization/roleAssignments` and `…/roleDefinitions`, version 2022-04-01, of the template
/// reference.
package struct ARMTemplate {
  static let apiVersion = "2022-04-01"

  private let unit: DeploymentUnit
  private let words: PlanWords

  package init(_ unit: DeploymentUnit, _ words: PlanWords) {
    self.unit = unit
    self.words = words
  }

  package var text: String {
    JSONWriter.text(
      .object([
        "$schema": .string(schema), "contentVersion": .string("1.0.0.0"),
        "resources": .array(unit.roles.map(role) + unit.assignments.map(assignment)),
      ]))
  }

  private var schema: String {
    let root = "https://schema.management.azure.com/schemas"
    if unit.scope.managementGroup != nil { return "\(root)/2019-08-01/managementGroupDeploymentTemplate.json#" }
    return unit.scope.resourceGroup == nil
      ? "\(root)/2018-05-01/subscriptionDeploymentTemplate.json#" : "\(root)/2019-04-01/deploymentTemplate.json#"
  }

  private func role(_ role: RoleDefinition) -> JSONValue {
    .object([
      "type": .string("Microsoft.Authorization/roleDefinitions"), "apiVersion": .string(Self.apiVersion),
      "name": .string(role.id), "properties": Self.properties(of: role, isTemplate: true),
    ])
  }

  /// The properties of a custom role, as a template or the REST API takes them.
  static func properties(of role: RoleDefinition, isTemplate: Bool) -> JSONValue {
    func text(_ text: String) -> JSONValue { .string(isTemplate ? literal(text) : text) }
    return .object([
      "roleName": text(role.name), "description": text(role.plannedDescription), "type": .string("CustomRole"),
      "permissions": .array(
        role.permissions.map { block in
          .object([
            "actions": .strings(block.actions), "notActions": .strings(block.notActions),
            "dataActions": .strings(block.dataActions), "notDataActions": .strings(block.notDataActions),
          ])
        }), "assignableScopes": .strings(role.assignableScopes ?? []),
    ])
  }

  private func assignment(_ assignment: PlannedAssignment) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("type", .string("Microsoft.Authorization/roleAssignments")), ("apiVersion", .string(Self.apiVersion)),
      ("name", .string(assignment.name)),
    ]
    if let scope = relativeScope(assignment.scope) { members.append(("scope", .string(scope))) }
    if unit.roles.contains(where: { $0.id == assignment.role.id }) {
      let id = "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '\(assignment.role.id)')]"
      members.append(("dependsOn", .strings([id])))
    }
    var properties: [(String, JSONValue)] = [
      ("roleDefinitionId", .string(assignment.role.definition.resourceID(at: assignment.scope))),
      ("principalId", .string(assignment.principalId)),
    ]
    if let type = assignment.principalType { properties.append(("principalType", .string(type.rawValue))) }
    properties.append(("description", .string(Self.literal(words.description(of: assignment)))))
    members.append(("properties", .named(properties)))
    return .named(members)
  }

  /// The resource that an assignment extends, from the resource group on; nil for the deployment's own scope.
  private func relativeScope(_ scope: ScopePath) -> String? {
    guard scope != unit.scope else { return nil }
    let marker = "/providers/"
    let parts = scope.text.split(separator: "/", omittingEmptySubsequences: true)
    guard let place = parts.firstIndex(where: { $0.lowercased() == "providers" }), scope.text.contains(marker) else {
      return nil
    }
    return parts[(place + 1)...].joined(separator: "/")
  }

  /// Text that no template takes for an expression: those begin with a bracket.
  static func literal(_ text: String) -> String { text.hasPrefix("[") ? "[" + text : text }
}

extension PlanWords {
  /// Why an assignment is there, for whoever finds it later.
  func description(of assignment: PlannedAssignment) -> String {
    let vaults = assignment.vaults.map { plan.estate.vaults[$0].name }
    let names = vaults.count > 3 ? "\(vaults.count) vaults" : vaults.joined(separator: ", ")
    return "In place of the access policies of \(plan.directory.name(of: assignment.principalId)) in \(names)"
  }
}
