import AzureModel

extension DataPlaneRequest {
  /// Whether no access policy entry names the caller or a group of the caller.
  func isOnNoPolicy(in view: View) -> Bool {
    let holders = view.index.holders(of: principal, in: view.moment).map { view.world.principals[$0].objectId }
    return !(vaultRow?.accessPolicies ?? []).contains { entry in holders.contains { entry.belongs(to: $0) } }
  }

  /// What the caller's access policy entries list for this kind of object.
  func policyEvidence(in view: View) -> [Evidence] {
    let kind = DataOperationTable.row(operation).objectKind
    let holders = view.index.holders(of: principal, in: view.moment).map { view.world.principals[$0] }
    let application = application.map { view.world.principals[$0].clientId }
    let entries = (vaultRow?.accessPolicies ?? []).filter { entry in
      holders.contains { entry.belongs(to: $0.objectId) }
        && (entry.applicationId.map { $0.lowercased() == application } ?? true)
    }
    let permissions = entries.flatMap { $0[kind] }
    return [
      Evidence("permission model", "access policies"), Evidence("caller", view.world.principals[principal].name),
      Evidence("\(kind.rawValue) permissions", permissions.isEmpty ? "none" : permissions.joined(separator: ", ")),
    ]
  }
}
