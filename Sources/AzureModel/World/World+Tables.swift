/// Reading the tables of a world, each by itself: a row costs its table's header, not that of all tables.
extension World {
  package var scopes: ForkedArray<Scope> { storage.tables.scopes }
  package var principals: ForkedArray<Principal> { storage.tables.directory.principals }
  package var memberships: ForkedArray<GroupMembership> { storage.tables.directory.memberships }
  package var eligibleAssignments: ForkedArray<EligibleRoleAssignment> { storage.tables.grants.eligible }
  package var denyAssignments: ForkedArray<DenyAssignment> { storage.tables.grants.denyAssignments }
  package var customRoles: ForkedDictionary<String, RoleDefinition> { storage.tables.grants.customRoles }
  package var virtualNetworks: ForkedArray<VirtualNetwork> { storage.tables.virtualNetworks }
  package var subnets: ForkedArray<Subnet> { storage.tables.subnets }
  package var identities: ForkedArray<UserAssignedIdentity> { storage.tables.identities }
  package var vaults: ForkedArray<Vault> { storage.tables.vaults }
  package var vaultObjects: ForkedDictionary<VaultObjectKey, VaultObject> { storage.tables.vaultObjects }
  package var roleAssignments: ForkedArray<RoleAssignment> { storage.tables.roleAssignments }
  package var apiManagementServices: ForkedArray<ApiManagementService> { storage.tables.apiManagementServices }
  package var consumerResources: ForkedArray<ConsumerResource> { storage.tables.consumerResources }
  package var privateEndpoints: ForkedArray<PrivateEndpoint> { storage.tables.privateEndpoints }
  package var privateDnsZones: ForkedArray<PrivateDnsZone> { storage.tables.privateDnsZones }
  package var perimeters: ForkedArray<NetworkSecurityPerimeter> { storage.tables.perimeters }
  package var principalGenerations: ForkedDictionary<String, Int> { storage.tables.directory.generations }
  package var diagnosticSettings: ForkedArray<DiagnosticSetting> { storage.tables.diagnosticSettings }
  package var policyAssignments: ForkedArray<PolicyAssignment> { storage.tables.policyAssignments }
  package var alertRules: ForkedArray<AlertRule> { storage.tables.alertRules }
  package var auditEvents: ForkedArray<AuditEvent> { storage.tables.auditEvents }
  package var rowsByName: ForkedDictionary<ResourceName, UInt32> { storage.tables.rowsByName }
  package var subnetsByName: ForkedDictionary<String, Subnet.ID> { storage.tables.subnetsByName }
  package var principalsByObjectId: ForkedDictionary<String, Principal.ID> { storage.tables.directory.byObjectId }
  package var resourceGroups: ForkedDictionary<ResourceName, Scope.ID> { storage.tables.resourceGroups }
  package var objectScopes: ForkedDictionary<VaultObjectKey, Scope.ID> { storage.tables.objectScopes }
  package var scopesByResourceID: ForkedDictionary<String, Scope.ID> { storage.tables.scopesByResourceID }
  package var purgesByName: ForkedDictionary<String, Int> { storage.tables.purgesByName }
  package var scheduledPurges: [ScheduledPurge] { storage.tables.scheduledPurges }
}
