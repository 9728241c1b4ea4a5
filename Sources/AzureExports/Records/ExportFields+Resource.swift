import AzureModel

extension ExportFields {
  /// A resource with its identities; nil for one that has none.
  var resource: EstateResource? {
    guard let id = required("id"), let type = text("type"), let identity = object("identity") else { return nil }
    let attached = identity.object("userAssignedIdentities")?.names ?? []
    let own = identity.text("principalId")?.lowercased()
    guard own != nil || !attached.isEmpty else { return nil }
    return EstateResource(
      resourceID: id, name: text("name") ?? id, type: type, systemAssigned: own, userAssigned: attached)
  }
}
