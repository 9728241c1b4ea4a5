import AzureModel

/// Resources of the network that have a row, a name and a scope of their own.
extension SimulationState {
  /// Changes the row of a name, or makes one at a scope of its own.
  ///
  /// - Parameters:
  ///   - name: The resource.
  ///   - group: The resource group that a new one goes to; nil for the scenario's own.
  ///   - table: The rows of its kind.
  ///   - row: The new row, from its scope.
  mutating func put<Row>(
    _ name: ResourceName, in group: String?, _ table: WritableKeyPath<World.Tables, ForkedArray<Row>>,
    _ row: (Scope.ID) -> Row
  ) {
    if let known = world.rowsByName[name].map(AzureModel.ID<Row>.init), let scope = world.scope(of: name) {
      let row = row(scope)
      return world.mutate { $0[keyPath: table][known] = row }
    }
    place(name, in: group)
    let row = row(world.addScope(for: name))
    let id = world.mutate { $0[keyPath: table].append(row) }
    world.register(name, row: id.raw)
  }

  /// Places a new resource in a resource group.
  mutating func place(_ name: ResourceName, in group: String?) {
    guard let scope = group.flatMap({ world.scope(of: ResourceName(.resourceGroup, $0)) }) else { return }
    world.place(name, in: scope)
  }
}

extension World {
  /// The id that a resource has, or will have in the resource group that it goes to.
  func resourceID(of name: ResourceName, in group: String?) -> String {
    guard let group, !exists(name) else { return resourceID(of: name) }
    let groupID = resourceID(of: ResourceName(.resourceGroup, group))
    return "\(groupID)/providers/\(name.kind.resourceType ?? "")/\(name.name)"
  }

  /// The id of a subnet, whether it exists or not.
  func subnetID(_ path: String) -> String {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    let network = ResourceName(.virtualNetwork, parts.first ?? "")
    return "\(resourceID(of: network))/subnets/\(parts.last ?? "")"
  }
}

extension ControlPlaneRequest.Requirement {
  /// What a write to a resource group needs.
  static func group(_ name: String?) -> [ControlPlaneRequest.Requirement] {
    name.map { [.resource(ResourceName(.resourceGroup, $0))] } ?? []
  }
}
