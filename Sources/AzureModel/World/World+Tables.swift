/// Reading the tables of a world, each by itself: a row costs its table's header, not that of all tables.
extension World {
  package var scopes: LayeredArray<Scope> { storage.tables.scopes }
  package var principals: LayeredArray<Principal> { storage.tables.directory.principals }
  package var memberships: LayeredArray<GroupMembership> { storage.tables.directory.memberships }
  package var eligibleAssignments: LayeredArray<EligibleRoleAssignment> { storage.tables.grants.eligible }
  package var denyAssignments: LayeredArray<DenyAssignment> { storage.tables.grants.denyAssignments }
  package var customRoles: LayeredDictionary<String, RoleDefinition> { storage.tables.grants.customRoles }
  package var virtualNetworks: LayeredArray<VirtualNetwork> { storage.tables.virtualNetworks }
  package var subnets: LayeredArray<Subnet> { storage.tables.subnets }
  package var identities: LayeredArray<UserAssignedIdentity> { storage.tables.identities }
  package var vaults: LayeredArray<Vault> { storage.tables.vaults }
  package var vaultObjects: LayeredDictionary<VaultObjectKey, VaultObject> { storage.tables.vaultObjects }
  package var roleAssignments: LayeredArray<RoleAssignment> { storage.tables.roleAssignments }
  package var apiManagementServices: LayeredArray<ApiManagementService> { storage.tables.apiManagementServices }
  package var consumerResources: LayeredArray<ConsumerResource> { storage.tables.consumerResources }
  package var privateEndpoints: LayeredArray<PrivateEndpoint> { storage.tables.privateEndpoints }
  package var privateDnsZones: LayeredArray<PrivateDnsZone> { storage.tables.privateDnsZones }
  package var perimeters: LayeredArray<NetworkSecurityPerimeter> { storage.tables.perimeters }
  package var principalGenerations: LayeredDictionary<String, Int> { storage.tables.directory.generations }
  package var diagnosticSettings: LayeredArray<DiagnosticSetting> { storage.tables.diagnosticSettings }
  package var policyAssignments: LayeredArray<PolicyAssignment> { storage.tables.policyAssignments }
  package var alertRules: LayeredArray<AlertRule> { storage.tables.alertRules }
  package var auditEvents: LayeredArray<AuditEvent> { storage.tables.auditEvents }
  package var rowsByName: LayeredDictionary<ResourceName, UInt32> { storage.tables.rowsByName }
  package var subnetsByName: LayeredDictionary<String, Subnet.ID> { storage.tables.subnetsByName }
  package var principalsByObjectId: LayeredDictionary<String, Principal.ID> { storage.tables.directory.byObjectId }
  package var resourceGroups: LayeredDictionary<ResourceName, Scope.ID> { storage.tables.resourceGroups }
  package var objectScopes: LayeredDictionary<VaultObjectKey, Scope.ID> { storage.tables.objectScopes }
  package var scopesByResourceID: LayeredDictionary<String, Scope.ID> { storage.tables.scopesByResourceID }
  package var purgesByName: LayeredDictionary<String, Int> { storage.tables.purgesByName }
  package var scheduledPurges: [ScheduledPurge] { storage.tables.scheduledPurges }
}
