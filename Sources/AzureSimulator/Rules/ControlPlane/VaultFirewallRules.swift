import AzureModel

/// IP rules take no private range.
struct PrivateAddressInIPRules: ControlPlaneRule {
  static let id = RuleID("validation.private-address-in-ip-rules")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    offender(request).map { [Evidence("private IP rule", $0.rule.description)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let offender = offender(request) else { return nil }
    return request.failure(
      "arm.private-range", by: .keyVault,
      ["index": String(offender.index), "value": offender.rule.description, "range": offender.range.boundsText])
  }

  private func offender(_ request: ControlPlaneRequest) -> (index: Int, rule: AddressRange, range: AddressRange)? {
    for (index, rule) in (request.networkAcls?.ipRules ?? []).enumerated() {
      if let range = AddressRange.privateRanges.first(where: { $0.overlaps(rule) }) { return (index, rule, range) }
    }
    return nil
  }
}

/// How many rules a firewall takes.
struct VaultNetworkRuleLimit: ControlPlaneRule {
  static let id = RuleID("limit.vault-network-rules")
  private static let mostIPRules = 1000
  private static let mostVirtualNetworkRules = 200

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let acls = request.networkAcls else { return .abstains }
    let fits =
      acls.ipRules.count <= Self.mostIPRules && acls.virtualNetworkRules.count <= Self.mostVirtualNetworkRules
    return fits ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let acls = request.networkAcls else { return [] }
    return [
      Evidence("IP rules", "\(acls.ipRules.count) of \(Self.mostIPRules)"),
      Evidence("virtual network rules", "\(acls.virtualNetworkRules.count) of \(Self.mostVirtualNetworkRules)"),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.too-many-network-rules", by: .keyVault)
  }
}

/// A listed subnet needs the service endpoint, unless the rule says to skip the check.
struct ServiceEndpointMissing: ControlPlaneRule {
  static let id = RuleID("provider.service-endpoint-missing")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request, view.world) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    offender(request, view.world).map { [Evidence("subnet without service endpoint", view.world.name(of: $0))] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let subnet = offender(request, view.world).map({ view.world.tables.subnets[$0] }) else { return nil }
    let network = ResourceName(.virtualNetwork, view.world.tables.virtualNetworks[subnet.virtualNetwork].name)
    return request.failure(
      "arm.subnet-has-no-service-endpoint",
      ["subnet": subnet.name, "virtualNetworkId": view.world.resourceID(of: network)])
  }

  private func offender(_ request: ControlPlaneRequest, _ world: World) -> Subnet.ID? {
    (request.networkAcls?.virtualNetworkRules ?? []).lazy
      .filter { !$0.ignoreMissingVnetServiceEndpoint }
      .compactMap { world.subnet($0.subnet) }
      .first { !world.tables.subnets[$0].hasKeyVaultEndpoint }
  }
}

extension ControlPlaneRequest {
  /// The firewall that a vault write sends, if any.
  fileprivate var networkAcls: NetworkRuleSet? {
    switch request.stimulus {
    case .putVault(let settings), .patchVault(let settings): settings.networkAcls
    default: nil
    }
  }
}
