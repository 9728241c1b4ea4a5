import AzureModel

/// The certificate of a hostname has to be for that hostname.
///
/// A certificate of which no name is said is taken to be for it.
struct CertificateOfAnotherHost: ConsumerRule {
  static let id = RuleID("consumer.host-name")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.hostName), let names = request.objectRead(in: view)?.hostNames else { return .abstains }
    return names.contains { Self.isFor(request.use.label, $0) } ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    let names = request.objectRead(in: view)?.hostNames ?? []
    return [Evidence("hostname", request.use.label), Evidence("certificate for", names.joined(separator: ", "))]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }

  /// A wildcard stands for one label, the first; a wildcard hostname needs the same wildcard.
  private static func isFor(_ host: String, _ name: String) -> Bool {
    let host = host.lowercased()
    let name = name.lowercased()
    if host == name { return true }
    guard name.hasPrefix("*."), let dot = host.firstIndex(of: ".") else { return false }
    return host[dot...] == name.dropFirst(1)
  }
}
