import AzureModel

/// In learning mode the inbound rules only add to what the vault admits by itself.
struct PerimeterLearningAdmits: DataPlaneRule {
  static let id = RuleID("network.perimeter-learning")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let (perimeter, mode) = request.perimeter(in: view), mode == .learning else { return .abstains }
    return switch request.isListed(by: perimeter, in: view) {
    case .some(true): .permits
    case .some(false): .abstains
    case .none: .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    request.perimeter(in: view).map {
      [Evidence("perimeter", $0.perimeter.name), Evidence("access mode", $0.mode.rawValue)]
    } ?? []
  }
}
