import AzureModel

/// A directory takes so many objects, and a deleted managed identity is one of them for thirty days.
struct DirectoryObjectLimit: ControlPlaneRule {
  static let id = RuleID("limit.directory-objects")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard request.addsToDirectory(in: view), let quota = quota(view),
      view.world.mostDirectoryObjects >= quota.lowerBound
    else { return .abstains }
    let count = view.world.directoryObjects(at: view.instant)
    if count.lowerBound >= quota.upperBound { return .refuses }
    return count.upperBound >= quota.lowerBound ? .undetermined : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    let count = view.world.directoryObjects(at: view.instant)
    let title = count.count == 1 ? String(count.lowerBound) : "\(count.lowerBound) to \(count.upperBound)"
    let limits = quota(view).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) or \($0.upperBound)" }
    return [Evidence("objects in the directory", title), Evidence("quota", limits ?? "")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    // The directory itself answers, or the provider that asks it for an identity.
    request.action == nil
      ? request.failure("entra.directory-quota", by: .directory) : request.failure("arm.directory-quota")
  }

  /// The quota of the tenant, or both where nobody says whether it has a verified domain.
  private func quota(_ view: View) -> ClosedRange<Int>? {
    guard let less = LimitTable.row(.directoryObjects, asOf: view.asOf)?.certain,
      let more = LimitTable.row(.directoryObjectsWithDomain, asOf: view.asOf)?.certain
    else { return nil }
    return switch view.world.hasVerifiedDomain {
    case true?: more...more
    case false?: less...less
    case nil: less...more
    }
  }
}

extension ControlPlaneRequest {
  /// Whether a new object appears in the directory of the tenant.
  fileprivate func addsToDirectory(in view: View) -> Bool {
    switch request.stimulus {
    case .createUser(let definition):
      view.world.isOwn(tenant: definition.tenantId)
        && !view.world.isInDirectory(ResourceName(.user, definition.name))
    case .createServicePrincipal(let definition):
      view.world.isOwn(tenant: definition.tenantId)
        && !view.world.isInDirectory(ResourceName(.servicePrincipal, definition.name))
    case .createGroup(let definition): !view.world.isInDirectory(ResourceName(.group, definition.name))
    case .putManagedIdentity(let definition): !view.world.exists(ResourceName(.managedIdentity, definition.name))
    default:
      identityChange(in: view).map {
        $0.sent?.type.includesSystemAssigned == true && $0.before?.systemAssigned == nil
      } ?? false
    }
  }
}

extension World {
  /// Whether a tenant is that of the subscription, which it is where none is named.
  fileprivate func isOwn(tenant: String?) -> Bool {
    tenant.map { WorldDefaults.identifier("tenant", $0) == tenantId } ?? true
  }
}
