import AzureModel

/// The security group of the subnet lets through what an injected service needs.
///
/// The pages call it required and say that the service may become unreachable; whether the deployment fails they do not
/// say.
struct RequiredTraffic: ControlPlaneRule {
  static let id = RuleID("provider.api-management-required-traffic")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    blocked(request, view).isEmpty ? .abstains : .undetermined
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    blocked(request, view).map { row in
      Evidence("\(row.direction.rawValue.lowercased()) not allowed", "\(row.tag) \(row.port), \(row.purpose)")
    }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.required-traffic", by: .apiManagement)
  }

  private func blocked(_ request: ControlPlaneRequest, _ view: View) -> [ApiManagementDependencyRow] {
    guard let use = request.subnetUse(in: view), use.feature == .virtualNetworkInjection,
      let id = view.world.subnets[use.subnet].networkSecurityGroup
    else { return [] }
    let group = view.world.securityGroups[id]
    return ApiManagementDependencyTable.rows(use.sku, use.isInternal ? .internal : .external).filter { row in
      let (isAllowed, _) = group.allows(row.direction, port: row.port, tag: row.tag)
      // Behind the rules of the group, Azure's own let everything out and only the load balancer in.
      return isAllowed == false || (isAllowed == nil && row.direction == .inbound && row.tag != "AzureLoadBalancer")
    }
  }
}
