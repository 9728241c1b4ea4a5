/// A DNS server of one's own, in a virtual network or on premises, or the inbound endpoint of a DNS resolver.
package struct DnsServer: Sendable {
  package typealias ID = AzureModel.ID<DnsServer>

  /// Whom it asks about a domain.
  package enum Target: Hashable, Sendable {
    /// The resolver of Azure, as the server's own virtual network sees it.
    case azure

    /// The public servers of the internet.
    case internet

    /// Another server.
    case server(IPv4Address)
  }

  package struct Forward: Hashable, Sendable {
    /// In lower case, without a dot in front; `.` for everything.
    package let domain: String
    package let target: Target

    package init(domain: String, target: Target) {
      self.domain = domain.lowercased()
      self.target = target
    }
  }

  package let name: String
  package var address: IPv4Address

  /// nil for a server on premises.
  package var subnet: Subnet.ID?
  package var forwards: [Forward]

  package init(name: String, address: IPv4Address, subnet: Subnet.ID?, forwards: [Forward]) {
    self.name = name
    self.address = address
    self.subnet = subnet
    self.forwards = forwards
  }

  /// Whom it asks about a host: the longest domain decides; without one Azure from within Azure, else the internet.
  package func target(of host: String) -> Target {
    let host = host.lowercased()
    let fitting = forwards.filter { $0.domain == "." || host == $0.domain || host.hasSuffix("." + $0.domain) }
    if let longest = fitting.max(by: { $0.domain.utf8.count < $1.domain.utf8.count }) { return longest.target }
    return subnet == nil ? .internet : .azure
  }
}
