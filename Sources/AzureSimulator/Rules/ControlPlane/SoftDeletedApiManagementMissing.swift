import AzureModel

/// Only a service in the soft-deleted state can be restored or purged.
struct SoftDeletedApiManagementMissing: ControlPlaneRule {
  static let id = RuleID("validation.soft-deleted-api-management-missing")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    missing(request).isEmpty ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    missing(request).map { Evidence("does not exist", $0.title) }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.no-soft-deleted-service", by: .apiManagement)
  }

  private func missing(_ request: ControlPlaneRequest) -> [ControlPlaneRequest.Requirement] {
    request.missing.filter { if case .deletedApiManagement = $0 { true } else { false } }
  }
}
