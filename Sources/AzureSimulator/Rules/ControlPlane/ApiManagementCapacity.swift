import AzureModel

/// The number of units: none in the Consumption tier, at least one in the others.
struct ApiManagementCapacity: ControlPlaneRule {
  static let id = RuleID("validation.api-management-capacity")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    units(request, view).map { $0.sku.capacities.contains($0.capacity) ? .abstains : .refuses } ?? .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    units(request, view).map { [Evidence("tier", $0.sku.rawValue), Evidence("capacity", String($0.capacity))] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.capacity", by: .apiManagement)
  }

  private func units(_ request: ControlPlaneRequest, _ view: View) -> (sku: ApiManagementSku, capacity: Int)? {
    guard let (settings, before) = request.apiManagement(in: view), let sku = settings.sku ?? before?.sku,
      let capacity = settings.capacity
    else { return nil }
    return (sku, capacity)
  }
}
