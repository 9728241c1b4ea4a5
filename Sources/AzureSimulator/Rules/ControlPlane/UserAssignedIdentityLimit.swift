import AzureModel

/// How many user-assigned identities a service takes.
struct UserAssignedIdentityLimit: ControlPlaneRule {
  static let id = RuleID("limit.user-assigned-identities")
  private static let most = 10

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    (request.apiManagement(in: view)?.settings.identity?.userAssignedIdentities.count ?? 0) > Self.most
      ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.too-many-identities", by: .apiManagement)
  }
}
