/// Everything that exists in simulated Azure at one moment of one cell.
///
/// Copying costs one reference. A change copies the twenty or so table headers of this fork, never their shared rows.
package struct World: Sendable {
  final class Storage: @unchecked Sendable {
    // Invariant: mutated only while uniquely referenced, see `World.mutate`.
    var tables: Tables

    init(_ tables: Tables) { self.tables = tables }
  }

  /// The tables of a world.
  package struct Tables: Sendable {
    package var scopes = LayeredArray<Scope>()
    package var principals = LayeredArray<Principal>()
    package var virtualNetworks = LayeredArray<VirtualNetwork>()
    package var subnets = LayeredArray<Subnet>()
    package var identities = LayeredArray<UserAssignedIdentity>()
    package var vaults = LayeredArray<Vault>()
    package var vaultObjects = LayeredDictionary<VaultObjectKey, VaultObject>()
    package var roleAssignments = LayeredArray<RoleAssignment>()
    package var apiManagementServices = LayeredArray<ApiManagementService>()
    package var privateEndpoints = LayeredArray<PrivateEndpoint>()
    package var privateDnsZones = LayeredArray<PrivateDnsZone>()
    package var perimeters = LayeredArray<NetworkSecurityPerimeter>()
    package var diagnosticSettings = LayeredArray<DiagnosticSetting>()

    /// What vaults with a diagnostic setting wrote, in the order of their calls.
    package var auditEvents = LayeredArray<AuditEvent>()
    package var policyAssignments = LayeredArray<PolicyAssignment>()
    package var alertRules = LayeredArray<AlertRule>()
    /// How many principals of a kind and name there have been, so that each gets ids of its own.
    package var principalGenerations = LayeredDictionary<String, Int>()
    package var rowsByName = LayeredDictionary<ResourceName, UInt32>()
    package var subnetsByName = LayeredDictionary<String, Subnet.ID>()
    package var principalsByObjectId = LayeredDictionary<String, Principal.ID>()

    /// The scopes of vault objects that somebody was given access at.
    package var objectScopes = LayeredDictionary<VaultObjectKey, Scope.ID>()
    package var scopesByResourceID = LayeredDictionary<String, Scope.ID>()
  }

  package let defaults: WorldDefaults
  // Read by the properties of `World+Tables.swift`, changed only by `mutate`.
  var storage: Storage

  /// An empty world with its root, subscription and resource group.
  package init(defaults: WorldDefaults = .standard) {
    self.defaults = defaults
    var tables = Tables()
    let root = tables.scopes.append(Scope(kind: .root, parent: nil, resourceID: "/"))
    let subscriptionID = "/subscriptions/\(defaults.subscriptionId)"
    let subscription = tables.scopes.append(Scope(kind: .subscription, parent: root, resourceID: subscriptionID))
    let groupID = "\(subscriptionID)/resourceGroups/\(defaults.resourceGroup)"
    tables.scopes.append(Scope(kind: .resourceGroup, parent: subscription, resourceID: groupID))
    for scope in tables.scopes.ids { tables.scopesByResourceID[tables.scopes[scope].resourceID.lowercased()] = scope }
    storage = Storage(tables)
  }

  /// Changes this fork only.
  package mutating func mutate<Result>(_ change: (inout Tables) -> Result) -> Result {
    if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.tables) }
    return change(&storage.tables)
  }

  package static let rootScope = Scope.ID(0)
  package static let subscriptionScope = Scope.ID(1)
  package static let resourceGroupScope = Scope.ID(2)
}
