import AccessMigration
import AzureModel
import Foundation

/// Who may do what before and after, worked out in the plainest way: texts, lists and no shortcut.
///
/// It shares with the prover the exports, the list of assignments and the table of operations, and nothing else.
struct NaiveCheck {
  struct Assignment {
    let principal: String
    let scope: String
    let operations: Set<Int>
    let isCertain: Bool
  }

  private let estate: VaultEstate
  private var assignments: [String: [Assignment]] = [:]
  private var groupsOf: [String: Set<String>] = [:]

  init(_ plan: MigrationPlan) {
    estate = plan.estate
    var known: [String: Set<Int>] = [:]
    func operations(_ role: RoleDefinition) -> Set<Int> {
      if let operations = known[role.id] { return operations }
      let operations = Self.operations(role.permissions)
      known[role.id] = operations
      return operations
    }
    for old in estate.assignments {
      guard let role = RoleTable.role(old.roleID) else { continue }
      assignments[old.scope.lowercased(), default: []].append(
        Assignment(
          principal: old.principalId, scope: old.scope.lowercased(), operations: operations(role),
          isCertain: old.condition == nil))
    }
    for new in plan.assignments {
      let role = plan.newRoles.first { $0.id == new.role.id } ?? new.role.definition
      assignments[new.scope.text.lowercased(), default: []].append(
        Assignment(
          principal: new.principalId, scope: new.scope.text.lowercased(), operations: operations(role), isCertain: true)
      )
    }
    for principal in estate.principals { groupsOf[principal.objectId] = Self.groups(of: principal.objectId, estate) }
  }

  private static func groups(of member: String, _ estate: VaultEstate) -> Set<String> {
    var groups: Set<String> = [member]
    while true {
      let more = groups.union(estate.memberships.filter { groups.contains($0.member) }.map(\.group))
      if more == groups { return groups }
      groups = more
    }
  }

  /// The operations of permission blocks: an action matches a pattern when `*` stands for anything.
  private static func operations(_ permissions: [RoleDefinition.Permissions]) -> Set<Int> {
    var operations: Set<Int> = []
    for block in permissions {
      for (number, row) in DataOperationTable.rows.enumerated()
      where block.dataActions.contains(where: { matches($0, row.dataAction) })
        && !block.notDataActions.contains(where: { matches($0, row.dataAction) })
      {
        operations.insert(number)
      }
    }
    return operations
  }

  private static func matches(_ pattern: String, _ action: String) -> Bool {
    let parts = pattern.lowercased().components(separatedBy: "*")
    let text = action.lowercased()
    guard parts.count > 1 else { return text == parts[0] }
    return text.hasPrefix(parts[0]) && text.hasSuffix(parts[parts.count - 1])
      && text.count >= parts.reduce(0) { $0 + $1.count }
  }

  /// What access policies allow somebody who comes through an application or by itself.
  func before(_ vault: EstateVault, _ caller: Caller) -> Set<Int> {
    let holders = groupsOf[caller.objectId] ?? [caller.objectId]
    var allowed: Set<Int> = []
    for entry in vault.accessPolicies {
      let isMeant =
        entry.applicationId == nil
        ? holders.contains(entry.objectId)
        : entry.objectId == caller.objectId && entry.applicationId == caller.applicationId
      guard isMeant else { continue }
      for kind in VaultObjectKind.allCases {
        for word in entry[kind] { allowed.formUnion(Self.allowed["\(kind.rawValue) \(word.lowercased())"] ?? []) }
      }
    }
    return allowed
  }

  /// What each word of a kind allows; `all` everything but purge.
  private static let allowed: [String: Set<Int>] = {
    var allowed: [String: Set<Int>] = [:]
    for (number, row) in DataOperationTable.rows.enumerated() {
      for word in row.permissions + (row.permissions == ["purge"] ? [] : ["all"]) {
        allowed["\(row.objectKind.rawValue) \(word.lowercased())", default: []].insert(number)
      }
    }
    return allowed
  }()

  /// What roles allow: in any case, and at most; deny assignments win.
  func after(_ vault: EstateVault, _ caller: Caller, object: String?) -> (certain: Set<Int>, possible: Set<Int>) {
    let holders = groupsOf[caller.objectId] ?? [caller.objectId]
    let id = vault.resourceID.lowercased()
    var certain: Set<Int> = []
    var possible: Set<Int> = []
    // The vault, everything above it by its id, and the object.
    var scopes = [id]
    while let slash = scopes[scopes.count - 1].lastIndex(of: "/"), slash != id.startIndex {
      scopes.append(String(scopes[scopes.count - 1][..<slash]))
    }
    if let object { scopes.append("\(id)/\(object)") }
    for assignment in scopes.flatMap({ assignments[$0] ?? [] }) where holders.contains(assignment.principal) {
      possible.formUnion(assignment.operations)
      if assignment.isCertain { certain.formUnion(assignment.operations) }
    }
    for deny in estate.denyAssignments {
      let scope = deny.scope.lowercased()
      guard id == scope || id.hasPrefix(scope + "/") else { continue }
      let isNamed = deny.principalIds.map { $0.contains(where: holders.contains) } ?? true
      guard isNamed, !deny.excludedPrincipalIds.contains(where: holders.contains) else { continue }
      var refused = Self.operations(deny.permissions)
      if deny.doNotApplyToChildScopes {
        refused = refused.filter { scope == id && DataOperationTable.rows[$0].isAuthorizedOnVault }
        if object != nil { refused = [] }
      }
      certain.subtract(refused)
      possible.subtract(refused)
    }
    return (certain, possible)
  }

  /// The operations that are asked at a place.
  static func asked(_ object: String?) -> Set<Int> {
    let numbers = DataOperationTable.rows.indices.filter { number in
      let row = DataOperationTable.rows[number]
      return object.map { $0.hasPrefix(row.objectKind.rawValue + "/") && !row.isAuthorizedOnVault } ?? true
    }
    return Set(numbers)
  }
}

extension OperationSet {
  var numbers: Set<Int> { Set(DataOperationTable.rows.indices.filter { data & (1 << UInt64($0)) != 0 }) }
}
