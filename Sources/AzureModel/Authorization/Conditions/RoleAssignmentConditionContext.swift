/// What conditions see of a request on the control plane, and of the role assignment that it writes or deletes.
package struct RoleAssignmentConditionContext: ConditionContext {
  package static let source = Source.azureDocs(
    "articles/role-based-access-control/conditions-authorization-actions-attributes.md")
  package static let confidence = Confidence.documented

  /// A role assignment as conditions see it.
  package struct Assignment: Hashable, Sendable {
    /// The GUID of the role definition.
    package let roleDefinitionId: String

    /// The object id of whoever receives the role.
    package let principalId: String

    /// `User`, `Group` or `ServicePrincipal`; nil when it is not known.
    package let principalType: String?

    package init(roleDefinitionId: String, principalId: String, principalType: String?) {
      self.roleDefinitionId = roleDefinitionId
      self.principalId = principalId
      self.principalType = principalType
    }
  }

  package static let write = "Microsoft.Authorization/roleAssignments/write"
  package static let delete = "Microsoft.Authorization/roleAssignments/delete"

  package let action: String
  private let assignment: Assignment?

  /// Where the attributes of the assignment are: in a request that writes it, on a resource that is deleted.
  private let carrier: ConditionAttribute.Source

  /// A request that creates or updates a role assignment.
  package init(writing assignment: Assignment) {
    action = Self.write
    self.assignment = assignment
    carrier = .request
  }

  /// A request that deletes a role assignment.
  package init(deleting assignment: Assignment) {
    action = Self.delete
    self.assignment = assignment
    carrier = .resource
  }

  /// A request for another action, which has no attributes of a role assignment.
  package init(otherAction action: String) {
    self.action = action
    assignment = nil
    carrier = .request
  }

  package func value(of attribute: ConditionAttribute) -> ConditionValue {
    let value: String?
    switch attribute.foldedName {
    case "microsoft.authorization/roleassignments:roledefinitionid": value = assignment?.roleDefinitionId
    case "microsoft.authorization/roleassignments:principalid": value = assignment?.principalId
    case "microsoft.authorization/roleassignments:principaltype": value = assignment?.principalType
    default: return .unknown
    }
    guard attribute.source == .request || attribute.source == .resource else { return .unknown }
    guard assignment != nil, attribute.source == carrier else { return .absent }
    return value.map { .known([$0]) } ?? .unknown
  }
}
