/// Where a call starts; the path it takes follows from name resolution and routing.
package indirect enum NetworkOrigin: Hashable, Sendable {
  /// Somewhere on the public internet, from an address that nobody listed.
  case internet

  /// A public address.
  case address(IPv4Address)

  /// An instance in a subnet, named `network/subnet`.
  case subnet(String)

  /// An instance in a subnet with more to say about it.
  case instance(Instance)

  /// A machine in a network outside Azure, by the network's name.
  case onPremises(String)

  /// Azure Cloud Shell, on a machine of its own; in a virtual network it is an instance of a subnet.
  case cloudShell

  /// The browser of an operator, who looks at a vault in the portal on some machine.
  case browser(on: NetworkOrigin)

  /// A connection that was opened before, by its name.
  case connection(String)

  /// The platform of a service, outside every customer network, in one of its uses of vaults.
  case platform(ConsumerID, region: String)

  package struct Instance: Hashable, Sendable {
    /// As `network/subnet`.
    package let subnet: String

    /// The name of its own public address.
    package let publicIPAddress: String?

    /// The name of the public address of a load balancer whose outbound rules serve it.
    package let loadBalancer: String?

    /// Whether it asks the resolver of Azure whatever servers its network names.
    package let asksAzureDNS: Bool

    /// The servers it asks where they are not those that its network names now; nil for those.
    package let dnsServers: [IPv4Address]?

    package init(
      subnet: String, publicIPAddress: String? = nil, loadBalancer: String? = nil, asksAzureDNS: Bool = false,
      dnsServers: [IPv4Address]? = nil
    ) {
      self.subnet = subnet
      self.publicIPAddress = publicIPAddress
      self.loadBalancer = loadBalancer
      self.asksAzureDNS = asksAzureDNS
      self.dnsServers = dnsServers
    }

    /// The shortest way to say it.
    package var origin: NetworkOrigin { self == Instance(subnet: subnet) ? .subnet(subnet) : .instance(self) }
  }
}
