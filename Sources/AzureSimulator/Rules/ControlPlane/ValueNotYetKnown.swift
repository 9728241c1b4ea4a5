import AzureModel

/// A value that Azure creates with a resource cannot be used before the resource is there.
struct ValueNotYetKnown: ControlPlaneRule {
  static let id = RuleID("validation.value-not-yet-known")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    if case .valueNotYetKnown = request.request.stimulus { .refuses } else { .abstains }
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard case .valueNotYetKnown(let expression) = request.request.stimulus else { return [] }
    return [Evidence("value not yet known", expression)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.identity-not-found")
  }
}
