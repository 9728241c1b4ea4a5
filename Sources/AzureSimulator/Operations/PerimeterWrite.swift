import AzureModel

/// A network security perimeter with its profiles and associations.
struct PerimeterWrite: ControlPlaneOperation {
  let definition: PerimeterDefinition

  private var name: ResourceName { ResourceName(.networkSecurityPerimeter, definition.name) }
  var action: ControlOperation? { .networkSecurityPerimetersWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    (definition.associations ?? []).map { .resource($0.resource) }
      + ControlPlaneRequest.Requirement.group(definition.resourceGroup)
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name, in: definition.resourceGroup) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    (definition.associations ?? []).compactMap { $0.linkedAction(in: world) }
  }

  func apply(to state: inout SimulationState) {
    let before = state.world.perimeter(definition.name).map { state.world.perimeters[$0] }
    let world = state.world
    state.put(name, in: definition.resourceGroup, \.perimeters) { _ in
      NetworkSecurityPerimeter(
        name: definition.name, profiles: definition.profiles?.map { $0.row(in: world) } ?? before?.profiles ?? [],
        associations: definition.associations?.map { $0.row(in: world) } ?? before?.associations ?? [])
    }
  }
}

/// A profile of a perimeter, with its access rules.
struct PerimeterProfileWrite: ControlPlaneOperation {
  let perimeter: String
  let profile: PerimeterDefinition.Profile

  private var name: ResourceName { ResourceName(.networkSecurityPerimeter, perimeter) }
  var action: ControlOperation? { .perimeterProfilesWrite }

  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { "\(world.resourceID(of: name))/profiles/\(profile.name)" }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.perimeter(perimeter) else { return }
    let row = profile.row(in: state.world)
    state.world.mutate { $0.perimeters[id].set(row) }
  }
}

/// An access rule in a profile, which is made where it is the one that is meant without a name.
struct PerimeterAccessRuleWrite: ControlPlaneOperation {
  let perimeter: String
  let profile: String
  let rule: PerimeterDefinition.AccessRule

  private var name: ResourceName { ResourceName(.networkSecurityPerimeter, perimeter) }
  var action: ControlOperation? { .perimeterAccessRulesWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String {
    "\(world.resourceID(of: name))/profiles/\(profile)/accessRules/\(rule.name)"
  }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.perimeter(perimeter) else { return }
    let row = rule.row(in: state.world)
    let known = state.world.perimeters[id].profiles.first { $0.name.lowercased() == profile.lowercased() }
    var changed = known ?? NetworkSecurityPerimeter.Profile(name: profile)
    changed.accessRules.removeAll { $0.name.lowercased() == rule.name.lowercased() }
    changed.accessRules.append(row)
    state.world.mutate { $0.perimeters[id].set(changed) }
  }
}

/// A resource put into a perimeter, or its access mode changed.
struct PerimeterAssociationWrite: ControlPlaneOperation {
  let perimeter: String
  let association: PerimeterDefinition.Association

  private var name: ResourceName { ResourceName(.networkSecurityPerimeter, perimeter) }
  var action: ControlOperation? { .perimeterAssociationsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name), .resource(association.resource)] }

  func resourceID(in world: World) -> String {
    "\(world.resourceID(of: name))/resourceAssociations/\(association.name)"
  }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    association.linkedAction(in: world).map { [$0] } ?? []
  }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.perimeter(perimeter) else { return }
    let row = association.row(in: state.world)
    state.world.mutate { $0.perimeters[id].set(row) }
  }
}

/// A resource taken out of a perimeter.
struct PerimeterAssociationDeletion: ControlPlaneOperation {
  let perimeter: String
  let association: String

  private var name: ResourceName { ResourceName(.networkSecurityPerimeter, perimeter) }
  var action: ControlOperation? { .perimeterAssociationsDelete }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { "\(world.resourceID(of: name))/resourceAssociations/\(association)" }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.perimeter(perimeter) else { return }
    let world = state.world
    state.world.mutate { tables in
      // By its own name or by that of the resource, as an association without a name is called.
      tables.perimeters[id].associations.removeAll { $0.name.lowercased() == association.lowercased() }
    }
    if state.world.perimeters[id].associations.count == world.perimeters[id].associations.count,
      let vault = world.vault(association)
    {
      let resourceID = world.resourceID(of: ResourceName(.vault, world.vaults[vault].name)).lowercased()
      state.world.mutate { $0.perimeters[id].associations.removeAll { $0.resourceID == resourceID } }
    }
  }
}

extension PerimeterDefinition.AccessRule {
  fileprivate func row(in world: World) -> NetworkSecurityPerimeter.AccessRule {
    NetworkSecurityPerimeter.AccessRule(
      name: name, direction: direction, addressPrefixes: addressPrefixes,
      subscriptionIds: subscriptions.compactMap { World.subscriptionId(of: $0.resourceID(in: world)) })
  }
}

extension PerimeterDefinition.Profile {
  fileprivate func row(in world: World) -> NetworkSecurityPerimeter.Profile {
    NetworkSecurityPerimeter.Profile(name: name, accessRules: accessRules.map { $0.row(in: world) })
  }
}

extension PerimeterDefinition.Association {
  fileprivate func row(in world: World) -> NetworkSecurityPerimeter.Association {
    NetworkSecurityPerimeter.Association(
      name: name, resourceID: world.resourceID(of: resource),
      profile: profile ?? NetworkSecurityPerimeter.defaultProfile, accessMode: accessMode)
  }

  /// Only for a vault the permission that its provider asks for is known.
  fileprivate func linkedAction(in world: World) -> ControlPlaneRequest.LinkedAction? {
    guard resource.kind == .vault, let scope = world.scope(of: resource) else { return nil }
    return ControlPlaneRequest.LinkedAction(
      action: .joinPerimeter, resourceID: world.scopes[scope].resourceID, scope: scope)
  }
}
