import AzureModel
import AzureSimulator
import SeededRandomness

/// The same random world twice: as a simulation, and in plain values.
struct RandomWorld {
  /// The simulation at one moment, and the assignments written by then.
  struct Moment {
    let now: Int
    let simulation: Simulation
    let plain: PlainWorld
  }

  private(set) var moments: [Moment] = []

  /// How many of the steps that build the world were refused; none may be.
  private(set) var refused = 0
  private var random: SplitMix64
  private var simulation: Simulation
  private var plain = PlainWorld()
  private var home = ""

  init(seed: UInt64, book: RuleBook) {
    random = SplitMix64(seed: seed)
    simulation = Simulation(book: book)
    home = simulation.world.defaults.tenantId
    addNetworks()
    addCallers()
    if chance(20) { moveSubscription() }
    for number in 0..<3 { addVault("kv-\(number)") }
    addDeletedVault("kv-deleted")
    addServices()
    for vault in plain.vaults { addPolicies(vault) }
    addAssignments(count: 4, written: nil)
    addAssignments(count: 4, written: 0)
    remember(at: 0)
    wait(to: 300)
    addAssignments(count: 4, written: 300)
    // Both edges of both windows, and the seconds beside them.
    for now in [300, 599, 600, 601, 899, 900] {
      wait(to: now)
      remember(at: now)
    }
  }

  private mutating func remember(at now: Int) {
    moments.append(Moment(now: now, simulation: simulation, plain: plain))
  }

  private mutating func wait(to now: Int) {
    perform(.wait(Delay(seconds: now - simulation.clock.seconds)), as: .owner)
  }

