import AzureModel

/// How a migration chooses roles and scopes.
package struct MigrationOptions: Hashable, Sendable {
  package enum Strategy: Hashable, Sendable {
    /// A custom role wherever built-in ones would grant more.
    case leastPrivilege

    /// Built-in roles only; what they grant beyond is listed.
    case builtInOnly
  }

  /// Where roles are assigned to a principal that every vault below gives the same.
  package enum Breadth: Hashable, Sendable {
    case vault, resourceGroup, subscription

    /// A management group by name, above every vault that was exported.
    case managementGroup(String)
  }

  package var strategy = Strategy.leastPrivilege

  /// Whether secrets are read by roles on each of them, where their names are known.
  package var isPerSecret = false
  package var breadth = Breadth.vault

  /// The date of the limits and delays.
  package var asOf = Day.ofTheModel

  package init() {}
}
