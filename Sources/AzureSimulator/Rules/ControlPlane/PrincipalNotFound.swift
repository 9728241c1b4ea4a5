import AzureModel

/// A role goes only to a principal that the directory knows.
struct PrincipalNotFound: ControlPlaneRule {
  static let id = RuleID("provider.principal-not-found")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .assignRole(let definition) = request.request.stimulus else { return .abstains }
    let exists = view.world.principal(objectId: definition.principalId).map { view.world.principals[$0].exists }
    return exists == true ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard case .assignRole(let definition) = request.request.stimulus else { return [] }
    return [Evidence("unknown principal", definition.principalId)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard case .assignRole(let definition) = request.request.stimulus else { return nil }
    return request.failure(
      "arm.principal-not-found",
      ["principalId": definition.principalId, "tenantId": view.world.defaults.tenantId])
  }
}
