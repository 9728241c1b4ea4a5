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
      below: world.virtualNetworks[network].scope)
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
