import AzureModel

/// What a call gets at the private endpoint of another vault, or at one of several addresses, no page says.
struct AddressNotOfThisVault: DataPlaneRule {
  static let id = RuleID("connection.address-not-settled")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    obstacle(request) == nil ? .abstains : .undetermined
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    switch obstacle(request) {
    case .endpointOfAnotherVault(let id)?:
      let endpoint = view.world.privateEndpoints[id]
      return [
        Evidence("private endpoint", endpoint.name), Evidence("leads to", view.world.vaults[endpoint.vault].name),
      ]
    case .addressesDiffer?: return [Evidence("addresses of the name", "lead to different ends")]
    default: return []
    }
  }

  private func obstacle(_ request: DataPlaneRequest) -> NetworkObstacle? {
    request.trip.obstacles.first {
      switch $0 {
      case .endpointOfAnotherVault, .addressesDiffer: true
      default: false
      }
    }
  }
}
