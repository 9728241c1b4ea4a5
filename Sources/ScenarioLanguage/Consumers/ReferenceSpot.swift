import AzureModel

/// Where the template of a resource says what it reads in a vault.
struct ReferenceSpot: Sendable {
  /// How the object is written.
  enum Address: Sendable {
    /// Its whole address in one field.
    case uri(String)

    /// Vault, name and version in fields of their own.
    case parts(vault: String, name: String, version: String?)

    /// `@Microsoft.KeyVault(…)` in the value of a setting.
    case setting(String)

    /// The same in the values of a map.
    case settings(String)
  }

  /// How an identity is named.
  enum Identity: Sendable {
    /// By name or resource id, or a word for the system-assigned one.
    case name([String])
    case clientId([String])

    /// A switch that means the system-assigned one.
    case system([String])
    case servicePrincipal([String])
  }

  /// The ways of reading that can be meant, the first where nothing tells.
  let consumers: [ConsumerID]

  /// Which of them is meant, from the whole step and the innermost map.
  let consumer: @Sendable (_ step: Arguments, _ innermost: Arguments) -> Int

  /// The fields that lead to it from `properties`, with `[]` behind lists.
  let path: [String]
  let address: Address

  /// The field beside the address that names it.
  let label: String?
  let identity: [Identity]

  /// The field with the client id of an application of several tenants that the identity stands for.
  let federation: [String]?

  init(
    _ consumers: [String], _ path: [String], _ address: Address, label: String? = nil, identity: [Identity] = [],
    federation: [String]? = nil,
    which consumer: @escaping @Sendable (_ step: Arguments, _ innermost: Arguments) -> Int = { _, _ in 0 }
  ) {
    self.consumers = consumers.map { ConsumerID($0) }
    self.consumer = consumer
    self.path = path
    self.address = address
    self.label = label
    self.identity = identity
    self.federation = federation
  }

  /// The fields that are read where it lies, beside its label.
  var addressFields: [String] {
    switch address {
    case .uri(let field), .setting(let field), .settings(let field): [field]
    case .parts(let vault, let name, let version): [vault, name] + (version.map { [$0] } ?? [])
    }
  }
}

/// The template of one kind of resource, as far as it concerns vaults.
struct ConsumerTemplate: Sendable {
  let kind: ResourceKind
  let spots: [ReferenceSpot]

  /// The identity for references that name none.
  var identity: [ReferenceSpot.Identity] = []

  /// Where the subnet is written, beside the short `subnet`.
  var subnets: [[String]] = []

  /// Where the tier is written, the first that is there.
  var tier: [[String]] = []

  /// Where it is written that the resource runs on hardware of its own, and what that tier is called: it counts before
  /// the others.
  var dedicated: (path: [String], tier: String)?

  /// Where the resource is named whose subnet it shares.
  var host: (path: [String], kind: ResourceKind)?

  /// Fields that tell which of several ways of reading is meant.
  var selectors: [(path: [String], type: FieldType)] = []

  /// What a step has to say beside the reference to mean a way of reading, for examples.
  var examples: [ConsumerID: [(path: [String], value: String)]] = [:]

  /// Fields that are part of its template and have no influence on access to vaults, with blanks between; those of maps
  /// inside it behind dots.
  var others = ""

  /// Fields that might have an influence which the model does not know, written in the same way.
  var notModelled = ""
}
