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
