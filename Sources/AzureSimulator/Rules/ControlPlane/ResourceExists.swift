import AzureModel

/// What a request works on has to exist.
struct ResourceExists: ControlPlaneRule {
  static let id = RuleID("validation.resource-exists")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    missing(request).isEmpty ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    missing(request).map { Evidence("does not exist", $0.title) }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.resource-not-found")
  }

  /// What has to be deleted, not to exist, is another rule's.
  private func missing(_ request: ControlPlaneRequest) -> [ControlPlaneRequest.Requirement] {
    request.missing.filter { requirement in
      switch requirement {
      case .resource, .subnet, .apiManagementSecret: true
      case .deletedVault, .deletedApiManagement: false
      }
    }
  }
}
