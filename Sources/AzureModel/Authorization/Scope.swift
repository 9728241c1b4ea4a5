/// A level at which access can be granted; assignments hold for everything below.
package struct Scope: Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case root
    case managementGroup = "management group"
    case subscription
    case resourceGroup = "resource group"
    case resource
    case object
  }

  package typealias ID = AzureModel.ID<Scope>

  package let kind: Kind

  /// The level above; nil only for the root.
  package var parent: Scope.ID?

  /// The id as Azure Resource Manager writes it.
  package let resourceID: String

  package init(kind: Kind, parent: Scope.ID?, resourceID: String) {
    self.kind = kind
    self.parent = parent
    self.resourceID = resourceID
  }
}
