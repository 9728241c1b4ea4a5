import AzureModel

/// The address of an object in the forms that templates have for it.
enum WrittenAddress {
  private static let suffix = ".vault.azure.net"

  /// A whole address: as it is, or from `vault/secrets/name` or the id of an object as a resource.
  static func whole(_ text: String) -> String {
    if VaultObjectURI(text) != nil { return text }
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count >= 3, let kind = VaultObjectKind(rawValue: parts[parts.count - 2].lowercased()) else {
      return text
    }
    return VaultObjectURI(vault: parts[parts.count - 3], kind: kind, name: parts[parts.count - 1]).description
  }

  /// The address of an object whose vault is written as a name, an address or an id.
  static func parts(vault: String, _ kind: VaultObjectKind, name: String, version: String?) -> String {
    let host = vault.split(separator: "/").last.map(String.init) ?? vault
    let isAddress = host.lowercased().hasSuffix(suffix)
    let version = version.flatMap { $0.isEmpty ? nil : $0 }
    return VaultObjectURI(
      vault: isAddress ? String(host.dropLast(suffix.count)) : host, kind: kind, name: name, version: version
    ).description
  }

  /// The address in `@Microsoft.KeyVault(SecretUri=…)` or `@Microsoft.KeyVault(VaultName=…;SecretName=…)`; nil for a
  /// setting that is no reference.
  static func setting(_ text: String) -> String? {
    let opening = "@Microsoft.KeyVault("
    guard text.hasPrefix(opening), text.hasSuffix(")") else { return nil }
    var values: [String: String] = [:]
    for pair in text.dropFirst(opening.count).dropLast().split(separator: ";") {
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      if sides.count == 2 { values[sides[0].lowercased()] = sides[1] }
    }
    if let uri = values["secreturi"] { return uri }
    guard let vault = values["vaultname"], let name = values["secretname"] else { return text }
    return parts(vault: vault, .secrets, name: name, version: values["secretversion"])
  }
}
