/// One line of a vault's audit log: a call that the vault answered, or some identical ones in a row.
package struct AuditEvent: Sendable {
  /// Who presented a token; which claims name it depends on the plane.
  package struct Caller: Hashable, Sendable {
    package let appId: String
    package let objectId: String

    package init(appId: String, objectId: String) {
      self.appId = appId
      self.objectId = objectId
    }
  }

  /// What the vault answered.
  package struct Result: Hashable, Sendable {
    package let httpStatusCode: Int

    /// More about a refusal; empty where there is nothing to say, nil where no source shows the words.
    package let description: String?

    package init(httpStatusCode: Int, description: String?) {
      self.httpStatusCode = httpStatusCode
      self.description = description
    }
  }

  package let vault: Vault.ID

  /// The id of the vault as Azure Resource Manager writes it.
  package let resourceID: String
  package let time: Instant

  /// When that was on the calendar.
  package let moment: UnixTime

  /// How many identical calls it stands for; at least one.
  package let times: Int
  package let plane: Plane

  /// nil where no source gives the operation a name.
  package let operationName: String?

  /// The API version that was asked for; nil where the scenario does not say.
  package let operationVersion: String?

  /// nil where it is not settled what was answered: sources disagree, or a change was still on its way.
  package let result: Result?

  /// nil where the address is not known.
  package let callerIpAddress: String?
  package let caller: Caller
  package let requestUri: String?

  /// The address of what was asked for.
  package let id: String

  /// Where queries find it; empty where the vault sends its events to no workspace.
  package let destinations: Set<LogDestination>

  package init(
    vault: Vault.ID, resourceID: String, time: Instant, moment: UnixTime, times: Int = 1, plane: Plane,
    operationName: String?, operationVersion: String?, result: Result?, callerIpAddress: String?, caller: Caller,
    requestUri: String?, id: String, destinations: Set<LogDestination>
  ) {
    self.destinations = destinations
    self.vault = vault
    self.resourceID = resourceID
    self.time = time
    self.moment = moment
    self.times = times
    self.plane = plane
    self.operationName = operationName
    self.operationVersion = operationVersion
    self.result = result
    self.callerIpAddress = callerIpAddress
    self.caller = caller
    self.requestUri = requestUri
    self.id = id
  }

  /// Whether the log surely holds this line; what may or may not have been answered leaves the log open.
  package var isSettled: Bool { result != nil }

  /// The status in words, for instance `Forbidden`; nil where no source shows the words.
  package var resultSignature: String? {
    result.flatMap { AuditResultTable.signature(of: $0.httpStatusCode) }
  }

  /// When a query finds it: at once at the earliest.
  package var ingestion: Effect { PropagationTable.effect(of: .auditEvent, writtenAt: time) }
}
