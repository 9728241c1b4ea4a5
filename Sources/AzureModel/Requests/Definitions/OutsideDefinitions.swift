/// A network outside Azure that is there.
package struct OnPremisesNetworkDefinition: Sendable {
  package let name: String
  package let addressPrefixes: [AddressRange]

  /// nil for one that nobody listed.
  package let publicAddress: IPv4Address?
  package let connections: [String]
  package let dnsServer: IPv4Address?
  package let advertisesDefaultRoute: Bool

  package init(
    name: String, addressPrefixes: [AddressRange], publicAddress: IPv4Address?, connections: [String] = [],
    dnsServer: IPv4Address? = nil, advertisesDefaultRoute: Bool = false
  ) {
    self.name = name
    self.addressPrefixes = addressPrefixes
    self.publicAddress = publicAddress
    self.connections = connections
    self.dnsServer = dnsServer
    self.advertisesDefaultRoute = advertisesDefaultRoute
  }
}

/// A DNS server that is there.
package struct DnsServerDefinition: Sendable {
  package let name: String
  package let address: IPv4Address

  /// nil for a server on premises.
  package let subnet: String?
  package let forwards: [DnsServer.Forward]

  package init(name: String, address: IPv4Address, subnet: String?, forwards: [DnsServer.Forward]) {
    self.name = name
    self.address = address
    self.subnet = subnet
    self.forwards = forwards
  }
}

/// A resource provider that is registered in a subscription, or no longer.
package struct ProviderRegistration: Sendable {
  package let namespace: String

  /// nil for the scenario's own.
  package let subscription: String?
  package let isRegistered: Bool

  package init(namespace: String, subscription: String?, isRegistered: Bool) {
    self.namespace = namespace
    self.subscription = subscription
    self.isRegistered = isRegistered
  }
}

/// One rule that is added to the firewall of a vault or taken from it, as command line tools do.
package struct NetworkRuleChange: Sendable {
  package enum Rule: Hashable, Sendable {
    case address(AddressRange)

    /// As `network/subnet`.
    case subnet(String)
  }

  package let vault: String
  package let rule: Rule
  package let isAdded: Bool

  package init(vault: String, rule: Rule, isAdded: Bool) {
    self.vault = vault
    self.rule = rule
    self.isAdded = isAdded
  }
}
