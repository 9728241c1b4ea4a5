import AzureModel

/// The secret of a certificate that may not be exported holds no private key.
struct PrivateKeyNeeded: ConsumerRule {
  static let id = RuleID("consumer.private-key")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.privateKey), let secret = request.objectRead(in: view), secret.isManaged else {
      return .abstains
    }
    return secret.isExportable ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("exportable", "false")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
