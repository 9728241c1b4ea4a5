import AzureModel

/// A call on the data plane of a vault, with everything resolved that does not depend on rules.
package struct DataPlaneRequest: Sendable {
  /// A service that calls on its own account, in one of its uses of vaults, and where the resource lives that it calls
  /// for.
  package struct ConsumerUse: Hashable, Sendable {
    package let consumer: ConsumerID
    package let region: String
    package let resourceID: String

    /// Whether this very resource passes as a trusted service where its kind does.
    package let isTrustable: Bool

    /// Whether it calls as an application that has the identity of the resource for its credential.
    package let isFederated: Bool

    /// The product's name.
    package var service: String { ConsumerTable.row(consumer)?.service ?? consumer.name }
  }

  package let principal: Principal.ID

  /// The application that calls on behalf of the principal; nil where the principal calls itself.
  package let application: Principal.ID?
  package let service: ConsumerUse?
  package let operation: DataOperation
  package let vaultName: String

  /// nil when no vault of that name exists.
  package let vault: Vault.ID?

  /// The row of that vault.
  let vaultRow: Vault?

  /// The scope to ask the index about: the object's own where somebody was given access there, else the vault's.
  let scope: Scope.ID?

  /// Whether it is authorized on an object without a scope of its own, which lies below that of the vault.
  let isBelowScope: Bool

  /// Whether it is authorized on the object that it names, and not on the vault.
  let isOnObject: Bool
  package let objectName: String?
  package let objectVersion: String?

  /// Whether only reaching the vault and being allowed is asked about.
  package let leavesExistenceApart: Bool
  package let origin: NetworkOrigin

  /// How the call gets to the vault, or does not.
  package let trip: NetworkTrip

  /// Whether nobody asks: only what exists, and its state, matters.
  let isByFiat: Bool

  /// How many identical calls are made at once; what is answered is the last one.
  package let times: Int

  /// What the caller shows for a token.
  package var token = CallToken.good

  /// The newest version of TLS that the caller speaks; nil for one that every vault takes.
  package var tlsVersion: TlsVersion?

  init(
    principal: Principal.ID, application: Principal.ID? = nil, service: ConsumerUse? = nil,
    operation: DataOperation, vaultName: String, objectName: String?, objectVersion: String? = nil,
    leavesExistenceApart: Bool = false, origin: NetworkOrigin, isByFiat: Bool = false, times: Int = 1, in world: World
  ) {
    self.isByFiat = isByFiat
    self.principal = principal
    self.application = application
    self.service = service
    self.operation = operation
    self.vaultName = vaultName
    vault = world.vault(vaultName)
    vaultRow = vault.map { world.vaults[$0] }
    self.objectName = objectName
    self.objectVersion = objectVersion
    self.leavesExistenceApart = leavesExistenceApart
    self.origin = origin
    self.times = times
    let row = DataOperationTable.row(operation)
    isOnObject = objectName != nil && !row.isAuthorizedOnVault
    var ownScope: Scope.ID?
    if isOnObject, let vault, let objectName {
      ownScope = world.objectScopes[VaultObjectKey(vault: vault, kind: row.objectKind, name: objectName)]
    }
    scope = ownScope ?? vaultRow?.scope
    isBelowScope = isOnObject && ownScope == nil
    trip = vault.map { NetworkTrip.trip(from: origin, to: $0, in: world) } ?? .nowhere
  }

  package var path: NetworkPath { trip.path }

  /// The id of what the call is authorized on: the object where it names one, else the vault.
  func scopeID(in view: View) -> String {
    let row = DataOperationTable.row(operation)
    let vaultID = view.world.resourceID(of: ResourceName(.vault, vaultName))
    guard let objectName, isOnObject else { return vaultID }
    return "\(vaultID)/\(row.objectKind.rawValue)/\(objectName)"
  }

  /// Who calls, as refusals of a vault print it.
  func claims(in view: View) -> String {
    let principal = view.world.principals[principal]
    // A token that an application got for a user names the application as the client.
    let client = application.map { view.world.principals[$0].clientId } ?? principal.clientId
    return "appid=\(client);oid=\(principal.objectId);iss=https://sts.windows.net/\(principal.tenantId)/"
  }

  /// The same with the managed identity's own id and that of the resource that uses it.
  func caller(in view: View) -> String {
    var text = claims(in: view)
    if case .managedIdentity(_, let resourceID) = view.world.principals[principal].kind {
      text += ";xms_mirid=\(resourceID)"
      if let service { text += ";xms_az_rid=\(service.resourceID)" }
    }
    return text
  }

  /// The places that all texts of a vault share.
  func textArguments(in view: View) -> [String: String] {
    [
      "caller": caller(in: view), "claims": claims(in: view), "vault": vaultName,
      "location": vaultRow?.location ?? "",
      "clientAddress": path.clientAddress(in: view.world).map(\.description) ?? "{address not known}",
    ]
  }

  /// A refusal in the vault's words.
  func failure(_ id: String, in view: View, _ more: [String: String] = [:]) -> Failure? {
    ErrorTable.row(ErrorID(id), asOf: view.asOf).map {
      Failure($0, by: .keyVault, arguments: textArguments(in: view).merging(more) { _, new in new })
    }
  }
}
