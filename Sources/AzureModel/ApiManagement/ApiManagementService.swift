/// An API Management instance.
package struct ApiManagementService: Sendable {
  package typealias ID = AzureModel.ID<ApiManagementService>

  package let name: String
  package var location: String
  package var sku: ApiManagementSku
  package var virtualNetworkType: VirtualNetworkType

  /// The subnet it is injected into, or nil.
  package var subnet: Subnet.ID?
  package var identity: ResourceIdentity
  package var hostnameConfigurations: [HostnameConfiguration]
  package let scope: Scope.ID

  package init(
    name: String, location: String, sku: ApiManagementSku, virtualNetworkType: VirtualNetworkType, subnet: Subnet.ID?,
    identity: ResourceIdentity, hostnameConfigurations: [HostnameConfiguration], scope: Scope.ID
  ) {
    self.name = name
    self.location = location
    self.sku = sku
    self.virtualNetworkType = virtualNetworkType
    self.subnet = subnet
    self.identity = identity
    self.hostnameConfigurations = hostnameConfigurations
    self.scope = scope
  }
}

/// How an instance sits in a virtual network.
package enum VirtualNetworkType: String, Hashable, Sendable, CaseIterable {
  case none = "None"
  case external = "External"
  case `internal` = "Internal"
}

/// The tiers of API Management.
package enum ApiManagementSku: String, Hashable, Sendable, CaseIterable {
  case consumption = "Consumption"
  case developer = "Developer"
  case basic = "Basic"
  case standard = "Standard"
  case premium = "Premium"
  case isolated = "Isolated"
  case basicV2 = "BasicV2"
  case standardV2 = "StandardV2"
  case premiumV2 = "PremiumV2"

  /// Whether creating and changing it takes the better part of an hour; the other tiers are done within minutes.
  package var isClassic: Bool {
    switch self {
    case .developer, .basic, .standard, .premium, .isolated: true
    case .consumption, .basicV2, .standardV2, .premiumV2: false
    }
  }

  /// Whether the tier can be injected into a virtual network; nil where the public table is silent.
  package var supportsVirtualNetworkInjection: Bool? {
    switch self {
    case .developer, .premium, .premiumV2: true
    case .consumption, .basic, .standard, .basicV2, .standardV2: false
    case .isolated: nil
    }
  }
}
