/// The firewall of a vault, `networkAcls` in a template.
package struct NetworkRuleSet: Hashable, Sendable {
  /// What happens to a call that no rule matched.
  package enum DefaultAction: String, Hashable, Sendable, CaseIterable {
    case allow = "Allow"
    case deny = "Deny"
  }

  /// Whether trusted services pass; AzureServices where `networkAcls` does not say.
  package enum Bypass: String, Hashable, Sendable, CaseIterable {
    case azureServices = "AzureServices"
    case none = "None"
  }

  /// A subnet whose calls are admitted.
  package struct VirtualNetworkRule: Hashable, Sendable {
    /// The subnet, named `network/subnet`.
    package let subnet: String

    /// Skips the check that the subnet has the service endpoint.
    package let ignoreMissingVnetServiceEndpoint: Bool

    package init(subnet: String, ignoreMissingVnetServiceEndpoint: Bool = false) {
      self.subnet = subnet
      self.ignoreMissingVnetServiceEndpoint = ignoreMissingVnetServiceEndpoint
    }
  }

  package var defaultAction: DefaultAction
  package var bypass: Bypass
  package var ipRules: [AddressRange]
  package var virtualNetworkRules: [VirtualNetworkRule]

  package init(
    defaultAction: DefaultAction, bypass: Bypass, ipRules: [AddressRange],
    virtualNetworkRules: [VirtualNetworkRule]
  ) {
    self.defaultAction = defaultAction
    self.bypass = bypass
    self.ipRules = ipRules
    self.virtualNetworkRules = virtualNetworkRules
  }
}
