/// A user-assigned managed identity: a resource of its own that can be attached to many others.
package struct UserAssignedIdentity: Sendable {
  package typealias ID = AzureModel.ID<UserAssignedIdentity>

  package let name: String
  package let principal: Principal.ID
  package let scope: Scope.ID
  package var location: String

  /// Whether only resources of its own region can have it: `isolationScope` of a template.
  package var isRegional: Bool

  /// The resource providers, or types of them, whose resources alone can have it; nil for all.
  package var assignmentProviders: [String]?

  package init(
    name: String, principal: Principal.ID, scope: Scope.ID, location: String, isRegional: Bool = false,
    assignmentProviders: [String]? = nil
  ) {
    self.name = name
    self.principal = principal
    self.scope = scope
    self.location = location
    self.isRegional = isRegional
    self.assignmentProviders = assignmentProviders
  }
}

/// The identities that a resource has, `identity` in a template.
package struct ResourceIdentity: Sendable {
  /// The service principal of the system-assigned identity, which lives and dies with the resource.
  package var systemAssigned: Principal.ID?
  package var userAssigned: [UserAssignedIdentity.ID]

  package init(systemAssigned: Principal.ID? = nil, userAssigned: [UserAssignedIdentity.ID] = []) {
    self.systemAssigned = systemAssigned
    self.userAssigned = userAssigned
  }
}

/// `identity.type` of a template.
package enum ResourceIdentityType: String, Hashable, Sendable, CaseIterable {
  case none = "None"
  case systemAssigned = "SystemAssigned"
  case userAssigned = "UserAssigned"
  case both = "SystemAssigned, UserAssigned"

  package var includesSystemAssigned: Bool { self == .systemAssigned || self == .both }
  package var includesUserAssigned: Bool { self == .userAssigned || self == .both }
}
