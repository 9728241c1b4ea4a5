extension VaultEstate {
  /// What a world holds, as if it had been exported: everything that is there, settled or on its way.
  package init(of world: World) {
    self.init()
    isDirectoryComplete = true
    vaults = world.vaults.ids.filter { world.vault(world.vaults[$0].name) == $0 }.map { Self.vault($0, in: world) }
    assignments = world.roleAssignments.ids.map { world.roleAssignments[$0] }.filter(\.exists).map { assignment in
      EstateRoleAssignment(
        name: assignment.name, principalId: assignment.principalId,
        principalType: assignment.principal.map { world.principals[$0].type }, roleID: assignment.roleID.lowercased(),
        scope: world.scopes[assignment.scope].resourceID, condition: assignment.condition?.text)
    }
    var seen: Set<String> = []
    customRoles = world.customRoles.unorderedValues.filter { seen.insert($0.id).inserted }.sorted { $0.name < $1.name }
    principals = world.principals.ids.map { world.principals[$0] }.filter(\.exists).map(Self.principal)
    memberships = world.memberships.ids.map { world.memberships[$0] }.filter { $0.lifetime.ends == nil }.map { row in
      EstateMembership(group: world.principals[row.group].objectId, member: world.principals[row.member].objectId)
    }
    denyAssignments = world.denyAssignments.ids.map { world.denyAssignments[$0] }.filter(\.exists).map { deny in
      let named: [String]? =
        switch deny.principals {
        case .everyone: nil
        case .only(let ids): ids.map { world.principals[$0].objectId }
        }
      return EstateDenyAssignment(
        name: deny.name, scope: world.scopes[deny.scope].resourceID, permissions: [deny.permissions],
        principalIds: named, excludedPrincipalIds: deny.excludedPrincipals.map { world.principals[$0].objectId },
        doNotApplyToChildScopes: deny.doNotApplyToChildScopes)
    }
    resources = Self.resources(of: world)
  }

  private static func resources(of world: World) -> [EstateResource] {
    let services = world.apiManagementServices.ids.map { id in
      let service = world.apiManagementServices[id]
      let type = "Microsoft.ApiManagement/service"
      return (ResourceName(.apiManagement, service.name), type as String?, service.identity)
    }
    let consumers = world.consumerResources.ids.map { id in
      let resource = world.consumerResources[id]
      return (resource.name, ConsumerResourceTable.row(resource.name.kind)?.resourceType, resource.identity)
    }
    return (services + consumers).compactMap { name, type, identity -> EstateResource? in
      guard let type, identity.systemAssigned != nil || !identity.userAssigned.isEmpty else { return nil }
      return EstateResource(
        resourceID: world.resourceID(of: name), name: name.name, type: type,
        systemAssigned: identity.systemAssigned.map { world.principals[$0].objectId },
        userAssigned: identity.userAssigned.map { id in
          let identity = world.identities[id]
          return world.resourceID(of: ResourceName(.managedIdentity, identity.name))
        })
    }
  }

  private static func vault(_ id: Vault.ID, in world: World) -> EstateVault {
    let vault = world.vaults[id]
    // Whoever a deployment named by an id of the wrong form is kept as written.
    let policies = vault.accessPolicies.map { entry in
      AccessPolicyEntry(
        objectId: entry.objectId.lowercased(), tenantId: entry.tenantId?.lowercased(),
        applicationId: entry.applicationId?.lowercased(), keys: entry.keys, secrets: entry.secrets,
        certificates: entry.certificates)
    }
    var row = EstateVault(
      resourceID: world.scopes[vault.scope].resourceID, name: vault.name, location: vault.location,
      tenantId: vault.tenantId.lowercased(), enableRbacAuthorization: vault.enableRbacAuthorization,
      accessPolicies: policies)
    let objects = world.vaultObjects.unorderedEntries.filter { $0.key.vault == id && $0.value.deletedAt == nil }
    for (key, object) in objects where !object.isManaged || key.kind == .certificates {
      row.objects[key.kind, default: []].append(object.name)
    }
    for kind in VaultObjectKind.allCases { row.objects[kind, default: []].sort() }
    row.enabledForDeployment = vault.enabledForDeployment
    row.enabledForTemplateDeployment = vault.enabledForTemplateDeployment
    row.enabledForDiskEncryption = vault.enabledForDiskEncryption
    return row
  }

  private static func principal(_ principal: Principal) -> EstatePrincipal {
    let kind: EstatePrincipal.Kind =
      switch principal.kind {
      case .user: .user
      case .group: .group
      case .servicePrincipal: .servicePrincipal
      case .managedIdentity(_, let resourceID): .managedIdentity(resourceID: resourceID)
      }
    return EstatePrincipal(
      objectId: principal.objectId, name: principal.name, kind: kind, clientId: principal.clientId)
  }
}
