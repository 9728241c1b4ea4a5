/// What a key may be used for, in the words of `key_ops`.
package enum KeyOperation: String, Hashable, Sendable, CaseIterable {
  case encrypt, decrypt, sign, verify, wrapKey, unwrapKey

  /// What the key behind a certificate takes where its policy names no key usage.
  package static let ofCertificates: [KeyOperation] = [.sign, .verify, .wrapKey, .unwrapKey]

  /// Whether it works outside the validity of a key: what was made with the key can still be opened and checked.
  package var ignoresValidity: Bool {
    switch self {
    case .decrypt, .verify, .unwrapKey: true
    case .encrypt, .sign, .wrapKey: false
    }
  }
}
