/// A version of TLS, spelled as the settings and logs of Azure spell it.
package enum TlsVersion: String, Hashable, Sendable, CaseIterable, Comparable {
  case tls10 = "TLS1_0"
  case tls11 = "TLS1_1"
  case tls12 = "TLS1_2"
  case tls13 = "TLS1_3"

  /// The oldest that vaults still take.
  package static let oldestOfVaults = TlsVersion.tls12

  package static func < (one: TlsVersion, other: TlsVersion) -> Bool { one.rawValue < other.rawValue }
}
