import AzureModel

/// A network security group with all its rules.
struct NetworkSecurityGroupWrite: ControlPlaneOperation {
  let definition: NetworkSecurityGroupDefinition

  private var name: ResourceName { ResourceName(.networkSecurityGroup, definition.name) }
  var action: ControlOperation? { .networkSecurityGroupsWrite }
  var requirements: [ControlPlaneRequest.Requirement] {
    ControlPlaneRequest.Requirement.group(definition.resourceGroup)
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name, in: definition.resourceGroup) }

  func apply(to state: inout SimulationState) {
    // Rules of one priority and direction cannot be; where they are, their order is that of the text.
    let rules = definition.rules.enumerated().sorted {
      ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
    }
    state.put(name, in: definition.resourceGroup, \.network.securityGroups) {
      NetworkSecurityGroup(name: definition.name, rules: rules.map(\.element), scope: $0)
    }
  }
}

/// A route table with all its routes.
struct RouteTableWrite: ControlPlaneOperation {
  let definition: RouteTableDefinition

  private var name: ResourceName { ResourceName(.routeTable, definition.name) }
  var action: ControlOperation? { .routeTablesWrite }
  var requirements: [ControlPlaneRequest.Requirement] {
    ControlPlaneRequest.Requirement.group(definition.resourceGroup)
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name, in: definition.resourceGroup) }

  func apply(to state: inout SimulationState) {
    state.put(name, in: definition.resourceGroup, \.network.routeTables) {
      RouteTable(
        name: definition.name, routes: definition.routes,
        disableBgpRoutePropagation: definition.disableBgpRoutePropagation, scope: $0)
    }
  }
}

/// A NAT gateway with its public addresses.
struct NatGatewayWrite: ControlPlaneOperation {
  let definition: NatGatewayDefinition

  private var name: ResourceName { ResourceName(.natGateway, definition.name) }
  var action: ControlOperation? { .natGatewaysWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    ControlPlaneRequest.Requirement.group(definition.resourceGroup)
      + definition.publicIPAddresses.map { .resource(ResourceName(.publicIPAddress, $0)) }
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name, in: definition.resourceGroup) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    definition.publicIPAddresses.compactMap {
      ControlPlaneRequest.LinkedAction(.publicIPAddressesJoin, on: ResourceName(.publicIPAddress, $0), in: world)
    }
  }

  func apply(to state: inout SimulationState) {
    let addresses = definition.publicIPAddresses.compactMap { state.world.publicIPAddress($0) }
    state.put(name, in: definition.resourceGroup, \.network.natGateways) {
      NatGateway(name: definition.name, publicIPAddresses: addresses, scope: $0)
    }
  }
}

/// A public IP address; the address itself stays the same when it is written again without one.
struct PublicIPAddressWrite: ControlPlaneOperation {
  let definition: PublicIPAddressDefinition

  private var name: ResourceName { ResourceName(.publicIPAddress, definition.name) }
  var action: ControlOperation? { .publicIPAddressesWrite }
  var requirements: [ControlPlaneRequest.Requirement] {
    ControlPlaneRequest.Requirement.group(definition.resourceGroup)
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name, in: definition.resourceGroup) }

  func apply(to state: inout SimulationState) {
    let before = state.world.publicIPAddress(definition.name).map { state.world.publicIPAddresses[$0] }
    let address =
      definition.address ?? before?.address ?? .derived(from: "public address \(definition.name.lowercased())")
    let location = definition.location ?? before?.location ?? state.world.defaults.location
    let sku = definition.sku ?? before?.sku ?? .standard
    state.put(name, in: definition.resourceGroup, \.network.publicIPAddresses) {
      PublicIPAddress(name: definition.name, address: address, location: location, sku: sku, scope: $0)
    }
  }
}
