/// Somebody or something that can be granted access: a row of the directory.
package struct Principal: Sendable {
  package enum Kind: Hashable, Sendable {
    case user

    /// A security group, whose transitive members share what it is granted.
    case group

    /// What acts for an application in the tenant.
    case servicePrincipal

    /// The service principal of a managed identity; the id of the resource it belongs to is printed in refusals.
    case managedIdentity(IdentityForm, resourceID: String)
  }

  package typealias ID = AzureModel.ID<Principal>

  package let kind: Kind
  package let name: String

  /// The object id: what role assignments and access policies name.
  package let objectId: String

  /// The application (client) id: what picks an identity at run time, and never what a grant names.
  package let clientId: String
  package let tenantId: String

  /// False once it was deleted: grants stay behind and give nothing.
  package var exists: Bool

  /// When everybody who asks the directory finds it.
  package let isKnown: Effect

  /// When it was deleted; nil while it exists.
  package var deletedAt: Instant?

  /// When another identity can be made for the resource of a deleted system-assigned one; nil while it exists.
  package var resourceFreed: Effect?

  /// Whether the subscription of a managed identity went to another tenant: the identity stays behind, broken.
  package var isLeftBehind = false

  /// Whether it may look others up in the directory, as users may.
  package var readsDirectory: Bool

  /// When tokens that were issued before its deletion stop being accepted; nil while it exists.
  package var tokensEnd: Effect?

  package init(
    kind: Kind, name: String, objectId: String, clientId: String, tenantId: String, exists: Bool = true,
    isKnown: Effect = .settled, readsDirectory: Bool? = nil
  ) {
    self.kind = kind
    self.name = name
    self.objectId = objectId
    self.clientId = clientId
    self.tenantId = tenantId
    self.exists = exists
    self.isKnown = isKnown
    self.readsDirectory = readsDirectory ?? (kind == .user)
  }

  /// The word that `principalType` of a role assignment has for it.
  package var type: PrincipalType {
    switch kind {
    case .user: .user
    case .group: .group
    case .managedIdentity, .servicePrincipal: .servicePrincipal
    }
  }

  /// The object id of the application's registration, which grants nothing; nil for what is no application.
  package var applicationObjectId: String? {
    kind == .servicePrincipal ? DerivedIdentifier.guid("application registration", clientId) : nil
  }

  /// The form under which services take a caller for one of their own; nil for users.
  package var callForm: IdentityForm? {
    if let identityForm { return identityForm }
    guard kind == .servicePrincipal else { return nil }
    return FirstPartyApplicationTable.row(clientId) == nil ? .servicePrincipal : .firstParty
  }

  /// The form of managed identity, or nil for any other principal.
  package var identityForm: IdentityForm? {
    if case .managedIdentity(let form, _) = kind { form } else { nil }
  }
}
