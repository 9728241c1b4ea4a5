import AzureModel

/// A network that names a server of its own asks nobody else.
struct NameServerNotReachable: DataPlaneRule {
  static let id = RuleID("name-resolution.server-not-reachable")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    switch request.trip.resolution {
    case .serverNotReachable, .forwardingLoop: .refuses
    case .publicAddress, .privateAddresses, .noRecord, .forwardedInPart, .noOrigin: .abstains
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    switch request.trip.resolution {
    case .serverNotReachable(let server):
      return [Evidence("DNS server that is not reached", view.world.dnsServers[server].name)]
    case .forwardingLoop(let server):
      return [Evidence("DNS server whose question comes back to it", view.world.dnsServers[server].name)]
    case .publicAddress, .privateAddresses, .noRecord, .forwardedInPart, .noOrigin: return []
    }
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.host-not-found", in: view)
  }
}
