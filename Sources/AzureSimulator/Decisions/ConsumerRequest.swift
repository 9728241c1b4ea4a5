import AzureModel

/// A service that is about to read a vault, or has just tried.
package struct ConsumerRequest: Sendable {
  package let service: CallingService
  package let resourceID: String

  /// What the service was told to read, as written.
  package let reference: String

  /// The client id it was told to use, or nil.
  package let identityClientId: String?

  /// Its own system-assigned identity, or nil.
  package let systemAssigned: Principal.ID?

  /// The principal it chose; nil when it has none to choose.
  package let principal: Principal.ID?

  /// The date of the rules, which chooses among wordings.
  let asOf: Day

  /// How reading ended; nil while the identity is being chosen.
  package let read: Box?

  /// Keeps the read beside the request without making the types recursive by value.
  package final class Box: Sendable {
    package let decision: Decision

    init(_ decision: Decision) { self.decision = decision }
  }

  func failure(_ id: String, _ arguments: [String: String] = [:]) -> Failure? {
    ErrorTable.row(ErrorID(id), asOf: asOf).map { Failure($0, by: .apiManagement, arguments: arguments) }
  }
}
