import AzureModel

/// While an API Management service changes its infrastructure it takes no other change of it.
struct ServiceLocked: ControlPlaneRule {
  static let id = RuleID("conflict.service-locked")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let transition = service(request, view)?.transition else { return .abstains }
    return transition.hasBegun(at: view.instant, early: view.edge == .favourable) ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let transition = service(request, view)?.transition else { return [] }
    return [
      Evidence("done at the earliest at", Delay(seconds: transition.earliest.seconds).description),
      Evidence("done at the latest at", Delay(seconds: transition.latest.seconds).description),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let service = service(request, view) else { return nil }
    return request.failure("api-management.service-locked", by: .apiManagement, ["name": service.name])
  }

  /// The service that is written or deleted; what lies in it, such as named values, can be changed all the same.
  private func service(_ request: ControlPlaneRequest, _ view: View) -> ApiManagementService? {
    let name: String
    switch request.request.stimulus {
    case .putApiManagement(let settings), .patchApiManagement(let settings): name = settings.name
    case .deleteApiManagement(let service), .applyNetworkConfiguration(let service): name = service
    default: return nil
    }
    return view.world.apiManagement(name).map { view.world.apiManagementServices[$0] }
  }
}
