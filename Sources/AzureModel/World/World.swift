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
    package var scopes = ForkedArray<Scope>()
    package var virtualNetworks = ForkedArray<VirtualNetwork>()
    package var subnets = ForkedArray<Subnet>()
    package var identities = ForkedArray<UserAssignedIdentity>()
    package var vaults = ForkedArray<Vault>()
    package var vaultObjects = ForkedDictionary<VaultObjectKey, VaultObject>()
    package var roleAssignments = ForkedArray<RoleAssignment>()
    package var directory = Directory()
    package var grants = GrantTables()
    package var apiManagementServices = ForkedArray<ApiManagementService>()

    /// Soft-deleted API Management services by their names in lower case.
    package var deletedApiManagement = ForkedDictionary<String, DeletedApiManagement>()

    /// Named values and client certificates, and their keys in the order in which they were written.
    package var apiManagementSecrets = ForkedDictionary<ApiManagementSecretKey, ApiManagementSecret>()
    package var apiManagementSecretKeys: [ApiManagementSecretKey] = []

    /// The policies of services by their rows.
    package var apiManagementPolicies = ForkedDictionary<UInt32, ApiManagementPolicy>()

    package var consumerResources = ForkedArray<ConsumerResource>()
    package var privateEndpoints = ForkedArray<PrivateEndpoint>()
    package var privateDnsZones = ForkedArray<PrivateDnsZone>()
    package var perimeters = ForkedArray<NetworkSecurityPerimeter>()
    package var network = NetworkTables()
    package var diagnosticSettings = ForkedArray<DiagnosticSetting>()

    /// What vaults with a diagnostic setting wrote, in the order of their calls.
    package var auditEvents = ForkedArray<AuditEvent>()
    package var policyAssignments = ForkedArray<PolicyAssignment>()
    package var alertRules = ForkedArray<AlertRule>()
    package var rowsByName = ForkedDictionary<ResourceName, UInt32>()
    package var subnetsByName = ForkedDictionary<String, Subnet.ID>()

    /// The resource groups of resources that lie in another one than the scenario's own.
    package var resourceGroups = ForkedDictionary<ResourceName, Scope.ID>()
    /// The scopes of vault objects that somebody was given access at.
    package var objectScopes = ForkedDictionary<VaultObjectKey, Scope.ID>()
    package var scopesByResourceID = ForkedDictionary<String, Scope.ID>()

    /// Soft-deleted vaults by their names in lower case.
    package var deletedVaults = ForkedDictionary<String, DeletedVault>()
    package var scheduledPurges: [ScheduledPurge] = []

    /// How often what was called so, a vault or `vault/object`, has been purged: its next versions are others.
    package var purgesByName = ForkedDictionary<String, Int>()
  }

  /// The principals of the tenant and who is in which group.
  package struct Directory: Sendable {
    /// The tenant that the subscription was moved to; nil while it is in the scenario's own.
    package var tenantId: String?
    package var principals = ForkedArray<Principal>()

    /// Objects nobody asks about, which count against the quota of the directory.
    package var unnamedObjects = 0

    /// Whether the tenant has a verified domain, which raises the quota; nil where nobody says.
    package var hasVerifiedDomain: Bool?
    package var memberships = ForkedArray<GroupMembership>()
    package var byObjectId = ForkedDictionary<String, Principal.ID>()
    package var byClientId = ForkedDictionary<String, Principal.ID>()

    /// How many principals of a kind and name there have been, so that each gets ids of its own.
    package var generations = ForkedDictionary<String, Int>()
  }

  /// What role-based access control knows beside role assignments.
  package struct GrantTables: Sendable {
    package var assignmentsByHolder = ForkedDictionary<AssignmentHolder, [RoleAssignment.ID]>()

    /// By what the assignment names, whether there is such a principal or not.
    package var assignmentsByGrantee = ForkedDictionary<AssignmentGrantee, [RoleAssignment.ID]>()
    package var assignmentsByName = ForkedDictionary<String, RoleAssignment.ID>()
    package var eligible = ForkedArray<EligibleRoleAssignment>()
    package var denyAssignments = ForkedArray<DenyAssignment>()
    package var customRoles = ForkedDictionary<String, RoleDefinition>()

    /// What custom roles were before they were changed, oldest first, by their GUID.
    package var formerRoles = ForkedDictionary<String, [FormerRoleDefinition]>()

    /// How many custom roles the tenant has.
    package var customRoleCount = 0

    /// How many role assignments there are at or below a subscription or at a management group.
    package var assignmentCounts = ForkedDictionary<UInt32, Int>()
  }

  /// A principal at a scope.
  package struct AssignmentHolder: Hashable, Sendable {
    package let principal: Principal.ID
    package let scope: Scope.ID

    package init(_ principal: Principal.ID, at scope: Scope.ID) {
      self.principal = principal
      self.scope = scope
    }
  }

  /// An object id, as an assignment names it, at a scope.
  package struct AssignmentGrantee: Hashable, Sendable {
    private let principalId: String
    private let scope: Scope.ID

    package init(_ principalId: String, at scope: Scope.ID) {
      self.principalId = principalId.lowercased()
      self.scope = scope
    }
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
    tables.rowsByName[ResourceName(.subscription, defaults.subscription)] = subscription.raw
    tables.rowsByName[ResourceName(.resourceGroup, defaults.resourceGroup)] = World.resourceGroupScope.raw
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
