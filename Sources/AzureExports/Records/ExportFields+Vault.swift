import AzureModel
import JSONText
import SourceDiagnostics

extension ExportFields {
  /// A vault with its properties, as `az keyvault show` prints it.
  func vault(_ path: ScopePath) -> EstateVault? {
    guard let properties = object("properties"), let name = path.vault ?? text("name") else { return nil }
    let tenantId = properties.text("tenantId")?.lowercased() ?? ""
    var policies: [AccessPolicyEntry] = []
    var storage: [Int] = []
    for entry in properties.objects("accessPolicies") {
      guard let objectId = entry.required("objectId") else { continue }
      let permissions = entry.object("permissions")
      if permissions?.texts("storage").isEmpty == false { storage.append(policies.count) }
      policies.append(
        AccessPolicyEntry(
          objectId: objectId.lowercased(), tenantId: entry.text("tenantId")?.lowercased(),
          applicationId: entry.text("applicationId")?.lowercased(), keys: permissions?.permissions(.keys) ?? [],
          secrets: permissions?.permissions(.secrets) ?? [],
          certificates: permissions?.permissions(.certificates) ?? []))
    }
    // A stored null means access policies, whatever the default of today.
    var vault = EstateVault(
      resourceID: path.text, name: name, location: text("location") ?? "", tenantId: tenantId,
      enableRbacAuthorization: properties.bool("enableRbacAuthorization") ?? false, accessPolicies: policies)
    vault.storagePolicies = storage
    vault.enabledForDeployment = properties.bool("enabledForDeployment") ?? false
    vault.enabledForTemplateDeployment = properties.bool("enabledForTemplateDeployment") ?? false
    vault.enabledForDiskEncryption = properties.bool("enabledForDiskEncryption") ?? false
    return vault
  }

  /// The permissions of a kind; a word that is none is reported, because nobody can say what it would grant.
  private func permissions(_ kind: VaultObjectKind) -> [String] {
    list(kind.rawValue).compactMap { item in
      guard let word = item.text else {
        log(
          Diagnostic(
            ExportCode.wrongShape, "`\(item.path)` is \(item.kind.title), and Azure prints a text there",
            at: .init(item.span, "not a text")))
        return nil
      }
      guard AccessPolicyPermissionTable.row(named: "\(kind.rawValue):\(word)") != nil else {
        let words = DataOperationTable.permissions(of: kind) + ["all"]
        let near = DidYouMean.nearest(to: word, in: words)
        log(
          Diagnostic(
            ExportCode.valueNotKnown, "`\(item.path)` is `\(word)`, which is no permission of \(kind.rawValue)",
            at: .init(item.span, "not a permission"), help: near.map { ["did you mean `\($0)`?"] } ?? [],
            notes: ["permissions of \(kind.rawValue): \(words.joined(separator: ", "))"]))
        return nil
      }
      return word
    }
  }

  /// A soft-deleted vault, as `az keyvault list-deleted` prints it.
  var deletedVault: EstateDeletedVault? {
    guard let name = required("name") else { return nil }
    return EstateDeletedVault(name: name, resourceID: object("properties")?.text("vaultId"))
  }
}
