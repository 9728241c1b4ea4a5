import AzureModel

/// The public address of a service is closed only once another way in was approved, and never while it is created.
struct ApiManagementPublicAccess: ControlPlaneRule {
  static let id = RuleID("validation.api-management-public-access")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let (settings, before) = request.apiManagement(in: view), settings.isPublic == false else { return .abstains }
    guard let before else { return .refuses }
    return settings.hasApprovedPrivateEndpoint ?? before.hasApprovedPrivateEndpoint ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    let isNew = request.apiManagement(in: view)?.before == nil
    return [Evidence("approved private endpoint", isNew ? "none yet, the service is being created" : "none")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure(
      "api-management.public-access-needed", by: .apiManagement, ["resourceId": request.resourceID])
  }
}
