import AzureModel
import JSONText

/// The shapes of role assignments and role definitions, version 2022-04-01, as the public template reference has them.
///
/// Sources: https://learn.microsoft.com/rest/api/authorization/role-assignments/create,
/// https://learn.microsoft.com/azure/templates/microsoft.authorization/roleassignments and
/// https://learn.microsoft.com/azure/templates/microsoft.authorization/roledefinitions.
enum PublicShape {
  private struct Member {
    let kind: JSONNode.Kind
    var isRequired = false
    var isItemText = false
  }

  private static let assignment: [String: Member] = [
    "condition": Member(kind: .string), "conditionVersion": Member(kind: .string),
    "delegatedManagedIdentityResourceId": Member(kind: .string), "description": Member(kind: .string),
    "principalId": Member(kind: .string, isRequired: true), "principalType": Member(kind: .string),
    "roleDefinitionId": Member(kind: .string, isRequired: true),
  ]

  private static let definition: [String: Member] = [
    "assignableScopes": Member(kind: .array, isItemText: true), "description": Member(kind: .string),
    "permissions": Member(kind: .array), "roleName": Member(kind: .string), "type": Member(kind: .string),
  ]

  private static let permissions: [String: Member] = [
    "actions": Member(kind: .array, isItemText: true), "dataActions": Member(kind: .array, isItemText: true),
    "notActions": Member(kind: .array, isItemText: true), "notDataActions": Member(kind: .array, isItemText: true),
  ]

  private static let resource: [String: Member] = [
    "type": Member(kind: .string, isRequired: true), "apiVersion": Member(kind: .string, isRequired: true),
    "name": Member(kind: .string, isRequired: true), "scope": Member(kind: .string),
    "dependsOn": Member(kind: .array, isItemText: true), "properties": Member(kind: .object, isRequired: true),
  ]

  private static let principalTypes: Set<String> = ["Device", "ForeignGroup", "Group", "ServicePrincipal", "User"]

  /// What is wrong with a resource of a template.
  static func faults(of node: JSONNode) -> [String] {
    var faults = faults(of: node, resource)
    guard let properties = node["properties"] else { return faults }
    if node["apiVersion"]?.text != "2022-04-01" { faults.append("\(node.path): another version") }
    if !DerivedIdentifier.isGUID(node["name"]?.text ?? "") { faults.append("\(node.path): the name is no GUID") }
    switch node["type"]?.text {
    case "Microsoft.Authorization/roleAssignments":
      faults += self.faults(of: properties, assignment)
      if let type = properties["principalType"]?.text, !principalTypes.contains(type) {
        faults.append("\(properties.path): \(type)")
      }
    case "Microsoft.Authorization/roleDefinitions":
      faults += self.faults(of: properties, definition)
      for block in properties["permissions"]?.items ?? [] { faults += self.faults(of: block, permissions) }
    default: faults.append("\(node.path): another type")
    }
    return faults
  }

  private static func faults(of node: JSONNode, _ shape: [String: Member]) -> [String] {
    var faults: [String] = []
    for (name, value) in node.members {
      guard let member = shape[name] else {
        faults.append("\(value.path) is not known")
        continue
      }
      if value.kind != member.kind { faults.append("\(value.path) is \(value.kind.title)") }
      if member.isItemText, value.items.contains(where: { $0.text == nil }) {
        faults.append("\(value.path) has others")
      }
    }
    for (name, member) in shape where member.isRequired && node[name] == nil {
      faults.append("\(node.path) has no \(name)")
    }
    return faults.sorted()
  }
}
