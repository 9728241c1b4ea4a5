import AzureModel

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
