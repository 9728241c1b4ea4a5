import AzureModel

/// A value that a thing offers under a path of fields, once it exists.
package struct YieldRow: Sendable {
  package let kind: ResourceKind

  /// The fields, `*` for any name.
  package let path: [String]
  package let summary: String

  /// The value at an instant, with what stood at each `*`; nil while it does not exist.
  let value: @Sendable (_ name: String, _ wildcards: [String], World, Instant) -> String?

  /// A value that depends on the clock.
  init(
    kind: ResourceKind, path: [String], summary: String,
    at value: @escaping @Sendable (_ name: String, _ wildcards: [String], World, Instant) -> String?
  ) {
    self.kind = kind
    self.path = path
    self.summary = summary
    self.value = value
  }

  /// A value that the world holds.
  init(
    kind: ResourceKind, path: [String], summary: String,
    value: @escaping @Sendable (_ name: String, _ wildcards: [String], World) -> String?
  ) {
    self.init(
      kind: kind, path: path, summary: summary, at: { name, wildcards, world, _ in value(name, wildcards, world) })
  }
}

/// Every value that can stand behind a name in `${name.…}`.
package enum YieldTable {
  package static let rows: [YieldRow] =
    ResourceKind.allCases.filter { $0.resourceType != nil }.map { kind in
      YieldRow(kind: kind, path: ["id"], summary: "the resource id") { name, _, world in
        isKnown(ResourceName(kind, name), world) ? world.resourceID(of: ResourceName(kind, name)) : nil
      }
    }
    + ResourceKind.allCases.map { kind in
      YieldRow(kind: kind, path: ["name"], summary: "the name") { name, _, world in
        isKnown(ResourceName(kind, name), world) ? name : nil
      }
    } + identities + apiManagement + consumers + vaults + vaultSettings + vaultObjects + networks + auditEvents
    + alertRules

  /// Whether it exists, or is a vault that was deleted and can be recovered.
  private static func isKnown(_ name: ResourceName, _ world: World) -> Bool {
    world.exists(name) || (name.kind == .vault && world.deletedVault(name.name) != nil)
  }

  private static let identities: [YieldRow] = [
    YieldRow(kind: .managedIdentity, path: ["principalId"], summary: "the object id, which grants name") {
      principal(ResourceName(.managedIdentity, $0), $2)?.objectId
    },
    YieldRow(kind: .managedIdentity, path: ["clientId"], summary: "the client id, which picks the identity") {
      principal(ResourceName(.managedIdentity, $0), $2)?.clientId
    },
    YieldRow(kind: .group, path: ["objectId"], summary: "the object id, which grants name") {
      principal(ResourceName(.group, $0), $2)?.objectId
    },
    YieldRow(kind: .group, path: ["principalId"], summary: "the object id, which grants name") {
      principal(ResourceName(.group, $0), $2)?.objectId
    },
    YieldRow(kind: .user, path: ["objectId"], summary: "the object id, which grants name") {
      principal(ResourceName(.user, $0), $2)?.objectId
    },
    YieldRow(kind: .user, path: ["principalId"], summary: "the object id, which grants name") {
      principal(ResourceName(.user, $0), $2)?.objectId
    },
    YieldRow(
      kind: .servicePrincipal, path: ["objectId"], summary: "the object id of the service principal, which grants name"
    ) { principal(ResourceName(.servicePrincipal, $0), $2)?.objectId },
    YieldRow(
      kind: .servicePrincipal, path: ["principalId"],
      summary: "the object id of the service principal, which grants name"
    ) { principal(ResourceName(.servicePrincipal, $0), $2)?.objectId },
    YieldRow(kind: .servicePrincipal, path: ["clientId"], summary: "the application id") {
      principal(ResourceName(.servicePrincipal, $0), $2)?.clientId
    },
    YieldRow(kind: .servicePrincipal, path: ["appId"], summary: "the application id") {
      principal(ResourceName(.servicePrincipal, $0), $2)?.clientId
    },
    YieldRow(
      kind: .servicePrincipal, path: ["applicationObjectId"],
      summary: "the object id of the application's registration, which grants nothing"
    ) { principal(ResourceName(.servicePrincipal, $0), $2)?.applicationObjectId },
    YieldRow(
      kind: .apiManagement, path: ["identity", "principalId"], summary: "the object id of the system-assigned identity"
    ) { name, _, world, instant in
      // Azure Resource Manager takes the service for made as soon as its creation is accepted; its identity comes last.
      let service = world.apiManagement(name).map { world.apiManagementServices[$0] }
      if let creation = service?.creation, instant < creation.latest { return nil }
      return principal(ResourceName(.apiManagement, name), world)?.objectId
    },
    YieldRow(
      kind: .apiManagement, path: ["controlPlaneAddress"],
      summary: "the public address from which the control plane of its region calls"
    ) { name, _, world in
      let region =
        world.apiManagement(name).map { world.apiManagementServices[$0].location } ?? world.defaults.location
      return ControlPlaneAddressTable.apiManagement(in: region)?.description
    },
  ]

  private static let vaults: [YieldRow] =
    [
      YieldRow(kind: .vault, path: ["vaultUri"], summary: "the address of the data plane") { name, _, world in
        world.vaultInAnyState(name).map { "https://\(world.vaults[$0].name).vault.azure.net/" }
      }
    ]
    + VaultObjectKind.allCases.flatMap { kind in
      [
        YieldRow(
          kind: .vault, path: [kind.rawValue, "*", "id"], summary: "the \(kind.singular)'s address without a version"
        ) { objectURI(kind, $0, $1[0], $2, isVersioned: false) },
        YieldRow(
          kind: .vault, path: [kind.rawValue, "*", "\(kind.singular)Uri"],
          summary: "the \(kind.singular)'s address without a version"
        ) { objectURI(kind, $0, $1[0], $2, isVersioned: false) },
        YieldRow(
          kind: .vault, path: [kind.rawValue, "*", "\(kind.singular)UriWithVersion"],
          summary: "the \(kind.singular)'s address with its latest version"
        ) { objectURI(kind, $0, $1[0], $2, isVersioned: true) },
      ]
    }

  static func principal(_ name: ResourceName, _ world: World) -> Principal? {
    world.principal(of: name).map { world.principals[$0] }
  }

  private static func objectURI(
    _ kind: VaultObjectKind, _ vaultName: String, _ name: String, _ world: World, isVersioned: Bool
  ) -> String? {
    guard let vault = world.vaultInAnyState(vaultName), let object = world.object(kind, name, in: vault) else {
      return nil
    }
    return VaultObjectURI(
      vault: world.vaults[vault].name, kind: kind, name: object.name,
      version: isVersioned ? object.versions.last : nil
    ).description
  }

  /// The row of a path; a leading `properties`, as templates write it, may be left in.
  package static func row(_ kind: ResourceKind, _ path: ArraySlice<String>) -> YieldRow? {
    let path = path.first == "properties" ? path.dropFirst() : path
    return rows.first { row in
      row.kind == kind && row.path.count == path.count
        && zip(row.path, path).allSatisfy { $0 == "*" || $0 == $1 }
    }
  }

  /// The value of a path in a world at an instant; nil while it does not exist.
  package static func value(
    _ kind: ResourceKind, _ name: String, _ path: ArraySlice<String>, in world: World, at instant: Instant
  ) -> String? {
    guard let row = row(kind, path) else { return nil }
    let path = path.first == "properties" ? path.dropFirst() : path
    let wildcards = zip(row.path, path).filter { $0.0 == "*" }.map(\.1)
    return row.value(name, wildcards, world, instant)
  }

  /// The paths of a kind as they are written, for messages.
  package static func paths(of kind: ResourceKind) -> [String] {
    rows.filter { $0.kind == kind }.map { $0.path.joined(separator: ".") }
  }
}
