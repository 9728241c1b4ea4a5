import AccessMigration
import AzureModel

/// What one deployment holds: the custom roles and role assignments of a resource group, subscription or management
/// group.
package struct DeploymentUnit: Sendable {
  /// Azure Resource Manager takes 800 resources in a template; the rest goes into further ones.
  static let mostResources = 700

  package let scope: ScopePath
  package let roles: [RoleDefinition]
  package let assignments: [PlannedAssignment]

  /// Counts from 1 where one scope takes several.
  package let part: Int

  /// The name of its files without an ending, for instance `templates/1111…/rg-shop`.
  package var stem: String {
    let suffix = part > 1 ? "-\(part)" : ""
    if let group = scope.managementGroup { return "templates/management-group-\(Self.fileName(group))\(suffix)" }
    let subscription = Self.fileName(scope.subscriptionId ?? "")
    return "templates/\(subscription)/\(scope.resourceGroup.map(Self.fileName) ?? "subscription")\(suffix)"
  }

  /// The deployments of a plan in the order in which they have to run: custom roles come before what assigns them.
  package static func all(_ plan: MigrationPlan) -> [DeploymentUnit] {
    var order: [ScopePath] = []
    var roles: [ScopePath: [RoleDefinition]] = [:]
    var assignments: [ScopePath: [PlannedAssignment]] = [:]
    func note(_ scope: ScopePath) {
      if roles[scope] == nil, assignments[scope] == nil { order.append(scope) }
    }
    for role in plan.newRoles {
      guard let scope = role.assignableScopes?.first.flatMap({ ScopePath($0) }) else { continue }
      note(scope)
      roles[scope, default: []].append(role)
    }
    for assignment in plan.assignments {
      let scope = unit(of: assignment.scope)
      note(scope)
      assignments[scope, default: []].append(assignment)
    }
    let ranked = order.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
    return ranked.flatMap { units($0.element, roles[$0.element] ?? [], assignments[$0.element] ?? []) }
  }

  private static func units(
    _ scope: ScopePath, _ roles: [RoleDefinition], _ assignments: [PlannedAssignment]
  ) -> [DeploymentUnit] {
    var units: [DeploymentUnit] = []
    var roles = roles[...]
    var assignments = assignments[...]
    while !(roles.isEmpty && assignments.isEmpty) {
      let here = roles.prefix(mostResources)
      let more = assignments.prefix(mostResources - here.count)
      units.append(
        DeploymentUnit(scope: scope, roles: Array(here), assignments: Array(more), part: units.count + 1))
      roles = roles.dropFirst(here.count)
      assignments = assignments.dropFirst(more.count)
    }
    return units
  }

  private static func rank(_ scope: ScopePath) -> Int {
    scope.managementGroup != nil ? 2 : scope.resourceGroup == nil ? 0 : 1
  }

  /// The scope that a deployment has for what is assigned at a scope.
  private static func unit(of scope: ScopePath) -> ScopePath {
    scope.upwards.first { $0.kind == .resourceGroup } ?? scope
  }

  private static func fileName(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" })
  }
}

extension RoleDefinition {
  /// The id of the definition as seen from a scope.
  func resourceID(at scope: ScopePath) -> String {
    let prefix = scope.subscriptionId.map { "/subscriptions/\($0)" } ?? ""
    return "\(prefix)/providers/Microsoft.Authorization/roleDefinitions/\(id)"
  }

  /// What people read about a role that a plan creates.
  var plannedDescription: String {
    "Takes the place of access policies of key vaults: \(permissions.flatMap(\.dataActions).count) data actions, "
      + "no management."
  }
}
