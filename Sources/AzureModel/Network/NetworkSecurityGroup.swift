/// Rules about the traffic of subnets: what no rule of it denies goes out, as far as Azure's own rules allow.
package struct NetworkSecurityGroup: Sendable {
  package typealias ID = AzureModel.ID<NetworkSecurityGroup>

  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case inbound = "Inbound"
    case outbound = "Outbound"
  }

  package enum Access: String, Hashable, Sendable, CaseIterable {
    case allow = "Allow"
    case deny = "Deny"
  }

  package struct Rule: Hashable, Sendable {
    package let name: String

    /// 100 to 4096; the smallest number is asked first.
    package let priority: Int
    package let direction: Direction
    package let access: Access

    /// Whether it speaks of TCP, alone or among all protocols.
    package let includesTCP: Bool

    /// The ports at the destination.
    package let ports: [PortRange]
    package let sources: [AddressPrefix]
    package let destinations: [AddressPrefix]

    /// Whether it names application security groups, of which nothing is known here.
    package let namesApplicationGroups: Bool

    package init(
      name: String, priority: Int, direction: Direction, access: Access, includesTCP: Bool, ports: [PortRange],
      sources: [AddressPrefix], destinations: [AddressPrefix], namesApplicationGroups: Bool = false
    ) {
      self.name = name
      self.priority = priority
      self.direction = direction
      self.access = access
      self.includesTCP = includesTCP
      self.ports = ports
      self.sources = sources
      self.destinations = destinations
      self.namesApplicationGroups = namesApplicationGroups
    }
  }

  /// The port of every call to a vault.
  package static let httpsPort = 443

  package let name: String

  /// In the order in which they are asked.
  package var rules: [Rule]
  package let scope: Scope.ID

  package init(name: String, rules: [Rule], scope: Scope.ID) {
    self.name = name
    self.rules = rules
    self.scope = scope
  }
}
