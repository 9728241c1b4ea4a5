/// `kty` of a key.
package enum KeyType: String, Hashable, Sendable, CaseIterable {
  case rsa = "RSA"
  case rsaHsm = "RSA-HSM"
  case ec = "EC"
  case ecHsm = "EC-HSM"
  case oct = "oct"
  case octHsm = "oct-HSM"

  package var isRsa: Bool { self == .rsa || self == .rsaHsm }

  /// Whether it lives in a hardware module, which never gives it away.
  package var isHardware: Bool { self == .rsaHsm || self == .ecHsm || self == .octHsm }
}
