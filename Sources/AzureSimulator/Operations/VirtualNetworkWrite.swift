import AzureModel

/// A virtual network with its subnets; writing it again replaces prefixes, name servers and the subnets it names.
struct VirtualNetworkWrite: ControlPlaneOperation {
  let definition: VirtualNetworkDefinition

  private var name: ResourceName { ResourceName(.virtualNetwork, definition.name) }
  var action: ControlOperation? { .virtualNetworksWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    ControlPlaneRequest.Requirement.group(definition.resourceGroup)
      + definition.subnets.flatMap(\.references).map { .resource($0) }
      + definition.peerings.map { .resource(ResourceName(.virtualNetwork, $0.remote)) }
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name, in: definition.resourceGroup) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    definition.subnets.flatMap { $0.linkedActions(in: world) }
      + definition.peerings.compactMap { $0.linkedAction(in: world) }
  }

  func apply(to state: inout SimulationState) {
    let location = definition.location ?? state.world.defaults.location
    let before = state.world.virtualNetwork(definition.name).map { state.world.virtualNetworks[$0] }
    let asksOthers = before.map { $0.dnsServers != definition.dnsServers } ?? false
    if asksOthers { state.rememberNames() }
    state.put(name, in: definition.resourceGroup, \.virtualNetworks) { scope in
      var network =
        before
        ?? VirtualNetwork(
          name: definition.name, location: location, addressPrefixes: definition.addressPrefixes, scope: scope)
      network.location = location
      network.addressPrefixes = definition.addressPrefixes
      network.dnsServers = definition.dnsServers
      return network
    }
    for subnet in definition.subnets { state.put(subnet, of: definition.name) }
    for peering in definition.peerings { state.put(peering) }
  }
}

/// One subnet of a virtual network.
struct SubnetWrite: ControlPlaneOperation {
  let definition: SubnetDefinition
  let network: String

  var action: ControlOperation? { .subnetsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    [.resource(ResourceName(.virtualNetwork, network))] + definition.references.map { .resource($0) }
  }

  func resourceID(in world: World) -> String { world.subnetID("\(network)/\(definition.name)") }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] { definition.linkedActions(in: world) }

  func apply(to state: inout SimulationState) { state.put(definition, of: network) }
}

/// One side of a peering.
struct PeeringWrite: ControlPlaneOperation {
  let definition: PeeringDefinition

  var action: ControlOperation? { .virtualNetworkPeeringsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    [definition.network, definition.remote].map { .resource(ResourceName(.virtualNetwork, $0)) }
  }

  func resourceID(in world: World) -> String {
    let network = world.resourceID(of: ResourceName(.virtualNetwork, definition.network))
    return "\(network)/virtualNetworkPeerings/\(definition.name)"
  }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    definition.linkedAction(in: world).map { [$0] } ?? []
  }

  func apply(to state: inout SimulationState) { state.put(definition) }
}

extension PeeringDefinition {
  /// The other network has to be one that may be peered.
  fileprivate func linkedAction(in world: World) -> ControlPlaneRequest.LinkedAction? {
    ControlPlaneRequest.LinkedAction(.virtualNetworksPeer, on: ResourceName(.virtualNetwork, remote), in: world)
  }
}

extension SubnetDefinition {
  /// What is attached to a subnet has to be joined.
  fileprivate func linkedActions(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    references.compactMap { name in
      let action: ControlOperation
      switch name.kind {
      case .networkSecurityGroup: action = .networkSecurityGroupsJoin
      case .routeTable: action = .routeTablesJoin
      case .natGateway: action = .natGatewaysJoin
      default: return nil
      }
      return ControlPlaneRequest.LinkedAction(action, on: name, in: world)
    }
  }
}

extension SimulationState {
  /// Writes a subnet whole; what it was before may be seen for a while where its service endpoints change.
  fileprivate mutating func put(_ definition: SubnetDefinition, of networkName: String) {
    guard let network = world.virtualNetwork(networkName) else { return }
    let path = "\(networkName)/\(definition.name)"
    let known = world.subnet(path)
    let scope =
      known.map { world.subnets[$0].scope }
      ?? world.addScope(.object, resourceID: world.subnetID(path), below: world.virtualNetworks[network].scope)
    var row = Subnet(
      name: definition.name, virtualNetwork: network, addressPrefix: definition.addressPrefix,
      serviceEndpoints: definition.serviceEndpoints, scope: scope)
    row.networkSecurityGroup = definition.networkSecurityGroup.flatMap { world.securityGroup($0) }
    row.routeTable = definition.routeTable.flatMap { world.routeTable($0) }
    row.natGateway = definition.natGateway.flatMap { world.natGateway($0) }
    row.delegations = definition.delegations
    row.privateEndpointNetworkPolicies = definition.privateEndpointNetworkPolicies ?? .disabled
    row.defaultOutboundAccess = definition.defaultOutboundAccess ?? true
    guard let known else {
      world.mutate { tables in
        let id = tables.subnets.append(row)
        tables.virtualNetworks[network].subnets.append(id)
        tables.subnetsByName[path.lowercased()] = id
      }
      return
    }
    let before = world.subnets[known]
    if before.hasKeyVaultEndpoint != row.hasKeyVaultEndpoint {
      remember(.serviceEndpoints(known, before.serviceEndpoints), after: .serviceEndpoint)
    }
    world.mutate { $0.subnets[known] = row }
  }

  /// Writes one side of a peering, in place of one of the same name.
  fileprivate mutating func put(_ definition: PeeringDefinition) {
    guard let network = world.virtualNetwork(definition.network), let remote = world.virtualNetwork(definition.remote)
    else { return }
    let row = VirtualNetwork.Peering(
      name: definition.name, remote: remote, allowVirtualNetworkAccess: definition.allowVirtualNetworkAccess,
      allowForwardedTraffic: definition.allowForwardedTraffic, allowGatewayTransit: definition.allowGatewayTransit,
      useRemoteGateways: definition.useRemoteGateways)
    world.mutate { tables in
      tables.virtualNetworks[network].peerings.removeAll { $0.name.lowercased() == definition.name.lowercased() }
      tables.virtualNetworks[network].peerings.append(row)
    }
  }
}
