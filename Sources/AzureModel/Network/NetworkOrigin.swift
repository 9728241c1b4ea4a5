/// Where a call starts; the path it takes follows from name resolution and routing.
package enum NetworkOrigin: Hashable, Sendable {
  /// Somewhere on the public internet, from an address that nobody listed.
  case internet

  /// A public address.
  case address(IPv4Address)

  /// An instance in a subnet, named `network/subnet`.
  case subnet(String)

  /// The platform of a service, outside every customer network, in one of its uses of vaults.
  case platform(ConsumerID, region: String)
}
