import AzureModel

/// A vault trusts tokens of one tenant.
struct TokenTenant: DataPlaneRule {
  static let id = RuleID("token.tenant")

  /// Tenants of Microsoft's own services that the refusal of every vault lists as well.
  private static let alwaysListed = [
    "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "e2d54eb5-3869-4f70-8578-dee5fc7331f4",
    "33e01921-4d64-4f8c-a055-5bdaffd5e33d", "975f013f-7f24-47e8-a7d3-abc4752bf346",
  ]

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vaultRow?.tenantId == view.world.principals[request.principal].tenantId
      ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [
      Evidence("vault trusts tenant", request.vaultRow?.tenantId ?? ""),
      Evidence("token of tenant", view.world.principals[request.principal].tenantId),
    ]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure(
      "key-vault.invalid-issuer", in: view,
      [
        "vaultTenant": request.vaultRow?.tenantId ?? "",
        "callerTenant": view.world.principals[request.principal].tenantId,
        "otherIssuers": Self.alwaysListed.map { "https://sts.windows.net/\($0)/" }.joined(separator: ", "),
      ])
  }
}
