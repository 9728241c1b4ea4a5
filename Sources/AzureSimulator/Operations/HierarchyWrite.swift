import AzureModel

/// A management group below another, or below the tenant.
struct ManagementGroupWrite: ControlPlaneOperation {
  let definition: ManagementGroupDefinition

  private var name: ResourceName { ResourceName(.managementGroup, definition.name) }
  private var parent: ResourceName? { definition.parent.map { ResourceName(.managementGroup, $0) } }
  var action: ControlOperation? { .managementGroupsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { parent.map { [.resource($0)] } ?? [] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    let above = parent.flatMap { state.world.scope(of: $0) } ?? World.rootScope
    if let known = state.world.scope(of: name) { return state.move(known, below: above) }
    let scope = state.world.addScope(.managementGroup, resourceID: resourceID(in: state.world), below: above)
    state.world.register(name, row: scope.raw)
  }
}

/// A subscription that appears in the tenant, or moves to a management group.
struct SubscriptionWrite: ControlPlaneOperation {
  let definition: SubscriptionDefinition
  let isMove: Bool

  private var group: ResourceName? { definition.managementGroup.map { ResourceName(.managementGroup, $0) } }

  private func name(in world: World) -> ResourceName {
    ResourceName(.subscription, definition.name ?? world.defaults.subscription)
  }

  var action: ControlOperation? { isMove ? .managementGroupSubscriptionsWrite : nil }

  var requirements: [ControlPlaneRequest.Requirement] {
    let moved = isMove ? definition.name.map { [ResourceName(.subscription, $0)] } ?? [] : []
    return (moved + (group.map { [$0] } ?? [])).map { .resource($0) }
  }

  /// The permission to place a subscription is asked for at the management group.
  func resourceID(in world: World) -> String {
    isMove ? group.map { world.resourceID(of: $0) } ?? "/" : world.resourceID(of: name(in: world))
  }

  func apply(to state: inout SimulationState) {
    let above = group.flatMap { state.world.scope(of: $0) } ?? World.rootScope
    let name = name(in: state.world)
    if let known = state.world.scope(of: name) { return state.move(known, below: above) }
    let scope = state.world.addScope(.subscription, resourceID: state.world.resourceID(of: name), below: above)
    state.world.register(name, row: scope.raw)
  }
}

/// A resource group in a subscription.
struct ResourceGroupWrite: ControlPlaneOperation {
  let definition: ResourceGroupDefinition

  private var name: ResourceName { ResourceName(.resourceGroup, definition.name) }
  private var subscription: ResourceName? { definition.subscription.map { ResourceName(.subscription, $0) } }
  var action: ControlOperation? { .resourceGroupsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { subscription.map { [.resource($0)] } ?? [] }

  private func parent(in world: World) -> Scope.ID {
    subscription.flatMap { world.scope(of: $0) } ?? World.subscriptionScope
  }

  func resourceID(in world: World) -> String {
    "\(world.scopes[parent(in: world)].resourceID)/resourceGroups/\(definition.name)"
  }

  func apply(to state: inout SimulationState) {
    let scope = state.world.addScope(
      .resourceGroup, resourceID: resourceID(in: state.world), below: parent(in: state.world))
    state.world.register(name, row: scope.raw)
  }
}

extension SimulationState {
  /// Places a scope below another; not everybody notices at once.
  fileprivate mutating func move(_ scope: Scope.ID, below parent: Scope.ID) {
    guard world.scopes[scope].parent != parent, !world.isScope(parent, within: scope) else { return }
    index.placeScopes(of: world)
    world.mutate { $0.scopes[scope].parent = parent }
    index.move(scope, below: parent, effect: effect(of: .managementGroupHierarchy))
  }
}
