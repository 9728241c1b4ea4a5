import AzureModel
import AzureSimulator

/// A vault with many role assignments, one of which lets the caller read a secret.
struct Estate {
  static let caller = "caller"

  let simulation: Simulation
  private let assignments: [(principal: Principal.ID, scope: Scope.ID, granted: OperationSet)]
  private let principal: Principal.ID
  private let scope: Scope.ID
  private let index: AuthorizationIndex

  init(assignments count: Int) {
    var simulation = Simulation(book: .standard())
    var settings = VaultSettings(name: "kv-data")
    settings.enableRbacAuthorization = true
    _ = simulation.perform(Request(.createUser(UserDefinition(name: Self.caller, tenantId: nil)), as: .fiat))
    _ = simulation.perform(Request(.putVault(settings), as: .fiat))
    let secret = SecretDefinition(vault: "kv-data", name: "db", contentType: nil, isEnabled: true)
    _ = simulation.perform(Request(.setSecret(secret), as: .fiat))
    let caller = simulation.world.user(Self.caller) ?? Principal.ID(0)
    let role = RoleTable.role("Key Vault Secrets User")
    let definition = RoleAssignmentDefinition(
      roleID: role?.id ?? "", principalId: simulation.world.principals[caller].objectId,
      scope: .resource(ResourceName(.vault, "kv-data")))
    _ = simulation.perform(Request(.assignRole(definition), as: .fiat))
    let vault = simulation.world.scope(of: ResourceName(.vault, "kv-data")) ?? World.resourceGroupScope
    let granted = role?.granted ?? OperationSet()
    // Other principals, by numbers of their own: the index does not ask who they are.
    var index = AuthorizationIndex(.standard())
    index.placeScopes(of: simulation.world)
    var assignments: [(Principal.ID, Scope.ID, OperationSet)] = []
    for number in 0...count {
      let principal = number == count ? caller : Principal.ID(UInt32(1_000 + number))
      assignments.append((principal, vault, granted))
      let grants = role.map {
        [AuthorizationIndex.Grant(assignment: RoleAssignment.ID(UInt32(number)), role: $0, lifetime: .settled)]
      }
      index.setGrants(grants ?? [], of: principal, at: vault)
    }
    self.simulation = simulation
    self.assignments = assignments
    self.principal = caller
    self.scope = vault
    self.index = index
  }

  /// The answer by looking at every assignment.
  func scan() -> Bool {
    assignments.contains {
      $0.principal == principal && $0.granted.contains(DataOperationTable.secretsGet)
        && simulation.world.isScope(scope, within: $0.scope)
    }
  }

  /// How many slots of the index one question touches.
  var probes: Int { index.probes(for: principal, at: scope) }
}
