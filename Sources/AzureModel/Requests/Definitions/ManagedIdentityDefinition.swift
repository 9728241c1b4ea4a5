/// A user-assigned identity to create.
package struct ManagedIdentityDefinition: Sendable {
  package let name: String

  /// nil for the scenario's own region.
  package var location: String?

  /// Whether only resources of its region can have it.
  package var isRegional = false

  /// The resource providers whose resources alone can have it; nil for all.
  package var assignmentProviders: [String]?

  package init(name: String) {
    self.name = name
  }
}
