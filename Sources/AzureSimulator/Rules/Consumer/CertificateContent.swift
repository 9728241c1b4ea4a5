import AzureModel

/// The secret has to be that of a certificate.
struct CertificateContent: ConsumerRule {
  static let id = RuleID("consumer.certificate-content")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.certificateContent), let secret = request.objectRead(in: view) else { return .abstains }
    return secret.contentType == VaultObject.certificateContentType ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("content type", request.objectRead(in: view)?.contentType ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
