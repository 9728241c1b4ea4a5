import AzureModel

/// An access policy entry of the caller lists the permission.
struct AccessPolicyGrants: DataPlaneRule {
  static let id = RuleID("authorization.access-policy")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let id = request.vault, !view.world.tables.vaults[id].enableRbacAuthorization else { return .abstains }
    return view.index.policyGrants(request.operation, to: request.principal, on: id) ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.policyEvidence(in: view) }
}

/// The default denial of the access policy model.
struct NoAccessPolicy: DataPlaneRule {
  static let id = RuleID("authorization.no-access-policy")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vaultRow(in: view)?.enableRbacAuthorization == false ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.policyEvidence(in: view) }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    let row = DataOperationTable.row(request.operation)
    return request.failure(
      "key-vault.forbidden-by-policy", in: view,
      ["objectType": row.objectKind.rawValue, "permission": row.permissions.first ?? ""])
  }
}

extension DataPlaneRequest {
  /// What the caller's access policy entries list for this kind of object.
  fileprivate func policyEvidence(in view: View) -> [Evidence] {
    let principal = view.world.tables.principals[principal]
    let kind = DataOperationTable.row(operation).objectKind
    let entries = (vaultRow(in: view)?.accessPolicies ?? []).filter { $0.belongs(to: principal.objectId) }
    let permissions = entries.flatMap { $0.permissions(for: kind) }
    return [
      Evidence("permission model", "access policies"), Evidence("caller", principal.name),
      Evidence("\(kind.rawValue) permissions", permissions.isEmpty ? "none" : permissions.joined(separator: ", ")),
    ]
  }
}
