import AzureModel

/// What role assignments that are there already give on the data plane, by scope; and what deny assignments refuse.
package struct ExistingGrants: Sendable {
  /// A role assignment that carries data actions of vaults.
  package struct Grant: Sendable {
    /// Its place in the estate.
    package let assignment: Int
    package let principalId: String
    package let roleName: String
    package let scope: String

    /// What it gives in any case.
    package let certain: OperationSet

    /// What it gives at most: also under a condition, or where only the management groups of a tenant would tell.
    package let possible: OperationSet
  }

  /// A deny assignment that refuses data actions of vaults.
  struct Deny: Sendable {
    let name: String
    let refused: OperationSet

    /// Object ids; nil for everybody.
    let principals: Set<String>?
    let excluded: Set<String>

    /// Whether it lies at a management group or at the root, so that nobody knows from exports what is below.
    let isWide: Bool
  }

  private var grants: [ScopePath: [Grant]] = [:]
  private var wideGrants: [Grant] = []
  private var objectGrants: [ScopePath: [(kind: VaultObjectKind, name: String, grant: Grant)]] = [:]
  private var denies: [ScopePath: [(deny: Deny, isInherited: Bool)]] = [:]
  private var wideDenies: [Deny] = []
  private var conditioned: [ScopePath: [(principal: String, role: String)]] = [:]

  /// Assignments of roles that neither the model nor an export defines, by their places in the estate.
  package private(set) var unknownRoles: [Int] = []

  package init(_ estate: VaultEstate) {
    let custom = Dictionary(estate.customRoles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, assignment) in estate.assignments.enumerated() {
      guard let scope = ScopePath(assignment.scope) else { continue }
      guard let role = custom[assignment.roleID] ?? RoleTable.role(assignment.roleID) else {
        unknownRoles.append(place)
        continue
      }
      add(role, of: assignment, at: place, scope)
    }
    for deny in estate.denyAssignments { add(deny) }
  }

  private mutating func add(
    _ role: RoleDefinition, of assignment: EstateRoleAssignment, at place: Int, _ scope: ScopePath
  ) {
    if assignment.condition != nil { conditioned[scope, default: []].append((assignment.principalId, role.id)) }
    let always = OperationSet(data: role.granted.data)
    let possible = OperationSet(data: always.data | role.grantedUnderCondition.data)
    guard !possible.isEmpty else { return }
    let isWide = scope.isRoot || scope.managementGroup != nil
    let isCertain = assignment.condition == nil && !isWide
    let grant = Grant(
      assignment: place, principalId: assignment.principalId, roleName: role.name, scope: scope.text,
      certain: isCertain ? always : OperationSet(), possible: possible)
    if isWide {
      wideGrants.append(grant)
    } else if let object = scope.object, let vault = scope.parent {
      objectGrants[vault, default: []].append((object.kind, object.name, grant))
    } else {
      grants[scope, default: []].append(grant)
    }
  }

  private mutating func add(_ assignment: EstateDenyAssignment) {
    guard let scope = ScopePath(assignment.scope) else { return }
    let refused = assignment.permissions.reduce(OperationSet()) { $0.union(OperationSet(data: $1.granted.data)) }
    guard !refused.isEmpty else { return }
    let isWide = scope.isRoot || scope.managementGroup != nil
    let deny = Deny(
      name: assignment.name, refused: refused, principals: assignment.principalIds.map(Set.init),
      excluded: Set(assignment.excludedPrincipalIds), isWide: isWide)
    if isWide {
      if !assignment.doNotApplyToChildScopes { wideDenies.append(deny) }
    } else {
      denies[scope, default: []].append((deny, !assignment.doNotApplyToChildScopes))
    }
  }

  /// Every grant that reaches a whole vault, from above or at the vault itself.
  package func reaching(_ vault: ScopePath) -> [Grant] {
    vault.upwards.flatMap { grants[$0] ?? [] } + wideGrants
  }

  /// Grants on single objects of a vault.
  func onObjects(of vault: ScopePath) -> [(kind: VaultObjectKind, name: String, grant: Grant)] {
    objectGrants[vault] ?? []
  }

  /// Deny assignments that hold in a vault; those that stop at the vault do not refuse what is asked of its objects.
  func denies(in vault: ScopePath) -> [Deny] {
    vault.upwards.flatMap { scope in (denies[scope] ?? []).filter(\.isInherited).map(\.deny) } + wideDenies
  }

  /// Deny assignments that refuse only what is asked of the vault itself.
  func deniesOfVaultAlone(_ vault: ScopePath) -> [Deny] {
    (denies[vault] ?? []).filter { !$0.isInherited }.map { deny, _ in
      Deny(
        name: deny.name, refused: deny.refused.intersection(VaultView.onVault), principals: deny.principals,
        excluded: deny.excluded, isWide: deny.isWide)
    }
  }

  /// The roles that are assigned to somebody at exactly a scope under a condition, and so cannot be assigned again.
  ///
  /// Source: `conditions-faq.md` of Azure RBAC: the same principal, role and scope exist once, whatever the condition.
  func blockedRoles(of principal: String, at scope: ScopePath) -> Set<String> {
    conditioned.isEmpty ? [] : Set((conditioned[scope] ?? []).filter { $0.principal == principal }.map(\.role))
  }

  /// What somebody's own assignments give in any case, at a scope or above.
  func ownGrants(of principal: String, at scope: ScopePath) -> OperationSet {
    guard !grants.isEmpty else { return OperationSet() }
    return scope.upwards.reduce(OperationSet()) { known, place in
      (grants[place] ?? []).reduce(known) { $1.principalId == principal ? $0.union($1.certain) : $0 }
    }
  }
}

extension ScopePath {
  /// The scope and those above it, up to the subscription.
  package var upwards: [ScopePath] {
    var scopes = [self]
    while let parent = scopes[scopes.count - 1].parent { scopes.append(parent) }
    return scopes
  }
}
