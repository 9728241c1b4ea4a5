import AzureModel

/// In learning mode the inbound rules only add to what the vault admits by itself.
struct PerimeterLearningAdmits: DataPlaneRule {
  static let id = RuleID("network.perimeter-learning")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.perimeterMode(in: view) == .learning else { return .abstains }
    return switch request.isListedByPerimeter(in: view) {
    case .some(true): .permits
    case .some(false): .abstains
    case .none: .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.perimeterEvidence(in: view) }
}
