import AzureModel

/// The way a call takes to a vault, from name resolution and routing; vault settings have no say in it.
package enum NetworkPath: Hashable, Sendable {
  /// Over a private endpoint.
  case privateEndpoint(PrivateEndpoint.ID)

  /// Through the service endpoint of a subnet; the vault sees the subnet and a private address.
  case serviceEndpoint(Subnet.ID)

  /// Over the public endpoint, from an address that may be unknown.
  case publicAddress(IPv4Address?)

  /// Over the public endpoint, from one of several addresses; which one nobody can say.
  case oneOfAddresses([IPv4Address])

  /// The caller's DNS gives no address for the vault's name.
  case unresolved

  /// To a private address that is not one of a private endpoint of the vault.
  case strayAddress(IPv4Address)

  /// Whether a call on it gets as far as the vault, whatever blocks the way.
  package var endsAtVault: Bool {
    switch self {
    case .privateEndpoint, .serviceEndpoint, .publicAddress, .oneOfAddresses: true
    case .unresolved, .strayAddress: false
    }
  }

  /// Whether it comes from a public address in one of some ranges; nil where that cannot be said.
  func isFrom(_ ranges: [AddressRange]) -> Bool? {
    guard !ranges.isEmpty else { return false }
    switch self {
    case .privateEndpoint, .serviceEndpoint, .unresolved, .strayAddress: return false
    case .publicAddress(let address): return address.map { address in ranges.contains { $0.contains(address) } }
    case .oneOfAddresses(let addresses):
      let count = addresses.count { address in ranges.contains { $0.contains(address) } }
      return count == 0 ? false : count == addresses.count ? true : nil
    }
  }

  /// The path from an origin to a vault.
  package static func path(from origin: NetworkOrigin, to vault: Vault.ID, in world: World) -> NetworkPath {
    NetworkTrip.trip(from: origin, to: vault, in: world).path
  }

  /// The address that the vault sees; nil for a private endpoint, an unknown address and an unresolved name.
  package func clientAddress(in world: World) -> IPv4Address? {
    switch self {
    case .privateEndpoint, .unresolved, .strayAddress, .oneOfAddresses: nil
    case .serviceEndpoint(let subnet): world.subnets[subnet].instanceAddress
    case .publicAddress(let address): address
    }
  }
}
