import AzureModel

/// A service of the second generation has its subnet for itself.
struct SubnetDedicated: ControlPlaneRule {
  static let id = RuleID("validation.api-management-subnet-dedicated")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    other(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    other(request, view).map { [Evidence("also in the subnet", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.subnet-shared", by: .apiManagement)
  }

  /// Another resource in the subnet of a service that needs one for itself.
  private func other(_ request: ControlPlaneRequest, _ view: View) -> String? {
    guard let use = request.subnetUse(in: view), use.sku.isV2 else { return nil }
    let world = view.world
    for service in world.apiManagementServices.ids.map({ world.apiManagementServices[$0] })
    where service.subnet == use.subnet && service.name.lowercased() != use.service.lowercased() {
      if world.apiManagement(service.name) != nil { return "API Management service \(service.name)" }
    }
    return world.privateEndpoints.ids.map { world.privateEndpoints[$0] }.first { $0.subnet == use.subnet }
      .map { "private endpoint \($0.name)" }
  }
}
