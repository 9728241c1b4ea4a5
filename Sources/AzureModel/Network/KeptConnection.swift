/// A connection to a vault that a client opened and goes on using.
package struct KeptConnection: Sendable {
  package typealias ID = AzureModel.ID<KeptConnection>

  package let name: String

  /// Where the client runs.
  package let origin: NetworkOrigin

  /// What names were answered with when it was opened.
  package let names: FormerNetworkState.Names

  /// Whether the subnet of the client had the service endpoint then: a switch cuts what is open.
  package let hadServiceEndpoint: Bool

  package init(name: String, origin: NetworkOrigin, names: FormerNetworkState.Names, hadServiceEndpoint: Bool) {
    self.name = name
    self.origin = origin
    self.names = names
    self.hadServiceEndpoint = hadServiceEndpoint
  }
}

extension World {
  /// Where the calls of an origin start: those of a kept connection where its client runs; nil where there is none.
  ///
  /// Invariant: the origin of a kept connection is never another one, so that no way is without end.
  package func start(of origin: NetworkOrigin) -> NetworkOrigin? {
    switch origin {
    case .connection(let name): keptConnection(name).map { keptConnections[$0].origin }
    case .browser(let machine): start(of: machine).map { .browser(on: $0) }
    case .internet, .address, .subnet, .instance, .onPremises, .cloudShell, .platform: origin
    }
  }

  /// Whether calls from an origin come over the service endpoint of a subnet, if names lead to the public address.
  package func hasServiceEndpoint(_ origin: NetworkOrigin) -> Bool {
    let name: String
    switch origin {
    case .subnet(let subnet): name = subnet
    case .instance(let instance): name = instance.subnet
    case .browser(let machine): return hasServiceEndpoint(machine)
    case .connection(let connection):
      return keptConnection(connection).map { hasServiceEndpoint(keptConnections[$0].origin) } ?? false
    case .internet, .address, .onPremises, .cloudShell, .platform: return false
    }
    return subnet(name).map { subnets[$0].hasKeyVaultEndpoint } ?? false
  }
}
