import AzureModel

/// A certificate that nobody vouches for is refused.
struct TrustedAuthorityNeeded: ConsumerRule {
  static let id = RuleID("consumer.trusted-authority")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.trustedAuthority), let object = request.objectRead(in: view) else { return .abstains }
    return !object.isSelfSigned ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("self-signed", "true")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
