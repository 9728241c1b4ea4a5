import AzureModel

/// A client that speaks only an old version of TLS gets no connection, and so no answer of the vault.
struct TlsVersionTooOld: DataPlaneRule {
  static let id = RuleID("connection.tls-version")
  static let doubt = Finding.refuses

  /// The page tells the month only.
  private static let surelyEnforced = Day("2023-07-01")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.vault != nil, let version = request.tlsVersion, version < .oldestOfVaults else { return .abstains }
    return Self.surelyEnforced.map { view.asOf < $0 } == true ? .undetermined : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let version = request.tlsVersion else { return [] }
    return [Evidence("client speaks", version.rawValue), Evidence("needed", TlsVersion.oldestOfVaults.rawValue)]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.tls-version", in: view)
  }
}
