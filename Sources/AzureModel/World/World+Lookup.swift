/// Finding rows by the names that scenarios and requests use.
extension World {
  private func row(_ kind: ResourceKind, _ name: String) -> UInt32? { rowsByName[ResourceName(kind, name)] }

  /// The tenant that the subscription belongs to.
  package var tenantId: String { storage.tables.directory.tenantId ?? defaults.tenantId }

  /// Whether something of this kind and name exists.
  package func exists(_ name: ResourceName) -> Bool { rowsByName[name] != nil }

  package func virtualNetwork(_ name: String) -> VirtualNetwork.ID? { row(.virtualNetwork, name).map(ID.init) }

  /// The subnet of a name in the form `network/subnet`.
  package func subnet(_ name: String) -> Subnet.ID? { subnetsByName[name.lowercased()] }

  package func managedIdentity(_ name: String) -> UserAssignedIdentity.ID? { row(.managedIdentity, name).map(ID.init) }

  package func vault(_ name: String) -> Vault.ID? { row(.vault, name).map(ID.init) }

  /// The soft-deleted vault that holds a name.
  package func deletedVault(_ name: String) -> DeletedVault? { storage.tables.deletedVaults[name.lowercased()] }

  /// The vault of a name, whether in use or soft-deleted.
  package func vaultInAnyState(_ name: String) -> Vault.ID? { vault(name) ?? deletedVault(name)?.vault }

  package func apiManagement(_ name: String) -> ApiManagementService.ID? { row(.apiManagement, name).map(ID.init) }

  /// Something that reads vaults on its own account.
  package func consumer(_ name: ResourceName) -> ConsumerResource.ID? {
    name.kind.isConsumer ? rowsByName[name].map(ConsumerResource.ID.init) : nil
  }

  package func privateEndpoint(_ name: String) -> PrivateEndpoint.ID? { row(.privateEndpoint, name).map(ID.init) }

  package func privateDnsZone(_ name: String) -> PrivateDnsZone.ID? { row(.privateDnsZone, name).map(ID.init) }

  package func perimeter(_ name: String) -> NetworkSecurityPerimeter.ID? {
    row(.networkSecurityPerimeter, name).map(ID.init)
  }

  package func alertRule(_ name: String) -> AlertRule.ID? { row(.alertRule, name).map(ID.init) }

  package func user(_ name: String) -> Principal.ID? { row(.user, name).map(ID.init) }

  package func group(_ name: String) -> Principal.ID? { row(.group, name).map(ID.init) }

  package func denyAssignment(_ name: String) -> DenyAssignment.ID? { row(.denyAssignment, name).map(ID.init) }

  /// The principal that an application (client) id names; nil for an id of the wrong kind or of nobody.
  package func principal(clientId: String) -> Principal.ID? {
    storage.tables.directory.byClientId[clientId.lowercased()]
  }

  package func servicePrincipal(_ name: String) -> Principal.ID? { row(.servicePrincipal, name).map(ID.init) }

  /// The principal that an object id names; nil for an id of the wrong kind or of nobody.
  package func principal(objectId: String) -> Principal.ID? { principalsByObjectId[objectId.lowercased()] }

  /// The object of a name, whether in use or soft-deleted.
  package func object(_ kind: VaultObjectKind, _ name: String, in vault: Vault.ID) -> VaultObject? {
    vaultObjects[VaultObjectKey(vault: vault, kind: kind, name: name)]
  }

  /// Whether a principal of a name is there and was not deleted: who is created under the name of somebody deleted is
  /// somebody else.
  package func isInDirectory(_ name: ResourceName) -> Bool {
    principal(of: name).map { principals[$0].exists } ?? false
  }

