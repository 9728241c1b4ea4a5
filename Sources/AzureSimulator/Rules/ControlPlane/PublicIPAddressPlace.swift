import AzureModel

/// A public address of one's own lies in the region and the subscription of the service.
struct PublicIPAddressPlace: ControlPlaneRule {
  static let id = RuleID("validation.public-ip-address-place")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let use = request.publicAddressUse(in: view) else { return .abstains }
    return use.region == use.address.location && subscription(of: use, view) == own(request) ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let use = request.publicAddressUse(in: view) else { return [] }
    return [
      Evidence("service in", "\(use.region), subscription \(own(request) ?? "")"),
      Evidence("address in", "\(use.address.location), subscription \(subscription(of: use, view) ?? "")"),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.public-ip-address-elsewhere", by: .apiManagement)
  }

  private func own(_ request: ControlPlaneRequest) -> String? { World.subscriptionId(of: request.resourceID) }

  private func subscription(of use: ControlPlaneRequest.PublicAddressUse, _ view: View) -> String? {
    World.subscriptionId(of: view.world.scopes[use.address.scope].resourceID)
  }
}
