import AzureModel

/// A named value or a client certificate written into a service.
struct ApiManagementSecretWrite: ControlPlaneOperation {
  let definition: ApiManagementSecretDefinition

  private var name: ApiManagementSecretName {
    ApiManagementSecretName(definition.kind, definition.name, of: definition.service)
  }
  var action: ControlOperation? { definition.kind.writeAction }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name.serviceName)] }

  func resourceID(in world: World) -> String { name.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    guard let service = state.world.apiManagement(definition.service) else { return }
    let key = ApiManagementSecretKey(definition.kind, definition.name, of: service)
    let row = ApiManagementSecret(key: key, name: definition.name, keyVault: definition.keyVault, readAt: state.instant)
    state.world.mutate { tables in
      if tables.apiManagementSecrets[key] == nil { tables.apiManagementSecretKeys.append(key) }
      tables.apiManagementSecrets[key] = row
    }
  }
}

/// One taken out of a service.
struct ApiManagementSecretDeletion: ControlPlaneOperation {
  let name: ApiManagementSecretName

  var action: ControlOperation? { name.kind.deleteAction }
  var requirements: [ControlPlaneRequest.Requirement] { [.apiManagementSecret(name)] }

  func resourceID(in world: World) -> String { name.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    guard let service = state.world.apiManagement(name.service) else { return }
    let key = ApiManagementSecretKey(name.kind, name.name, of: service)
    state.world.mutate { tables in
      tables.apiManagementSecrets[key] = nil
      tables.apiManagementSecretKeys.removeAll { $0 == key }
    }
  }
}

/// One read from its vault again, at once.
struct ApiManagementSecretRefresh: ControlPlaneOperation {
  let name: ApiManagementSecretName

  var action: ControlOperation? {
    name.kind == .namedValue ? .namedValuesRefresh : .apiManagementCertificatesRefresh
  }
  var requirements: [ControlPlaneRequest.Requirement] { [.apiManagementSecret(name)] }

  func resourceID(in world: World) -> String { name.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    guard let service = state.world.apiManagement(name.service) else { return }
    let key = ApiManagementSecretKey(name.kind, name.name, of: service)
    let instant = state.instant
    state.world.mutate { $0.apiManagementSecrets[key]?.readAt = instant }
  }
}

/// The policies of a service written.
struct ApiManagementPolicyWrite: ControlPlaneOperation {
  let definition: ApiManagementPolicyDefinition

  private var service: ResourceName { ResourceName(.apiManagement, definition.service) }
  var action: ControlOperation? { .apiManagementPoliciesWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(service)] }

  func resourceID(in world: World) -> String { "\(world.resourceID(of: service))/policies/policy" }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.apiManagement(definition.service) else { return }
    state.world.mutate { $0.apiManagementPolicies[id.raw] = definition.policy }
  }
}

extension ApiManagementSecretName {
  var serviceName: ResourceName { ResourceName(.apiManagement, service) }

  func resourceID(in world: World) -> String { "\(world.resourceID(of: serviceName))/\(kind.rawValue)/\(name)" }
}

extension ApiManagementSecret.Kind {
  var writeAction: ControlOperation { self == .namedValue ? .namedValuesWrite : .apiManagementCertificatesWrite }
  var deleteAction: ControlOperation { self == .namedValue ? .namedValuesDelete : .apiManagementCertificatesDelete }
}
