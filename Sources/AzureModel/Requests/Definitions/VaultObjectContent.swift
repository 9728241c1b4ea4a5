/// What a call that makes or changes an object sends; nil leaves a value out. Keys and values are never asked for.
package struct VaultObjectContent: Sendable {
  package var isEnabled: Bool?
  package var notBefore: UnixTime?
  package var expires: UnixTime?
  package var contentType: String?
  package var keyOps: [KeyOperation]?
  package var isExportable: Bool?
  package var keyType: KeyType?
  package var isSelfSigned: Bool?

  /// The host names that a certificate is for, of its subject and its alternative names.
  package var hostNames: [String]?

  package init() {}
}
