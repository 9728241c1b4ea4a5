import AzureModel

/// The default denial of the RBAC model.
struct NoRoleAssignment: DataPlaneRule {
  static let id = RuleID("authorization.no-role-assignment")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vaultRow?.enableRbacAuthorization == true ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.roleEvidence(in: view) }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    // What stands in the places of the text when a condition is the reason was never shown.
    let isCondition = request.roleAnswer(in: view) == .conditionFails
    return request.failure(
      isCondition ? "key-vault.forbidden-by-rbac-condition" : "key-vault.forbidden-by-rbac", in: view,
      [
        "dataAction": DataOperationTable.row(request.operation).dataAction,
        "resourceId": printedResourceID(request.scopeID(in: view)),
      ])
  }

  /// Key Vault prints two segments of the id in lower case.
  private func printedResourceID(_ id: String) -> String {
    id.split(separator: "/", omittingEmptySubsequences: false)
      .map { ["resourceGroups", "Microsoft.KeyVault"].contains($0) ? $0.lowercased() : String($0) }
      .joined(separator: "/")
  }
}
