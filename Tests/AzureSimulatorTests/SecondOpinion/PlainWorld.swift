/// A world in plain values, for the naive procedure alone: names, texts and numbers, nothing of the simulator.
struct PlainWorld {
  enum PublicAccess: CaseIterable { case enabled, disabled, securedByPerimeter }

  struct Firewall {
    let denies: Bool
    let lets: Bypass
    let addresses: [PlainRange]
    let subnets: [String]
  }

  enum Bypass: CaseIterable { case services, nobody }

  struct Perimeter {
    let isEnforced: Bool
    let inbound: [PlainRange]
  }

  struct Endpoint {
    let isApproved: Bool
    let network: String

    /// Whether the zone of the right name has a record for the vault.
    let hasRecord: Bool
  }

  struct Object {
    let kind: String
    let name: String
    let isEnabled: Bool
    let isOfCertificate: Bool
    var isDeleted = false
    var isExpired = false

    /// What a key may be used for; nil: everything.
    var keyOps: [String]?
  }

  struct Vault {
    let name: String
    let usesRoles: Bool
    let tenant: String
    let access: PublicAccess
    let firewall: Firewall?
    let perimeter: Perimeter?
    let endpoint: Endpoint?
    let objects: [Object]

    let isPurgeProtected: Bool

    /// Permissions by object id of the caller, then by kind of object.
    let policies: [String: [String: [String]]]
  }

  struct Subnet {
    let name: String
    let network: String
    let hasServiceEndpoint: Bool

    /// The address from which its instances reach the internet.
    let publicAddress: UInt32

    /// What its security group says about traffic on the way out, the first rule that fits decides.
    var outbound: [OutboundRule] = []
    var routes: [Route] = []

    /// Whether Azure lends its instances no address of its own.
    var isPrivate = false
  }

  struct OutboundRule {
    let denies: Bool

    /// A service tag, or `*`.
    let destination: String

    /// nil: every port.
    let port: Int?
  }

  struct Route {
    /// A service tag, or nil for everything else.
    let tag: String?

    /// Whether it leads to the internet; else nowhere.
    let leadsOut: Bool
  }

  struct Caller {
    let name: String
    let objectId: String
    let clientId: String
    let tenant: String

    /// Whether its subscription went to another tenant without it.
    var isLeftBehind = false

    var isManaged: Bool { name.hasPrefix("id-") || name.hasPrefix("apim-") }
  }

  enum Scope: Equatable {
    case subscription, group
    case vault(String)
    case object(vault: String, kind: String, name: String)
  }

  struct Assignment {
    let objectId: String
    let role: String
    let scope: Scope

    /// When it was written; nil where it has always been in effect.
    let written: Int?
  }

  struct Service {
    let name: String

    /// Where its control plane calls from; nil where no page names the address.
    let controlPlane: UInt32?
    let system: Caller?
    let attached: [Caller]

    /// The subnet that its instance sits in, if any.
    let subnet: String?
  }

  var vaults: [Vault] = []

  /// The names that soft-deleted vaults hold.
  var deletedVaults: [String] = []
  var subnets: [Subnet] = []
  var linkedNetworks: Set<String> = []
  var callers: [Caller] = []
  var assignments: [Assignment] = []
  var services: [Service] = []
}

/// A range of addresses by its first and last one.
struct PlainRange {
  let text: String
  let first: UInt32
  let last: UInt32

  init(_ text: String) {
    self.text = text
    let halves = text.split(separator: "/")
    let bits = halves.count == 2 ? Int(halves[1]) ?? 32 : 32
    let size: UInt64 = 1 << UInt64(32 - bits)
    let base = UInt64(PlainRange.number(String(halves[0])))
    first = UInt32(base / size * size)
    last = UInt32(base / size * size + size - 1)
  }

  static func number(_ text: String) -> UInt32 {
    text.split(separator: ".").reduce(0) { $0 * 256 + (UInt32($1) ?? 0) }
  }

  func holds(_ address: UInt32) -> Bool { first <= address && address <= last }
}

/// What is asked of a world.
struct PlainQuestion {
  enum Origin {
    case internet
    case address(UInt32)
    case subnet(String)
  }

  enum Kind {
    case access(caller: PlainWorld.Caller, operation: PlainOperation, vault: String, object: String?, from: Origin)
    case hostname(service: PlainWorld.Service, vault: String, secret: String, clientId: String?)
    case namedValue(service: PlainWorld.Service, vault: String, secret: String, clientId: String?)
  }

  let kind: Kind
  let now: Int
}

/// The operations that are compared, with what the pages say about each.
struct PlainOperation {
  let name: String
  let kind: String
  let permission: String
  let isAskedOfTheVault: Bool
  let makesItsObject: Bool

  /// Whether it works on deleted objects, and on no others.
  let isForDeleted: Bool

  static let all: [PlainOperation] = [
    .init("secrets/get", "secrets", "get"), .init("secrets/list", "secrets", "list", ofVault: true),
    .init("secrets/listVersions", "secrets", "list"), .init("secrets/set", "secrets", "set", makes: true),
    .init("secrets/delete", "secrets", "delete"), .init("secrets/backup", "secrets", "backup"),
    .init("secrets/restore", "secrets", "restore", ofVault: true), .init("keys/get", "keys", "get"),
    .init("keys/list", "keys", "list", ofVault: true), .init("keys/sign", "keys", "sign"),
    .init("keys/create", "keys", "create", makes: true), .init("certificates/get", "certificates", "get"),
    .init("certificates/list", "certificates", "list", ofVault: true),
    .init("certificates/import", "certificates", "import", makes: true),
    .init("certificates/getContacts", "certificates", "managecontacts", ofVault: true),
    .init("keys/encrypt", "keys", "encrypt"), .init("keys/decrypt", "keys", "decrypt"),
    .init("secrets/getDeleted", "secrets", "get", ofDeleted: true),
    .init("secrets/recover", "secrets", "recover", ofDeleted: true),
    .init("secrets/purge", "secrets", "purge", ofDeleted: true),
  ]

  private init(
    _ name: String, _ kind: String, _ permission: String, ofVault: Bool = false, makes: Bool = false,
    ofDeleted: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.permission = permission
    isAskedOfTheVault = ofVault
    makesItsObject = makes
    isForDeleted = ofDeleted
  }

  /// What each role lets its holder do, as the definitions of the roles list it.
  static let ofRole: [String: Set<String>] = [
    "Key Vault Administrator": Set(all.map(\.name)),
    "Key Vault Reader": [
      "keys/get", "keys/list", "certificates/get", "certificates/list", "secrets/list", "secrets/listVersions",
      "secrets/getDeleted",
    ],
    "Key Vault Secrets Officer": Set(all.map(\.name).filter { $0.hasPrefix("secrets/") }),
    "Key Vault Secrets User": ["secrets/get", "secrets/list", "secrets/listVersions", "secrets/getDeleted"],
    "Key Vault Certificate User": [
      "certificates/get", "certificates/list", "secrets/get", "secrets/list", "secrets/listVersions", "keys/get",
      "keys/list", "secrets/getDeleted",
    ],
    "Key Vault Certificates Officer": Set(all.map(\.name).filter { $0.hasPrefix("certificates/") }),
    "Key Vault Crypto User": ["keys/get", "keys/list", "keys/sign", "keys/encrypt", "keys/decrypt"],
    "Contributor": [],
    "Owner": [],
  ]
}
