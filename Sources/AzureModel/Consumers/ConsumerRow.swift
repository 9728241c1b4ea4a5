/// What is known about one way in which a service reads a vault: a row of `ConsumerTable`.
///
/// The row says what the service does; whether a read is admitted follows from the rules of the vault.
package struct ConsumerRow: Sendable {
  package let id: ConsumerID

  /// The product's name.
  package let service: String

  /// What it reads the vault for, in a few words.
  package let use: String

  /// The types of the resources that it is configured on, as Azure Resource Manager names them.
  package let resourceTypes: [String]

  /// What is read: a key, a secret, or the secret behind a certificate.
  package let reads: ReadObject

  /// The operations that are called, in their order.
  package let calls: [DataOperation]
  package let identity: ConsumerIdentity

  /// The access policy permissions that the product's guide asks for, by kind of object.
  package let permissions: [VaultObjectKind: [String]]

  /// The built-in roles that the product's guide names.
  package let roles: [String]
  package let network: NetworkClass

  package let virtualNetwork: VirtualNetworkPath

  /// Before this day no network of the customer's helped; nil where no source tells of such a time.
  package let virtualNetworkSince: Day?
  package let timing: ReadTiming
  package let denial: ConsumerDenial

  /// What the vault and the object have to be like beyond being readable.
  package let requirements: [ConsumerRequirement]

  /// The tiers of the resource that can do it; empty where sources name none.
  package let tiers: [String]

  /// What sources leave open or contradict.
  package let doubts: [String]
  package let sources: [Source]
  package let confidence: Confidence

  /// The days on which the service reads vaults in this way.
  package let validity: Validity

  package init(
    _ id: String, service: String, use: String, on resourceTypes: [String], reads: ReadObject, calls: [String],
    identity: ConsumerIdentity, permissions: [VaultObjectKind: [String]] = [:], roles: [String] = [],
    network: NetworkClass, virtualNetwork: VirtualNetworkPath, virtualNetworkSince: Day? = nil, timing: ReadTiming,
    denial: ConsumerDenial,
    requires requirements: [ConsumerRequirement] = [], inTiers tiers: [String] = [], doubts: [String] = [],
    confidence: Confidence,
    sources: [Source], validity: Validity = .always
  ) {
    self.id = ConsumerID(id)
    self.service = service
    self.use = use
    self.resourceTypes = resourceTypes
    self.reads = reads
    self.calls = calls.compactMap { DataOperationTable.operation(named: $0) }
    self.identity = identity
    self.permissions = permissions
    self.roles = roles
    self.network = network
    self.virtualNetwork = virtualNetwork
    self.virtualNetworkSince = virtualNetworkSince
    self.timing = timing
    self.denial = denial
    self.requirements = requirements
    self.tiers = tiers
    self.doubts = doubts
    self.confidence = confidence
    self.sources = sources
    self.validity = validity
  }

  /// Whether a network of the customer's helps on a day.
  package func virtualNetwork(asOf day: Day) -> VirtualNetworkPath {
    if let virtualNetworkSince, day < virtualNetworkSince { return .doesNotHelp }
    return virtualNetwork
  }

  /// Whether the vault lets the platform in without a grant, or by a flag of the vault: no guide asks for one.
  package var isAuthorizedByPlatform: Bool { permissions.isEmpty && roles.isEmpty }

  /// Service and use in one line.
  package var title: String { "\(service): \(use)" }
}

/// What a consumer takes out of a vault.
package enum ReadObject: String, Hashable, Sendable, CaseIterable {
  case key
  case secret

  /// The secret of a certificate's name, which holds the private key as well.
  case certificate

  /// Where it lies in the vault.
  package var kind: VaultObjectKind {
    switch self {
    case .key: .keys
    case .secret, .certificate: .secrets
    }
  }
}

/// From where a consumer calls: what settings of the vault can help follows from it.
package enum NetworkClass: String, Hashable, Sendable, CaseIterable {
  /// The platform's own machines, outside every network of the customer.
  case platform

  /// Machines of the service that sit in a subnet of the customer's where it has one.
  case injectedCompute = "injected compute"

  /// The platform first, and where that is not let in the instance in its subnet.
  case platformAndInstance = "platform, or the instance in its subnet"

  /// Code that the customer brings, on machines that the platform never trusts.
  case customerCode = "customer code"
}

/// Whether a virtual network rule or a private endpoint for a network of the customer's helps.
package enum VirtualNetworkPath: String, Hashable, Sendable, CaseIterable {
  case helps

  /// A private endpoint does; a service endpoint of the subnet is not used.
  case helpsByPrivateEndpoint = "a private endpoint helps"
  case doesNotHelp = "does not help"

  /// No source says.
  case unknown
}

/// When a consumer reads.
package struct ReadTiming: Hashable, Sendable {
  /// Whether the write of its resource reads, and fails where it cannot.
  package let isDuringDeployment: Bool

  /// How often it reads again by itself, at the latest; nil where it does not, or no source says.
  package let refresh: Delay?

  package static func atDeployment(refresh: Delay? = nil) -> ReadTiming {
    ReadTiming(isDuringDeployment: true, refresh: refresh)
  }

  /// The write succeeds whatever the vault answers; reading comes afterwards.
  package static func later(refresh: Delay? = nil) -> ReadTiming {
    ReadTiming(isDuringDeployment: false, refresh: refresh)
  }
}
