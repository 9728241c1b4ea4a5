import AzureModel

/// A rule about calls to Azure Resource Manager.
package protocol ControlPlaneRule: Sendable {
  static var id: RuleID { get }

  /// What the rule says in the other reading when it is undetermined; on the control plane that it refuses.
  static var doubt: Finding { get }
  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding
  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence]
  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure?
}

extension ControlPlaneRule {
  package static var doubt: Finding { .refuses }
  package func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] { [] }
  package func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { nil }
}
