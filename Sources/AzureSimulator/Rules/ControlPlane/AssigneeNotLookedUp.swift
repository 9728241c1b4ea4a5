import AzureModel

/// A client that is told to look an assignee up asks the directory, as the one who runs it.
struct AssigneeNotLookedUp: ControlPlaneRule {
  static let id = RuleID("validation.assignee-lookup")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    switch lookup(request, view) {
    case .none, .found: .abstains
    case .notFound, .notAllowed: .refuses
    }
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let assignee = request.assignment?.assignee else { return [] }
    return [Evidence("assignee", assignee)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    let isForbidden = lookup(request, view) == .notAllowed
    return request.failure(isForbidden ? "graph.insufficient-privileges" : "az.assignee-not-found", by: .azureCLI)
  }

  private func lookup(_ request: ControlPlaneRequest, _ view: View) -> AssigneeLookup? {
    request.assignment?.assignee.map { AssigneeLookup($0, by: request.principal, in: view.world) }
  }
}
