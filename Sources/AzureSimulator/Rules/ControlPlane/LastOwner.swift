import AzureModel

/// The last Owner of a subscription cannot be taken away.
struct LastOwner: ControlPlaneRule {
  static let id = RuleID("conflict.last-owner")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let removed = request.removed(in: view), let owner = RoleTable.role("Owner"), removed.roleID == owner.id,
      view.world.scopes[removed.scope].kind == .subscription
    else { return .abstains }
    let rows = view.world.roleAssignments
    let others = rows.ids.contains { id in
      let row = rows[id]
      return row.exists && row.name != removed.name && row.roleID == owner.id && row.scope == removed.scope
    }
    return others ? .abstains : .refuses
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("arm.last-owner") }
}
