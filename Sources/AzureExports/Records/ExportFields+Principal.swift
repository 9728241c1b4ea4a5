import AzureModel

extension ExportFields {
  /// A user, group, service principal or managed identity.
  func principal(_ kind: ExportKind) -> EstatePrincipal? {
    guard kind != .managedIdentity else {
      // A list of all resources has it too, without anything that only identities have.
      guard !isBare else { return nil }
      guard let objectId = flattened.required("principalId"), let name = required("name") else { return nil }
      return EstatePrincipal(
        objectId: objectId.lowercased(), name: name, kind: .managedIdentity(resourceID: text("id")),
        clientId: flattened.text("clientId")?.lowercased())
    }
    guard let objectId = required("id") else { return nil }
    let name = kind == .user ? text("userPrincipalName") ?? text("displayName") : text("displayName")
    return EstatePrincipal(
      objectId: objectId.lowercased(), name: name ?? objectId, kind: principalKind(kind),
      clientId: text("appId")?.lowercased())
  }

  private var isBare: Bool { !has("properties") && !has("principalId") && !has("clientId") }

  private func principalKind(_ kind: ExportKind) -> EstatePrincipal.Kind {
    switch kind {
    case .user: .user
    case .group: .group
    default: peek("servicePrincipalType") == "ManagedIdentity" ? .managedIdentity(resourceID: nil) : .servicePrincipal
    }
  }
}
