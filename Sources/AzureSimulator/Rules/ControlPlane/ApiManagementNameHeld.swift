import AzureModel

/// A soft-deleted API Management service holds its name.
struct ApiManagementNameHeld: ControlPlaneRule {
  static let id = RuleID("conflict.api-management-soft-deleted")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    holder(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    holder(request, view).map { [Evidence("soft-deleted service", $0.name), Evidence("location", $0.location)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let holder = holder(request, view) else { return nil }
    return request.failure("api-management.name-soft-deleted", by: .apiManagement, ["name": holder.name])
  }

  private func holder(_ request: ControlPlaneRequest, _ view: View) -> ApiManagementService? {
    guard case .putApiManagement(let settings) = request.request.stimulus, !settings.restores else { return nil }
    return view.world.deletedApiManagement(settings.name).map { view.world.apiManagementServices[$0.service] }
  }
}
