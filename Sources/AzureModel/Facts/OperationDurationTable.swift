/// How long a control-plane operation of a classic tier runs before it answers.
///
/// The clock moves by the shortest documented time: what is settled after it is settled after any longer one.
package struct OperationDurationRow: Sendable {
  package let operation: LongRunningOperation
  package let shortest: Delay
  package let longest: Delay
  package let confidence: Confidence
  package let source: Source
}

package enum LongRunningOperation: String, Hashable, Sendable, CaseIterable {
  case createApiManagement = "create API Management"
  case updateApiManagementHostname = "change an API Management hostname"
  case updateApiManagementNetwork = "change the network of API Management"
  case scaleApiManagement = "scale API Management"
}

package enum OperationDurationTable {
  private static let page = Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain")
  private static let network = Source.azureDocs(
    "articles/api-management/api-management-using-with-internal-vnet.md")

  package static let rows: [OperationDurationRow] = [
    OperationDurationRow(
      operation: .createApiManagement, shortest: Delay(minutes: 30), longest: Delay(minutes: 60),
      confidence: .observed, source: network),
    OperationDurationRow(
      operation: .updateApiManagementHostname, shortest: Delay(minutes: 15), longest: Delay(minutes: 45),
      confidence: .documented, source: page),
    OperationDurationRow(
      operation: .updateApiManagementNetwork, shortest: Delay(minutes: 15), longest: Delay(minutes: 45),
      confidence: .documented, source: network),
    // The page says fifteen minutes or longer for every change of the infrastructure and gives no longest time.
    OperationDurationRow(
      operation: .scaleApiManagement, shortest: Delay(minutes: 15), longest: Delay(minutes: 45),
      confidence: .inferred, source: page),
  ]

  /// When an operation that began at an instant is done.
  package static func window(_ operation: LongRunningOperation, begunAt instant: Instant) -> Effect {
    guard let row = rows.first(where: { $0.operation == operation }) else {
      return Effect(earliest: instant, latest: instant)
    }
    return Effect(earliest: instant + row.shortest, latest: instant + row.longest)
  }

  package static func shortest(_ operation: LongRunningOperation) -> Delay {
    rows.first { $0.operation == operation }?.shortest ?? .zero
  }
}
