/// What a step asks of simulated Azure: one case for each operation the model performs.
package enum Stimulus: Sendable {
  case createUser(UserDefinition)
  case putVirtualNetwork(VirtualNetworkDefinition)
  case putManagedIdentity(ManagedIdentityDefinition)
  case putVault(VaultSettings)
  case patchVault(VaultSettings)
  case setAccessPolicy(vault: String, AccessPolicyEntry)
  case assignRole(RoleAssignmentDefinition)
  case importCertificate(CertificateImport)
  case setSecret(SecretDefinition)
  case putApiManagement(ApiManagementSettings)
  case patchApiManagement(ApiManagementSettings)
  case putPrivateEndpoint(PrivateEndpointDefinition)
  case putPrivateDnsZone(PrivateDnsZoneDefinition)
  case putNetworkSecurityPerimeter(PerimeterDefinition)
  case access(VaultAccess)
  case wait(Delay)

  /// The step needs a value that does not exist at this moment, for instance a principal id before its resource.
  case valueNotYetKnown(expression: String)
}

package struct UserDefinition: Sendable {
  package let name: String

  /// nil means the tenant of the scenario.
  package let tenantId: String?

  package init(name: String, tenantId: String?) {
    self.name = name
    self.tenantId = tenantId
  }
}

package struct SubnetDefinition: Sendable {
  package let name: String
  package let addressPrefix: AddressRange
  package let serviceEndpoints: [String]

  package init(name: String, addressPrefix: AddressRange, serviceEndpoints: [String]) {
    self.name = name
    self.addressPrefix = addressPrefix
    self.serviceEndpoints = serviceEndpoints
  }
}

package struct VirtualNetworkDefinition: Sendable {
  package let name: String
  package let location: String?
  package let addressPrefixes: [AddressRange]
  package let subnets: [SubnetDefinition]

  package init(name: String, location: String?, addressPrefixes: [AddressRange], subnets: [SubnetDefinition]) {
    self.name = name
    self.location = location
    self.addressPrefixes = addressPrefixes
    self.subnets = subnets
  }
}

package struct ManagedIdentityDefinition: Sendable {
  package let name: String

  package init(name: String) {
    self.name = name
  }
}

/// The properties of a vault that a request sends; nil leaves a property out.
package struct VaultSettings: Sendable {
  package let name: String
  package var location: String?
  package var tenantId: String?
  package var enableRbacAuthorization: Bool?
  package var publicNetworkAccess: PublicNetworkAccess?
  package var networkAcls: NetworkRuleSet?
  package var accessPolicies: [AccessPolicyEntry]?

  package init(name: String) {
    self.name = name
  }
}

package struct RoleAssignmentDefinition: Sendable {
  /// A scope as a scenario names it.
  package enum ScopeName: Hashable, Sendable {
    case subscription
    case resourceGroup
    case resource(ResourceName)
    case object(vault: String, VaultObjectKind, String)
  }

  /// The GUID of the role.
  package let roleID: String

  /// The object id of the principal.
  package let principalId: String
  package let scope: ScopeName

  package init(roleID: String, principalId: String, scope: ScopeName) {
    self.roleID = roleID
    self.principalId = principalId
    self.scope = scope
  }
}

package struct CertificateImport: Sendable {
  package let vault: String
  package let name: String

  package init(vault: String, name: String) {
    self.vault = vault
    self.name = name
  }
}

package struct SecretDefinition: Sendable {
  package let vault: String
  package let name: String
  package let contentType: String?
  package let isEnabled: Bool

  package init(vault: String, name: String, contentType: String?, isEnabled: Bool) {
    self.vault = vault
    self.name = name
    self.contentType = contentType
    self.isEnabled = isEnabled
  }
}

/// The properties of an API Management service that a request sends; nil leaves a property out.
package struct ApiManagementSettings: Sendable {
  package let name: String
  package var location: String?
  package var sku: ApiManagementSku?
  package var virtualNetworkType: VirtualNetworkType?

  /// Named `network/subnet`.
  package var subnet: String?
  package var identity: ResourceIdentityDefinition?
  package var hostnameConfigurations: [HostnameConfiguration]?

  package init(name: String) {
    self.name = name
  }
}

package struct ResourceIdentityDefinition: Sendable {
  package let type: ResourceIdentityType

  /// Names of user-assigned identities.
  package let userAssignedIdentities: [String]

  package init(type: ResourceIdentityType, userAssignedIdentities: [String]) {
    self.type = type
    self.userAssignedIdentities = userAssignedIdentities
  }
}

package struct PrivateEndpointDefinition: Sendable {
  package let name: String
  package let subnet: String
  package let vault: String
  package let state: PrivateEndpoint.ConnectionState

  /// The zone into which the endpoint writes its record, or nil for none.
  package let privateDnsZone: String?

  package init(
    name: String, subnet: String, vault: String, state: PrivateEndpoint.ConnectionState, privateDnsZone: String?
  ) {
    self.name = name
    self.subnet = subnet
    self.vault = vault
    self.state = state
    self.privateDnsZone = privateDnsZone
  }
}

package struct PrivateDnsZoneDefinition: Sendable {
  package let name: String
  package let virtualNetworkLinks: [String]

  package init(name: String, virtualNetworkLinks: [String]) {
    self.name = name
    self.virtualNetworkLinks = virtualNetworkLinks
  }
}

package struct PerimeterDefinition: Sendable {
  package struct Association: Sendable {
    package let vault: String
    package let accessMode: NetworkSecurityPerimeter.AccessMode

    package init(vault: String, accessMode: NetworkSecurityPerimeter.AccessMode) {
      self.vault = vault
      self.accessMode = accessMode
    }
  }

  package let name: String
  package let inboundAddressPrefixes: [AddressRange]
  package let associations: [Association]

  package init(name: String, inboundAddressPrefixes: [AddressRange], associations: [Association]) {
    self.name = name
    self.inboundAddressPrefixes = inboundAddressPrefixes
    self.associations = associations
  }
}

/// A call on the data plane of a vault.
package struct VaultAccess: Sendable {
  package let operation: DataOperation
  package let vault: String

  /// The object that is named; nil for operations on the vault as a whole.
  package let object: String?

  package init(operation: DataOperation, vault: String, object: String?) {
    self.operation = operation
    self.vault = vault
    self.object = object
  }
}
