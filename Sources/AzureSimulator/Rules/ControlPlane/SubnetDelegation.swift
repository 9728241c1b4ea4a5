import AzureModel

/// The subnet of a service is delegated to what runs it, and that of a classic service to nobody.
struct SubnetDelegation: ControlPlaneRule {
  static let id = RuleID("validation.api-management-subnet-delegation")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let use = request.subnetUse(in: view) else { return .abstains }
    // Where nothing is said of a delegation a compliant one is assumed.
    let delegations = view.world.subnets[use.subnet].delegations.map { $0.lowercased() }
    guard !delegations.isEmpty else { return .abstains }
    return needed(use).map { delegations.contains($0.lowercased()) } == true ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let use = request.subnetUse(in: view) else { return [] }
    return [
      Evidence("delegated to", view.world.subnets[use.subnet].delegations.joined(separator: ", ")),
      Evidence("needed", needed(use) ?? "none"),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.subnet-delegation", by: .apiManagement)
  }

  /// The service that the subnet has to be delegated to; nil where it must not be delegated.
  private func needed(_ use: ControlPlaneRequest.SubnetUse) -> String? {
    if use.feature == .outboundVirtualNetworkIntegration { return "Microsoft.Web/serverFarms" }
    return use.sku.isV2 ? "Microsoft.Web/hostingEnvironments" : nil
  }
}
