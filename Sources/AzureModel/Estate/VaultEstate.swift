/// Vaults and who may reach them, as exports of a tenant tell it: what is there, before anybody asks what it means.
///
/// Everything is named by the ids that Azure gave it; nothing here is derived.
package struct VaultEstate: Sendable {
  package var vaults: [EstateVault] = []
  package var deletedVaults: [EstateDeletedVault] = []
  package var assignments: [EstateRoleAssignment] = []

  /// The custom roles of the tenant.
  package var customRoles: [RoleDefinition] = []
  package var principals: [EstatePrincipal] = []
  package var memberships: [EstateMembership] = []
  package var denyAssignments: [EstateDenyAssignment] = []

  /// The resources that have managed identities, as far as any export names them.
  package var resources: [EstateResource] = []

  /// Whether the directory was asked for every id, so that who is not among the principals does not exist.
  package var isDirectoryComplete = false

  package init() {}
}

/// A vault of an estate.
package struct EstateVault: Sendable {
  package let resourceID: String
  package let name: String
  package var location: String
  package var tenantId: String
  package var enableRbacAuthorization: Bool
  package var accessPolicies: [AccessPolicyEntry]

  /// The positions of entries that also list permissions of managed storage accounts.
  package var storagePolicies: [Int] = []

  /// The names of the objects, where somebody listed them; nil for a kind that nobody listed.
  package var objects: [VaultObjectKind: [String]] = [:]
  package var enabledForDeployment = false
  package var enabledForTemplateDeployment = false
  package var enabledForDiskEncryption = false

  package init(
    resourceID: String, name: String, location: String, tenantId: String, enableRbacAuthorization: Bool,
    accessPolicies: [AccessPolicyEntry]
  ) {
    self.resourceID = resourceID
    self.name = name
    self.location = location
    self.tenantId = tenantId
    self.enableRbacAuthorization = enableRbacAuthorization
    self.accessPolicies = accessPolicies
  }

  /// The objects of a kind that can be asked for: a certificate has a secret and a key of its own name.
  package func names(of kind: VaultObjectKind) -> [String]? {
    guard kind != .certificates, let certificates = objects[.certificates] else { return objects[kind] }
    return objects[kind].map { known in
      let folded = Set(known.map { $0.lowercased() })
      return known + certificates.filter { !folded.contains($0.lowercased()) }
    }
  }
}

/// A vault in the soft-deleted state.
package struct EstateDeletedVault: Sendable {
  package let name: String

  /// The id that it had; nil where the export does not say.
  package let resourceID: String?

  package init(name: String, resourceID: String?) {
    self.name = name
    self.resourceID = resourceID
  }
}

/// A role assignment of an estate.
package struct EstateRoleAssignment: Sendable {
  /// The GUID of the assignment.
  package let name: String
  package let principalId: String
  package let principalType: PrincipalType?

  /// The name of the principal, where the export has it.
  package let principalName: String?

  /// The GUID of the role definition, in lower case.
  package let roleID: String

  /// The id of the scope, as Azure Resource Manager writes it.
  package let scope: String
  package let condition: String?

  package init(
    name: String, principalId: String, principalType: PrincipalType?, principalName: String? = nil, roleID: String,
    scope: String, condition: String?
  ) {
    self.name = name
    self.principalId = principalId
    self.principalType = principalType
    self.principalName = principalName
    self.roleID = roleID
    self.scope = scope
    self.condition = condition
  }
}

/// Somebody or something of the directory.
package struct EstatePrincipal: Sendable {
  package enum Kind: Hashable, Sendable {
    case user, group, servicePrincipal

    /// A managed identity, with the id of its resource where the export says it.
    case managedIdentity(resourceID: String?)

    /// The word that `principalType` of a role assignment has for it.
    package var type: PrincipalType {
      switch self {
      case .user: .user
      case .group: .group
      case .servicePrincipal, .managedIdentity: .servicePrincipal
      }
    }
  }

  /// The object id: what grants name.
  package let objectId: String
  package let name: String
  package let kind: Kind

  /// The application (client) id, which no grant names; nil where the export does not say.
  package let clientId: String?

  package init(objectId: String, name: String, kind: Kind, clientId: String? = nil) {
    self.objectId = objectId
    self.name = name
    self.kind = kind
    self.clientId = clientId
  }
}

/// A resource that has managed identities.
package struct EstateResource: Sendable {
  package let resourceID: String
  package let name: String

  /// The type as Azure Resource Manager names it, in lower case.
  package let type: String

  /// The object id of its own identity, or nil.
  package let systemAssigned: String?

  /// The resource ids of the identities that are attached, in lower case.
  package let userAssigned: [String]

  package init(resourceID: String, name: String, type: String, systemAssigned: String?, userAssigned: [String]) {
    self.resourceID = resourceID
    self.name = name
    self.type = type.lowercased()
    self.systemAssigned = systemAssigned
    self.userAssigned = userAssigned.map { $0.lowercased() }
  }
}

/// Somebody, or a group, being in a group.
package struct EstateMembership: Hashable, Sendable {
  package let group: String
  package let member: String

  /// By object ids.
  package init(group: String, member: String) {
    self.group = group
    self.member = member
  }
}

/// A deny assignment of an estate.
package struct EstateDenyAssignment: Sendable {
  package let name: String
  package let scope: String
  package let permissions: [RoleDefinition.Permissions]

  /// The object ids that it names; nil for everybody.
  package let principalIds: [String]?
  package let excludedPrincipalIds: [String]
  package let doNotApplyToChildScopes: Bool

  package init(
    name: String, scope: String, permissions: [RoleDefinition.Permissions], principalIds: [String]?,
    excludedPrincipalIds: [String], doNotApplyToChildScopes: Bool
  ) {
    self.name = name
    self.scope = scope
    self.permissions = permissions
    self.principalIds = principalIds
    self.excludedPrincipalIds = excludedPrincipalIds
    self.doNotApplyToChildScopes = doNotApplyToChildScopes
  }
}
