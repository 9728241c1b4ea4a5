import AzureModel

/// A service that goes to another subnet, or changes between the external and the internal mode, needs another public
/// address than before.
struct PublicIPAddressReused: ControlPlaneRule {
  static let id = RuleID("validation.public-ip-address-reused")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    reused(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    reused(request, view).map { [Evidence("public address before and after", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.public-ip-address-reused", by: .apiManagement)
  }

  private func reused(_ request: ControlPlaneRequest, _ view: View) -> String? {
    guard case (let settings, let before?)? = request.apiManagement(in: view), let former = before.publicIPAddress,
      before.virtualNetworkType != .none,
      let type = settings.virtualNetworkType ?? request.kept(before.virtualNetworkType),
      type != .none
    else { return nil }
    // A write of the whole service without an address goes on with one that complies.
    guard let next = settings.publicIPAddress.flatMap({ view.world.publicIPAddress($0) }) ?? request.kept(former),
      next == former
    else { return nil }
    let subnet = settings.subnet.flatMap { view.world.subnet($0) } ?? before.subnet
    guard type != before.virtualNetworkType || subnet != before.subnet else { return nil }
    return view.world.publicIPAddresses[former].name
  }
}

extension ControlPlaneRequest {
  /// What an update leaves as it is; nil where the write replaces everything.
  fileprivate func kept<Value>(_ value: Value) -> Value? {
    if case .patchApiManagement = request.stimulus { value } else { nil }
  }
}
