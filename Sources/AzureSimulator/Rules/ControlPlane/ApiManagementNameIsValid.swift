import AzureModel

/// The form of an API Management service's name.
struct ApiManagementNameIsValid: ControlPlaneRule {
  static let id = RuleID("validation.api-management-name")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .putApiManagement(let settings) = request.request.stimulus, !request.isByFiat else { return .abstains }
    return (1...50).contains(settings.name.utf8.count) && ResourceNameForm.isValid(settings.name) ? .abstains : .refuses
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.invalid-name", by: .apiManagement)
  }
}
