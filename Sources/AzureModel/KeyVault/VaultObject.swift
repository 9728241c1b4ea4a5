/// The three kinds of object in a vault, in the plural as paths name them.
package enum VaultObjectKind: String, Hashable, Sendable, CaseIterable {
  case keys, secrets, certificates

  /// The word for one of them.
  package var singular: String {
    switch self {
    case .keys: "key"
    case .secrets: "secret"
    case .certificates: "certificate"
    }
  }
}

/// What names an object within a world.
package struct VaultObjectKey: Hashable, Sendable {
  package let vault: Vault.ID
  package let kind: VaultObjectKind

  /// In lower case: identifiers compare without case.
  package let name: String

  package init(vault: Vault.ID, kind: VaultObjectKind, name: String) {
    self.vault = vault
    self.kind = kind
    self.name = name.lowercased()
  }
}

/// A key, secret or certificate; only the latest version's state is kept.
package struct VaultObject: Sendable {
  package let name: String

  /// All versions, oldest first, each 32 hexadecimal characters.
  package var versions: [String] = []

  /// When the newest of them was made.
  package var newestMadeAt: Instant = .start
  package var attributes = VaultObjectAttributes()

  /// The media type, for instance `application/x-pkcs12` on the secret of a certificate.
  package var contentType: String?

  /// What a key may be used for; nil: everything.
  package var keyOps: [KeyOperation]?

  /// The type of a key, also of the one behind a certificate.
  package var keyType = KeyType.rsa

  /// Whether a certificate was signed by no authority.
  package var isSelfSigned = false

  /// The host names that a certificate is for, `*` as the first label for all of a domain; nil where nothing was said.
  package var hostNames: [String]?

  /// Whether it is the key or the secret behind a certificate, whose life it shares.
  package var isManaged = false

  /// Whether the secret of a certificate holds its private key.
  package var isExportable = true

  /// When it was deleted; nil while it is in use.
  package var deletedAt: Instant?

  package init(name: String) {
    self.name = name
  }

  package var isEnabled: Bool { attributes.isEnabled }

  /// The content type that Key Vault gives the secret behind a certificate.
  package static let certificateContentType = "application/x-pkcs12"
}

/// The address of an object: `https://{vault}.vault.azure.net/{kind}/{name}[/{version}]`.
package struct VaultObjectURI: Hashable, Sendable, CustomStringConvertible {
  package let vault: String
  package let kind: VaultObjectKind
  package let name: String

  /// nil names the latest version.
  package let version: String?

  package init(vault: String, kind: VaultObjectKind, name: String, version: String? = nil) {
    self.vault = vault
    self.kind = kind
    self.name = name
    self.version = version
  }

  /// Reads an address of the public cloud; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let scheme = "https://"
    guard text.lowercased().hasPrefix(scheme) else { return nil }
    let parts = text.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
    let suffix = ".vault.azure.net"
    guard parts.count == 3 || parts.count == 4, let host = parts.first, host.lowercased().hasSuffix(suffix),
      host.count > suffix.count, let kind = VaultObjectKind(rawValue: parts[1].lowercased()), !parts[2].isEmpty
    else { return nil }
    self.vault = String(host.dropLast(suffix.count))
    self.kind = kind
    self.name = String(parts[2])
    self.version = parts.count == 4 && !parts[3].isEmpty ? String(parts[3]) : nil
  }

  package var description: String {
    "https://\(vault).vault.azure.net/\(kind.rawValue)/\(name)" + (version.map { "/\($0)" } ?? "")
  }
}
