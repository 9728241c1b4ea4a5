import AzureModel

/// A rule about calls to a vault: pure, request and view in, finding out.
package protocol DataPlaneRule: Sendable {
  /// The name of its row in `RuleTable`.
  static var id: RuleID { get }

  /// What the rule says in the other reading when it is undetermined; on the data plane that it admits.
  static var doubt: Finding { get }

  /// Allocates nothing on the path that grants.
  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding

  /// What it looked at; asked only when somebody reads the decision.
  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence]

  /// The answer it gives when it refuses.
  func failure(_ request: DataPlaneRequest, in view: View) -> Failure?
}

extension DataPlaneRule {
  package static var doubt: Finding { .permits }
  package func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { [] }
  package func failure(_ request: DataPlaneRequest, in view: View) -> Failure? { nil }
}

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

/// A rule about what a calling service does before and after it reads a vault.
package protocol ConsumerRule: Sendable {
  static var id: RuleID { get }

  /// What the rule says in the other reading when it is undetermined; for a consumer that it refuses.
  static var doubt: Finding { get }
  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding
  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence]
  func failure(_ request: ConsumerRequest, in view: View) -> Failure?
}

extension ConsumerRule {
  package static var doubt: Finding { .refuses }
  package func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] { [] }
  package func failure(_ request: ConsumerRequest, in view: View) -> Failure? { nil }
}
