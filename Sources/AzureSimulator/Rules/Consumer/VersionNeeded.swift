import AzureModel

/// Some services take no reference that leaves the version open.
struct VersionNeeded: ConsumerRule {
  static let id = RuleID("consumer.version-named")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.versionNamed), let address = request.use.address else { return .abstains }
    return address.version == nil ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("reference", request.use.reference)]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
