/// A management group to create below another.
package struct ManagementGroupDefinition: Sendable {
  package let name: String

  /// nil for the tenant itself.
  package let parent: String?

  package init(name: String, parent: String?) {
    self.name = name
    self.parent = parent
  }
}

/// A subscription that appears in the tenant, or moves to a management group.
package struct SubscriptionDefinition: Sendable {
  /// nil for the scenario's own.
  package let name: String?

  /// nil for the tenant itself.
  package let managementGroup: String?

  package init(name: String?, managementGroup: String?) {
    self.name = name
    self.managementGroup = managementGroup
  }
}

/// A resource group to create.
package struct ResourceGroupDefinition: Sendable {
  package let name: String

  /// nil for the scenario's own.
  package let subscription: String?

  package init(name: String, subscription: String?) {
    self.name = name
    self.subscription = subscription
  }
}
