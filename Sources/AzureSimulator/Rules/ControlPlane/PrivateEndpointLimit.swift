import AzureModel

/// A vault takes only so many private endpoints; how many is told in two ways.
struct PrivateEndpointLimit: ControlPlaneRule {
  static let id = RuleID("limit.private-endpoints")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let count = count(request, view) else { return .abstains }
    return LimitTable.finding(.privateEndpointsPerVault, count, asOf: view.asOf)
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    let limit = LimitTable.row(.privateEndpointsPerVault, asOf: view.asOf)?.title ?? "none"
    return [Evidence("private endpoints", "\(count(request, view) ?? 0)"), Evidence("limit", limit)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.too-many-private-endpoints", by: .keyVault)
  }

  /// How many there are beside the one that is written.
  private func count(_ request: ControlPlaneRequest, _ view: View) -> Int? {
    guard let definition = request.privateEndpoint, let vault = view.world.vault(definition.vault),
      view.world.privateEndpoint(definition.name) == nil
    else { return nil }
    return view.world.privateEndpointCount(of: vault)
  }
}
