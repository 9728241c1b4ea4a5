import AzureModel

/// The certificate of a hostname has to be valid when it is configured, and so must not have expired.
///
/// Whether client certificates must, and what becomes of one that expires while it is in use, no page says.
struct ExpiredCertificate: ConsumerRule {
  static let id = RuleID("consumer.expired-certificate")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.requires(.unexpired), let expires = request.objectRead(in: view)?.attributes.expires,
      view.date >= expires
    else { return .abstains }
    return request.use.isLater || !request.requires(.hostName) ? .undetermined : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [
      Evidence("now", view.date.description),
      Evidence("exp", request.objectRead(in: view)?.attributes.expires?.description ?? "none"),
    ]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(request.consumer.denial.unfit, in: view)
  }
}
