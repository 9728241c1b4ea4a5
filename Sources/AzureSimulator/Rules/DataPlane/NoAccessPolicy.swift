import AzureModel

/// The default denial of the access policy model.
struct NoAccessPolicy: DataPlaneRule {
  static let id = RuleID("authorization.no-access-policy")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vaultRow?.enableRbacAuthorization == false ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.policyEvidence(in: view) }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    if let vault = request.vault, request.application == nil,
      view.index.needsApplication(request.principal, on: vault, in: view.moment)
    {
      return request.failure("key-vault.forbidden-by-policy-obo", in: view)
    }
    let row = DataOperationTable.row(request.operation)
    // Whom no entry names at all was told so in words of their own once.
    return request.failure(
      request.isOnNoPolicy(in: view) ? "key-vault.caller-on-no-policy" : "key-vault.forbidden-by-policy", in: view,
      ["objectType": row.objectKind.rawValue, "permission": row.permissions.first ?? ""])
  }
}