  /// The principal that a named resource acts as: a user, a service principal, a managed identity, or a resource's own system-assigned one.
  package func principal(of name: ResourceName) -> Principal.ID? {
    switch name.kind {
    case .user: user(name.name)
    case .servicePrincipal: servicePrincipal(name.name)
    case .managedIdentity: managedIdentity(name.name).map { identities[$0].principal }
    case .apiManagement: apiManagement(name.name).flatMap { apiManagementServices[$0].identity.systemAssigned }
    case .group: group(name.name)
    case .virtualNetwork, .vault, .privateEndpoint, .privateDnsZone, .networkSecurityPerimeter, .alertRule,
      .networkSecurityGroup, .routeTable, .natGateway, .publicIPAddress, .networkAppliance, .onPremisesNetwork,
      .dnsServer, .keptConnection, .appConfiguration, .roleDefinition, .denyAssignment, .managementGroup,
      .subscription, .resourceGroup:
      nil
    default: consumer(name).flatMap { consumerResources[$0].identity.systemAssigned }
    }
  }

  /// The subnet in the form `network/subnet`.
  package func name(of subnet: Subnet.ID) -> String {
    let row = subnets[subnet]
    return "\(virtualNetworks[row.virtualNetwork].name)/\(row.name)"
  }

  /// The id of a resource as Azure Resource Manager writes it.
  package func resourceID(of name: ResourceName) -> String {
    let subscription = scopes[World.subscriptionScope].resourceID
    switch name.kind {
    case .subscription: return "/subscriptions/\(WorldDefaults.identifier("subscription", name.name))"
    case .resourceGroup:
      return rowsByName[name].map { scopes[Scope.ID($0)].resourceID } ?? "\(subscription)/resourceGroups/\(name.name)"
    case .managementGroup: return "/providers/\(name.kind.resourceType ?? "")/\(name.name)"
    case .roleDefinition:
      let id = customRoles[name.name.lowercased()]?.id ?? RoleDefinition.customID(name.name)
      return "\(subscription)/providers/\(name.kind.resourceType ?? "")/\(id)"
    default:
      // What Azure Resource Manager does not manage has no id; its stand-in tells one from another.
      let type = name.kind.resourceType ?? name.kind.rawValue
      return "\(scopes[resourceGroup(of: name)].resourceID)/providers/\(type)/\(name.name)"
    }
  }

  /// The resource group that a resource lies in.
  package func resourceGroup(of name: ResourceName) -> Scope.ID {
    resourceGroups[name] ?? World.resourceGroupScope
  }

  /// The scope of a resource that exists.
  package func scope(of name: ResourceName) -> Scope.ID? {
    scopesByResourceID[resourceID(of: name).lowercased()]
  }

  /// Whether a scope lies at or below another.
  ///
  /// - Complexity: O(depth).
  package func isScope(_ scope: Scope.ID, within ancestor: Scope.ID) -> Bool {
    var current: Scope.ID? = scope
    while let level = current {
      if level == ancestor { return true }
      current = scopes[level].parent
    }
    return false
  }
}

/// What a vault has logged.
extension World {
  /// Whether the audit events of a vault are sent anywhere.
  ///
  /// - Complexity: O(settings).
  package func logsAuditEvents(of vault: Vault.ID) -> Bool {
    diagnosticSettings.ids.contains { diagnosticSettings[$0].vault == vault && diagnosticSettings[$0].sendsAuditEvents }
  }

  /// Where queries find the audit events of a vault.
  ///
  /// - Complexity: O(settings).
  package func logDestinations(of vault: Vault.ID) -> Set<LogDestination> {
    let settings = diagnosticSettings.ids.map { diagnosticSettings[$0] }
    return Set(settings.filter { $0.vault == vault && $0.sendsAuditEvents }.compactMap(\.destination))
  }

  /// The audit events of a vault, oldest first, each with its place in the log of all vaults.
  ///
  /// - Complexity: O(events of all vaults).
  package func auditEvents(of vault: Vault.ID) -> [(number: Int, event: AuditEvent)] {
    auditEvents.ids.compactMap { id in
      let event = auditEvents[id]
      return event.vault == vault ? (Int(id.raw), event) : nil
    }
  }
}
