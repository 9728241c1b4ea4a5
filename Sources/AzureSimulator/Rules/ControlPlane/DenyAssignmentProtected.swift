import AzureModel

/// What Azure denies on its own account users can neither change nor delete.
struct DenyAssignmentProtected: ControlPlaneRule {
  static let id = RuleID("conflict.deny-assignment-protected")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard !request.isByFiat, let denial = touched(request, view), denial.isSystemProtected else { return .abstains }
    return .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    touched(request, view).map { [Evidence("deny assignment", $0.name), Evidence("isSystemProtected", "true")] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.deny-assignment-not-valid")
  }

  private func touched(_ request: ControlPlaneRequest, _ view: View) -> DenyAssignment? {
    let name: String
    switch request.request.stimulus {
    case .putDenyAssignment(let definition): name = definition.name
    case .deleteDenyAssignment(let deleted): name = deleted
    default: return nil
    }
    return view.world.denyAssignment(name).map { view.world.denyAssignments[$0] }
  }
}
