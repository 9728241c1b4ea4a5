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

  /// The second generation of the platform, whose instances need a subnet of their own.
  package var isV2: Bool {
    switch self {
    case .basicV2, .standardV2, .premiumV2: true
    case .consumption, .developer, .basic, .standard, .premium, .isolated: false
    }
  }

  /// The numbers of units it can have: none where calls are paid one by one.
  package var capacities: ClosedRange<Int> { self == .consumption ? 0...0 : 1...Int.max }

  /// The number of units where nobody says one.
  package var defaultCapacity: Int { capacities.lowerBound }

  /// How it uses a network when `virtualNetworkType` is set so; nil where it has no such mode.
  ///
  /// The tiers of the second generation take `External` for the outbound integration, which leaves the gateway public.
  package func networkUse(_ type: VirtualNetworkType) -> ApiManagementFeature? {
    switch (self, type) {
    case (_, .none): nil
    case (.standardV2, .external), (.premiumV2, .external): .outboundVirtualNetworkIntegration
    default: .virtualNetworkInjection
    }
  }
}

/// How an instance sits in a virtual network.
package enum VirtualNetworkType: String, Hashable, Sendable, CaseIterable {
  case none = "None"
  case external = "External"
  case `internal` = "Internal"
}
