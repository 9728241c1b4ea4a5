import AzureModel

/// An inbound address rule of a perimeter that decides alone.
struct PerimeterInboundRuleAdmits: DataPlaneRule {
  static let id = RuleID("network.perimeter-inbound-rule")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.isUpToPerimeter(in: view) else { return .abstains }
    return switch request.isListedByPerimeter(in: view) {
    case .some(true): .permits
    case .some(false): .abstains
    case .none: .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.perimeterEvidence(in: view) }
}
