import AzureModel

/// IP rules take no private range.
struct PrivateAddressInIPRules: ControlPlaneRule {
  static let id = RuleID("validation.private-address-in-ip-rules")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request, view.world) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    offender(request, view.world).map { [Evidence("private IP rule", $0.rule.description)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let offender = offender(request, view.world) else { return nil }
    return request.failure(
      "arm.private-range", by: .keyVault,
      ["index": String(offender.index), "value": offender.rule.description, "range": offender.range.boundsText])
  }

  private func offender(
    _ request: ControlPlaneRequest, _ world: World
  ) -> (index: Int, rule: AddressRange, range: AddressRange)? {
    for (index, rule) in (request.networkAcls(in: world)?.ipRules ?? []).enumerated() {
      if let range = AddressRange.privateRanges.first(where: { $0.overlaps(rule) }) { return (index, rule, range) }
    }
    return nil
  }
}