  private mutating func perform(_ stimulus: Stimulus, as actor: Actor = .fiat) {
    let outcome = simulation.perform(Request(stimulus, as: actor))
    if outcome.answer != .granted { refused += 1 }
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func some<Element>(_ elements: [Element], _ percent: Int) -> [Element] {
    elements.filter { _ in chance(percent) }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  // MARK: Networks

  private mutating func addNetworks() {
    for number in 0..<2 {
      let network = "vnet-\(number)"
      var subnets: [SubnetDefinition] = []
      for snet in 0..<2 {
        guard let prefix = AddressRange("10.\(number).\(snet).0/24") else { continue }
        let hasEndpoint = chance(50)
        let name = "snet-\(snet)"
        var subnet = PlainWorld.Subnet(
          name: "\(network)/\(name)", network: network, hasServiceEndpoint: hasEndpoint,
          publicAddress: IPv4Address.derived(from: "\(network)/\(name)").bits)
        // API Management asks a lot of the security group of its subnet; it gets subnets without one.
        if !Self.isForServices(subnet) { restrict(&subnet) }
        var definition = SubnetDefinition(
          name: name, addressPrefix: prefix, serviceEndpoints: hasEndpoint ? ["microsoft.keyvault"] : [])
        definition.networkSecurityGroup = subnet.outbound.isEmpty ? nil : addSecurityGroup(subnet)
        definition.routeTable = subnet.routes.isEmpty ? nil : addRouteTable(subnet)
        definition.defaultOutboundAccess = subnet.isPrivate ? false : nil
        subnets.append(definition)
        plain.subnets.append(subnet)
      }
      perform(
        .putVirtualNetwork(
          VirtualNetworkDefinition(name: network, location: nil, addressPrefixes: [], subnets: subnets)))
    }
    let linked = some(["vnet-0", "vnet-1"], 60)
    plain.linkedNetworks = Set(linked)
    perform(.putPrivateDnsZone(PrivateDnsZoneDefinition(name: Self.zone, links: linked.map { .init(network: $0) })))
    perform(
      .putPrivateDnsZone(
        PrivateDnsZoneDefinition(name: Self.wrongZone, links: ["vnet-0", "vnet-1"].map { .init(network: $0) })))
  }

  private static func isForServices(_ subnet: PlainWorld.Subnet) -> Bool { subnet.name.hasSuffix("/snet-0") }

  private mutating func restrict(_ subnet: inout PlainWorld.Subnet) {
    if chance(60) {
      let tags = ["AzureKeyVault", "AzureActiveDirectory", "Internet", "VirtualNetwork", "*"]
      subnet.outbound = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        PlainWorld.OutboundRule(denies: chance(60), destination: pick(tags), port: pick([443, nil, 80]))
      }
    }
    if chance(40) {
      subnet.routes = [PlainWorld.Route(tag: nil, leadsOut: chance(30))]
      if chance(40) { subnet.routes.append(PlainWorld.Route(tag: "AzureKeyVault", leadsOut: chance(70))) }
    }
    subnet.isPrivate = chance(25)
  }

  private mutating func addSecurityGroup(_ subnet: PlainWorld.Subnet) -> String {
    let name = "nsg-" + subnet.name.replacing("/", with: "-")
    let rules = subnet.outbound.enumerated().map { number, rule in
      NetworkSecurityGroup.Rule(
        name: "rule-\(number)", priority: 100 + number, direction: .outbound, access: rule.denies ? .deny : .allow,
        includesTCP: true, ports: [PortRange(rule.port.map(String.init) ?? "*")].compactMap(\.self), sources: [.any],
        destinations: [AddressPrefix(rule.destination)].compactMap(\.self))
    }
    perform(.putNetworkSecurityGroup(NetworkSecurityGroupDefinition(name: name, rules: rules)))
    return name
  }

  private mutating func addRouteTable(_ subnet: PlainWorld.Subnet) -> String {
    let name = "rt-" + subnet.name.replacing("/", with: "-")
    let routes = subnet.routes.enumerated().compactMap { number, route in
      AddressPrefix(route.tag ?? "0.0.0.0/0").map {
        RouteTable.Route(
          name: "route-\(number)", addressPrefix: $0, nextHopType: route.leadsOut ? .internet : .none,
          nextHopIpAddress: nil)
      }
    }
    perform(.putRouteTable(RouteTableDefinition(name: name, routes: routes)))
    return name
  }

  private static let zone = "privatelink.vaultcore.azure.net"
  private static let wrongZone = "vaultcore.azure.net"
  private static let ranges = [
    "192.0.2.10", "192.0.2.0/28", "198.51.100.0/25", "20.40.125.155", "20.40.0.0/16", "51.145.179.78/32",
    "192.0.2.0/24", "192.0.2.7", "8.8.8.8/31",
  ]

  private mutating func someRanges(_ percent: Int) -> [PlainRange] { some(Self.ranges, percent).map(PlainRange.init) }

  // MARK: Callers

  private mutating func addCallers() {
    perform(.createUser(UserDefinition(name: "ana", tenantId: nil)))
    perform(.createUser(UserDefinition(name: "ben", tenantId: "fabrikam")))
    for number in 0..<2 { perform(.putManagedIdentity(ManagedIdentityDefinition(name: "id-\(number)"))) }
    for name in [ResourceName(.user, "ana"), ResourceName(.user, "ben")] + identities { note(name) }
  }

  /// The identities that are there by then stay behind; those of later services are made in the new tenant.
  private mutating func moveSubscription() {
    perform(.transferSubscription(tenant: "fabrikam"))
    for index in plain.callers.indices where plain.callers[index].name.hasPrefix("id-") {
      plain.callers[index].isLeftBehind = true
    }
  }

  private var identities: [ResourceName] {
    [ResourceName(.managedIdentity, "id-0"), ResourceName(.managedIdentity, "id-1")]
  }

  @discardableResult
  private mutating func note(_ name: ResourceName) -> PlainWorld.Caller? {
    guard let id = simulation.world.principal(of: name) else { return nil }
    let principal = simulation.world.principals[id]
    let caller = PlainWorld.Caller(
      name: name.name, objectId: principal.objectId, clientId: principal.clientId, tenant: principal.tenantId)
    plain.callers.append(caller)
    return caller
  }

  private mutating func addServices() {
    let regions: [(name: String, address: String?)] = [
      ("australiaeast", "20.40.125.155"), ("westeurope", "51.145.179.78"), ("italynorth", nil),
    ]
    for number in 0..<2 {
      let region = pick(regions)
      let type = pick(ResourceIdentityType.allCases)
      let attached = type.includesUserAssigned ? some(["id-0", "id-1"], 60) : []
      var settings = ApiManagementSettings(name: "apim-\(number)")
      settings.location = region.name
      settings.identity = ResourceIdentityDefinition(type: type, userAssignedIdentities: attached)
      // The networks lie in the region of the world.
      let isInjected = region.name == simulation.world.defaults.location && chance(60)
      settings.subnet = isInjected ? pick(plain.subnets.filter(Self.isForServices)).name : nil
      settings.virtualNetworkType = isInjected ? .internal : VirtualNetworkType.none
      perform(.putApiManagement(settings))
      plain.services.append(
        PlainWorld.Service(
          name: settings.name, controlPlane: region.address.map(PlainRange.number),
          system: note(ResourceName(.apiManagement, settings.name)),
          attached: plain.callers.filter { attached.contains($0.name) }, subnet: settings.subnet))
    }
  }

  // MARK: Vaults

  private mutating func addVault(_ name: String) {
    let firewall: PlainWorld.Firewall? =
      chance(80)
      ? PlainWorld.Firewall(
        denies: chance(80), lets: pick(PlainWorld.Bypass.allCases), addresses: someRanges(20),
        subnets: some(plain.subnets.map(\.name), 40)) : nil
    let access = chance(50) ? .enabled : pick(PlainWorld.PublicAccess.allCases)
    let usesRoles = chance(50)
    let tenant = chance(90) ? home : WorldDefaults.identifier("tenant", "fabrikam")
    let isPurgeProtected = chance(50)
    put(name, access, firewall, usesRoles, tenant, isPurgeProtected)
    let perimeter: PlainWorld.Perimeter? =
      chance(40) ? PlainWorld.Perimeter(isEnforced: chance(50), inbound: chance(30) ? [] : someRanges(30)) : nil
    if let perimeter { put(perimeter, around: name) }
    let endpoint = chance(50) ? addEndpoint(to: name) : nil
    plain.vaults.append(
      PlainWorld.Vault(
        name: name, usesRoles: usesRoles, tenant: tenant, access: access, firewall: firewall, perimeter: perimeter,
        endpoint: endpoint, objects: addObjects(to: name), isPurgeProtected: isPurgeProtected, policies: [:]))
  }

  private mutating func addDeletedVault(_ name: String) {
    perform(.putVault(VaultSettings(name: name)))
    perform(.deleteVault(name: name))
    plain.deletedVaults.append(name)
  }

  private mutating func put(
    _ name: String, _ access: PlainWorld.PublicAccess, _ firewall: PlainWorld.Firewall?, _ usesRoles: Bool,
    _ tenant: String, _ isPurgeProtected: Bool
  ) {
    var settings = VaultSettings(name: name)
    settings.tenantId = tenant
    settings.enableRbacAuthorization = usesRoles
    settings.enablePurgeProtection = isPurgeProtected ? true : nil
    settings.publicNetworkAccess =
      switch access {
      case .enabled: chance(50) ? .enabled : nil
      case .disabled: .disabled
      case .securedByPerimeter: .securedByPerimeter
      }
    settings.networkAcls = firewall.map { firewall in
      NetworkRuleSet(
        defaultAction: firewall.denies ? .deny : .allow,
        bypass: firewall.lets == .services ? .azureServices : NetworkRuleSet.Bypass.none,
        ipRules: firewall.addresses.compactMap { AddressRange($0.text) },
        virtualNetworkRules: firewall.subnets.map {
          NetworkRuleSet.VirtualNetworkRule(subnet: $0, ignoreMissingVnetServiceEndpoint: true)
        })
    }
    perform(.putVault(settings))
  }

  private mutating func put(_ perimeter: PlainWorld.Perimeter, around vault: String) {
    perform(
      .putNetworkSecurityPerimeter(
        PerimeterDefinition(
          name: "nsp-\(vault)",
          profiles: [
            PerimeterDefinition.Profile(
              name: NetworkSecurityPerimeter.defaultProfile,
              accessRules: [
                PerimeterDefinition.AccessRule(
                  name: "inbound", addressPrefixes: perimeter.inbound.compactMap { AddressRange($0.text) })
              ])
          ],
          associations: [
            PerimeterDefinition.Association(
              resource: ResourceName(.vault, vault), accessMode: perimeter.isEnforced ? .enforced : .learning)
          ])))
  }

  private mutating func addEndpoint(to vault: String) -> PlainWorld.Endpoint {
    let state = chance(60) ? PrivateEndpoint.ConnectionState.approved : pick(PrivateEndpoint.ConnectionState.allCases)
    let zone = pick([Self.zone, Self.zone, Self.wrongZone, nil])
    let subnet = pick(plain.subnets)
    perform(
      .putPrivateEndpoint(
        PrivateEndpointDefinition(
          name: "pe-\(vault)", subnet: subnet.name, vault: vault, state: state, privateDnsZone: zone)))
    return PlainWorld.Endpoint(isApproved: state == .approved, network: subnet.network, hasRecord: zone == Self.zone)
  }

  private mutating func addObjects(to vault: String) -> [PlainWorld.Object] {
    var objects: [PlainWorld.Object] = []
    for (name, isEnabled) in [("open", true), ("shut", false)] where chance(80) {
      perform(.setSecret(SecretDefinition(vault: vault, name: name, contentType: nil, isEnabled: isEnabled)))
      objects.append(PlainWorld.Object(kind: "secrets", name: name, isEnabled: isEnabled, isOfCertificate: false))
    }
    if chance(80) {
      perform(.importCertificate(CertificateImport(vault: vault, name: "cert")))
      for kind in ["keys", "secrets", "certificates"] {
        objects.append(PlainWorld.Object(kind: kind, name: "cert", isEnabled: true, isOfCertificate: true))
      }
    }
    return objects + addKeys(to: vault) + addDeleted(to: vault)
  }

  private mutating func addKeys(to vault: String) -> [PlainWorld.Object] {
    let kinds = [
      PlainWorld.Object(kind: "keys", name: "open", isEnabled: true, isOfCertificate: false),
      PlainWorld.Object(kind: "keys", name: "shut", isEnabled: false, isOfCertificate: false),
      PlainWorld.Object(kind: "keys", name: "old", isEnabled: true, isOfCertificate: false, isExpired: true),
      PlainWorld.Object(
        kind: "keys", name: "few", isEnabled: true, isOfCertificate: false, keyOps: ["encrypt", "verify"]),
    ]
    return some(kinds, 80).map { key in
      var content = VaultObjectContent()
      content.isEnabled = key.isEnabled
      content.expires = key.isExpired ? UnixTime(seconds: 0) : nil
      content.keyOps = key.keyOps?.compactMap(KeyOperation.init(rawValue:))
      call("keys/create", vault, key.name, content)
      return key
    }
  }

  private mutating func addDeleted(to vault: String) -> [PlainWorld.Object] {
    some([("keys", "keys/create"), ("secrets", "secrets/set")], 80).map { kind, make in
      call(make, vault, "del", VaultObjectContent())
      call("\(kind)/delete", vault, "del", VaultObjectContent())
      return PlainWorld.Object(kind: kind, name: "del", isEnabled: true, isOfCertificate: false, isDeleted: true)
    }
  }

  private mutating func call(_ operation: String, _ vault: String, _ object: String, _ content: VaultObjectContent) {
    guard let operation = DataOperationTable.operation(named: operation) else {
      refused += 1
      return
    }
    perform(.access(VaultAccess(operation: operation, vault: vault, object: object, content: content)))
  }

  // MARK: Grants

  private mutating func addPolicies(_ vault: PlainWorld.Vault) {
    var policies: [String: [String: [String]]] = [:]
    for caller in plain.callers where chance(70) {
      var lists: [String: [String]] = [:]
      for kind in ["keys", "secrets", "certificates"] {
        let known = Set(PlainOperation.all.filter { $0.kind == kind }.map(\.permission)).sorted()
        lists[kind] = chance(25) ? ["all"] : some(known, 50)
      }
      policies[caller.objectId] = lists
      let entry = AccessPolicyEntry(
        objectId: caller.objectId, keys: lists["keys"] ?? [], secrets: lists["secrets"] ?? [],
        certificates: lists["certificates"] ?? [])
      perform(.changeAccessPolicy(AccessPolicyChange(vault: vault.name, kind: .replace, entry: entry)))
    }
    plain.vaults = plain.vaults.map { known in
      guard known.name == vault.name else { return known }
      return PlainWorld.Vault(
        name: known.name, usesRoles: known.usesRoles, tenant: known.tenant, access: known.access,
        firewall: known.firewall, perimeter: known.perimeter, endpoint: known.endpoint, objects: known.objects,
        isPurgeProtected: known.isPurgeProtected, policies: policies)
    }
  }

  private mutating func addAssignments(count: Int, written: Int?) {
    for _ in 0..<count {
      let caller = pick(plain.callers)
      let role = pick(PlainOperation.ofRole.keys.sorted())
      let scope = randomScope()
      let isKnown = plain.assignments.contains {
        $0.objectId == caller.objectId && $0.role == role && $0.scope == scope
      }
      guard !isKnown, let id = RoleTable.role(role)?.id else { continue }
      plain.assignments.append(
        PlainWorld.Assignment(objectId: caller.objectId, role: role, scope: scope, written: written))
      perform(
        .assignRole(RoleAssignmentDefinition(roleID: id, principalId: caller.objectId, scope: name(of: scope))),
        as: written == nil ? .fiat : .owner)
    }
  }

  private mutating func randomScope() -> PlainWorld.Scope {
    let vault = pick(plain.vaults).name
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .subscription
    case 1: return .group
    case 2..<6: return .vault(vault)
    default:
      return .object(
        vault: vault, kind: pick(["keys", "secrets", "secrets", "certificates"]),
        name: pick(["open", "shut", "cert", "none"]))
    }
  }

  private func name(of scope: PlainWorld.Scope) -> ScopeName {
    switch scope {
    case .subscription: .subscription
    case .group: .resourceGroup
    case .vault(let name): .resource(ResourceName(.vault, name))
    case .object(let vault, let kind, let name):
      .object(vault: vault, VaultObjectKind(rawValue: kind) ?? .secrets, name)
    }
  }
}
