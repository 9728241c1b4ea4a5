/// A scope as a scenario names it.
package enum ScopeName: Hashable, Sendable {
  /// The tenant as a whole.
  case root

  /// The scenario's own subscription.
  case subscription

  /// The scenario's own resource group.
  case resourceGroup

  /// A management group, subscription, resource group or resource by name.
  case resource(ResourceName)
  case object(vault: String, VaultObjectKind, String)
}
