import AzureModel

/// A virtual network with its subnets; writing it again replaces prefixes and service endpoints.
struct VirtualNetworkWrite: ControlPlaneOperation {
  let definition: VirtualNetworkDefinition

  private var name: ResourceName { ResourceName(.virtualNetwork, definition.name) }
  var action: ControlOperation? { .virtualNetworksWrite }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    let network = addOrReplaceNetwork(&state.world)
    for subnet in definition.subnets { addOrReplace(subnet, of: network, &state.world) }
  }

  private func addOrReplaceNetwork(_ world: inout World) -> VirtualNetwork.ID {
    let location = definition.location ?? world.defaults.location
    if let known = world.virtualNetwork(definition.name) {
      world.mutate {
        $0.virtualNetworks[known].location = location
        $0.virtualNetworks[known].addressPrefixes = definition.addressPrefixes
      }
      return known
    }
    let scope = world.addScope(for: name)
    let row = VirtualNetwork(
      name: definition.name, location: location, addressPrefixes: definition.addressPrefixes, scope: scope)
    let id = world.mutate { $0.virtualNetworks.append(row) }
    world.register(name, row: id.raw)
    return id
  }

  private func addOrReplace(_ subnet: SubnetDefinition, of network: VirtualNetwork.ID, _ world: inout World) {
    let path = "\(definition.name)/\(subnet.name)"
    if let known = world.subnet(path) {
      world.mutate {
        $0.subnets[known].addressPrefix = subnet.addressPrefix
        $0.subnets[known].serviceEndpoints = subnet.serviceEndpoints
      }
      return
    }
    let scope = world.addScope(
      .object, resourceID: "\(world.resourceID(of: name))/subnets/\(subnet.name)",
      below: world.tables.virtualNetworks[network].scope)
    let row = Subnet(
      name: subnet.name, virtualNetwork: network, addressPrefix: subnet.addressPrefix,
      serviceEndpoints: subnet.serviceEndpoints, scope: scope)
    world.mutate { tables in
      let id = tables.subnets.append(row)
      tables.virtualNetworks[network].subnets.append(id)
      tables.subnetsByName[path.lowercased()] = id
    }
  }
}

/// A private endpoint, and its record in a private DNS zone.
struct PrivateEndpointWrite: ControlPlaneOperation {
  let definition: PrivateEndpointDefinition

  private var name: ResourceName { ResourceName(.privateEndpoint, definition.name) }
  var action: ControlOperation? { .privateEndpointsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    [.subnet(definition.subnet), .resource(ResourceName(.vault, definition.vault))]
      + (definition.privateDnsZone.map { [.resource(ResourceName(.privateDnsZone, $0))] } ?? [])
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let subnet = state.world.subnet(definition.subnet), let vault = state.world.vault(definition.vault) else {
      return
    }
    let row = PrivateEndpoint(name: definition.name, subnet: subnet, vault: vault, state: definition.state)
    if let known = state.world.privateEndpoint(definition.name) {
      state.world.mutate { $0.privateEndpoints[known] = row }
    } else {
      let id = state.world.mutate { $0.privateEndpoints.append(row) }
      state.world.register(name, row: id.raw)
    }
    if let zone = definition.privateDnsZone.flatMap({ state.world.privateDnsZone($0) }) {
      let record = definition.vault.lowercased()
      state.world.mutate {
        if !$0.privateDnsZones[zone].records.contains(record) { $0.privateDnsZones[zone].records.append(record) }
      }
    }
  }
}

/// A private DNS zone and the networks that ask it.
struct PrivateDnsZoneWrite: ControlPlaneOperation {
  let definition: PrivateDnsZoneDefinition

  private var name: ResourceName { ResourceName(.privateDnsZone, definition.name) }
  var action: ControlOperation? { .privateDnsZonesWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    definition.virtualNetworkLinks.map { .resource(ResourceName(.virtualNetwork, $0)) }
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    let links = definition.virtualNetworkLinks.compactMap { state.world.virtualNetwork($0) }
    if let known = state.world.privateDnsZone(definition.name) {
      state.world.mutate { $0.privateDnsZones[known].virtualNetworkLinks = links }
      return
    }
    let row = PrivateDnsZone(name: definition.name, virtualNetworkLinks: links, records: [])
    let id = state.world.mutate { $0.privateDnsZones.append(row) }
    state.world.register(name, row: id.raw)
  }
}

/// A network security perimeter with its inbound rules and associations.
struct PerimeterWrite: ControlPlaneOperation {
  let definition: PerimeterDefinition

  private var name: ResourceName { ResourceName(.networkSecurityPerimeter, definition.name) }
  var action: ControlOperation? { .networkSecurityPerimetersWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    definition.associations.map { .resource(ResourceName(.vault, $0.vault)) }
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    let associations = definition.associations.compactMap { association in
      state.world.vault(association.vault).map {
        NetworkSecurityPerimeter.Association(vault: $0, accessMode: association.accessMode)
      }
    }
    let row = NetworkSecurityPerimeter(
      name: definition.name, inboundAddressPrefixes: definition.inboundAddressPrefixes, associations: associations)
    if let known = state.world.perimeter(definition.name) {
      state.world.mutate { $0.perimeters[known] = row }
    } else {
      let id = state.world.mutate { $0.perimeters.append(row) }
      state.world.register(name, row: id.raw)
    }
  }
}
