import AzureModel

extension DataPlaneRequest {
  /// What the caller's access policy entries list for this kind of object.
  func policyEvidence(in view: View) -> [Evidence] {
    let principal = view.world.principals[principal]
    let kind = DataOperationTable.row(operation).objectKind
    let entries = (vaultRow?.accessPolicies ?? []).filter { $0.belongs(to: principal.objectId) }
    let permissions = entries.flatMap { $0.permissions(for: kind) }
    return [
      Evidence("permission model", "access policies"), Evidence("caller", principal.name),
      Evidence("\(kind.rawValue) permissions", permissions.isEmpty ? "none" : permissions.joined(separator: ", ")),
    ]
  }
}
