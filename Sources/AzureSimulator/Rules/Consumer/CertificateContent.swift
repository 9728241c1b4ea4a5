import AzureModel

/// The secret has to be that of a certificate.
struct CertificateContent: ConsumerRule {
  static let id = RuleID("consumer.certificate-content")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard let type = contentType(request, view) else { return .abstains }
    return type == VaultObject.certificateContentType ? .abstains : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("content type", contentType(request, view) ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure("api-management.certificate-not-usable")
  }

  /// The type of what was read; empty for a secret without one, nil when nothing was read.
  private func contentType(_ request: ConsumerRequest, _ view: View) -> String? {
    guard request.read?.decision.answer == .granted, let uri = VaultObjectURI(request.reference),
      let vault = view.world.vault(uri.vault), let secret = view.world.object(.secrets, uri.name, in: vault)
    else { return nil }
    return secret.contentType ?? ""
  }
}
