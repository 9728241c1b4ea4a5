import AzureModel

/// Some services take RSA keys only.
struct RsaKeyNeeded: ConsumerRule {
  static let id = RuleID("consumer.rsa-key")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.rsaKey), let object = request.objectRead(in: view) else { return .abstains }
    return object.keyType.isRsa ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("kty", request.objectRead(in: view)?.keyType.rawValue ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
