import AzureModel

/// Shortly after a resource with a system-assigned identity was deleted, none of the same name can have one.
struct IdentityDeletionPending: ControlPlaneRule {
  static let id = RuleID("conflict.identity-deletion-pending")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let former = former(request, view), let freed = former.resourceFreed, !request.isByFiat else {
      return .abstains
    }
    return freed.hasBegun(at: view.instant, early: view.edge == .favourable) ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    former(request, view).map { [Evidence("identity being deleted", $0.objectId)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.identity-deletion-pending", ["resource": request.resourceID])
  }

  /// The last system-assigned identity of a resource that is made again.
  private func former(_ request: ControlPlaneRequest, _ view: View) -> Principal? {
    guard let change = request.identityChange(in: view), change.before == nil,
      change.sent?.type.includesSystemAssigned == true
    else { return nil }
    let kind = Principal.Kind.managedIdentity(.systemAssigned, resourceID: view.world.resourceID(of: change.resource))
    let principals = view.world.principals
    return principals.ids.reversed().lazy.map { principals[$0] }.first { $0.kind == kind }
  }
}
