import AzureModel

/// What the vaults that a request reached write to their logs.
extension Simulation {
  /// The audit events of a request, in the order of its decisions; none by fiat and none without a diagnostic setting.
  ///
  /// A call that gets no answer leaves no event. Where it is not settled what was answered, because a change is still on
  /// its way or sources disagree, the event has no result: the log is open there, and says so.
  func auditEvents(of request: Request, _ outcome: Outcome) -> [AuditEvent] {
    guard request.actor != .fiat, world.diagnosticSettings.count > 0 else { return [] }
    return outcome.decisions.flatMap { decision -> [AuditEvent] in
      switch decision.subject {
      case .data(let call): events(of: call, decision, outcome)
      case .control(let call): event(of: call, decision, outcome).map { [$0] } ?? []
      case .consumer: []
      }
    }
  }

  /// One event for all identical calls; two where the last of them are throttled.
  private func events(of call: DataPlaneRequest, _ decision: Decision, _ outcome: Outcome) -> [AuditEvent] {
    guard let vault = call.vault, world.logsAuditEvents(of: vault) else { return [] }
    switch answer(of: decision, outcome) {
    case .none: return []
    case .open: return [event(of: call, on: vault, decision, nil, times: call.times)]
    case .settled(let result):
      let isThrottled = decision.firstRefusal?.stage == .throttling
      let admitted = isThrottled ? min(call.admittedCalls(in: decision.view), call.times - 1) : 0
      let last = event(of: call, on: vault, decision, result, times: call.times - admitted)
      return admitted > 0 ? [event(of: call, on: vault, decision, .ok, times: admitted), last] : [last]
    }
  }

  private func event(
    of call: DataPlaneRequest, on vault: Vault.ID, _ decision: Decision, _ result: AuditEvent.Result?, times: Int
  ) -> AuditEvent {
    let principal = decision.view.world.principals[call.principal]
    let row = AuditOperationTable.row(call.operation)
    let host = "https://\(call.vaultName.lowercased()).vault.azure.net/"
    return AuditEvent(
      vault: vault, resourceID: world.resourceID(of: ResourceName(.vault, call.vaultName)), time: clock,
      moment: world.defaults.moment(of: clock, asOf: book.asOf), times: times, plane: .data,
      operationName: row?.operationName, operationVersion: nil,
      result: result,
      callerIpAddress: call.path.clientAddress(in: decision.view.world)?.description,
      caller: AuditEvent.Caller(appId: principal.clientId, objectId: principal.objectId),
      requestUri: row.map { host + $0.path.replacing("{name}", with: call.objectName ?? "") },
      id: call.objectName.map { host + "\(DataOperationTable.row(call.operation).objectKind.rawValue)/\($0)" } ?? host,
      destinations: world.logDestinations(of: vault))
  }

  private func event(of call: ControlPlaneRequest, _ decision: Decision, _ outcome: Outcome) -> AuditEvent? {
    guard let (name, operation) = call.request.stimulus.auditedVault, let vault = world.vault(name),
      world.logsAuditEvents(of: vault), let principal = call.principal.map({ world.principals[$0] })
    else { return nil }
    let result: AuditEvent.Result?
    switch answer(of: decision, outcome) {
    case .none: return nil
    case .open: result = nil
    case .settled(let settled): result = settled
    }
    let resourceID = world.resourceID(of: ResourceName(.vault, name))
    return AuditEvent(
      vault: vault, resourceID: resourceID, time: clock, moment: world.defaults.moment(of: clock, asOf: book.asOf),
      plane: .control,
      // Under which name the log holds a write of access policies by themselves no source says.
      operationName: operation?.rawValue, operationVersion: call.request.apiVersion?.description,
      result: operation == nil ? nil : result, callerIpAddress: call.request.origin.publicAddress?.description,
      caller: AuditEvent.Caller(appId: principal.clientId, objectId: principal.objectId), requestUri: nil,
      id: "https://\(name.lowercased()).vault.azure.net/", destinations: world.logDestinations(of: vault))
  }

  private enum Answer {
    /// The vault was not reached, or the caller got no answer.
    case none

    /// Somebody was answered, nobody can say what.
    case open
    case settled(AuditEvent.Result)
  }

  private func answer(of decision: Decision, _ outcome: Outcome) -> Answer {
    if case .race = outcome.answer { return .open }
    switch decision.answer {
    case .granted: return .settled(.ok)
    case .undetermined: return .open
    case .refused:
      // Without a cause the edges of a window refuse for different reasons.
      guard outcome.cause != nil, let stage = decision.firstRefusal else { return .open }
      guard Self.isAnsweredByVault(stage.stage, decision.plane) else { return .none }
      guard let failure = decision.failure(of: stage), let status = failure.status else { return .open }
      let lines = failure.message?.split(separator: "\r\n", maxSplits: 1)
      return .settled(AuditEvent.Result(httpStatusCode: status, description: lines?.first.map(String.init)))
    }
  }

  /// Whether a refusal at a stage comes from the vault; the others are those of the way to it or of Azure Resource
  /// Manager, which asks in front of it.
  private static func isAnsweredByVault(_ stage: Stage, _ plane: Plane) -> Bool {
    switch stage {
    case .token, .authorization: plane == .data
    case .network, .existence, .objectState, .throttling, .limit, .provider: true
    case .validation, .linkedAuthorization, .azurePolicy, .conflict, .nameResolution, .connection, .identityChoice,
      .consumer:
      false
    }
  }
}

extension AuditEvent.Result {
  fileprivate static let ok = AuditEvent.Result(httpStatusCode: 200, description: "")
}

extension NetworkOrigin {
  /// The address that a public endpoint sees, where the origin is one.
  fileprivate var publicAddress: IPv4Address? {
    switch self {
    case .internet: .somewhereOnTheInternet
    case .address(let address): address
    case .cloudShell: .cloudShell
    case .browser(let machine): machine.publicAddress
    // Which address Azure Resource Manager sees of a caller in a network is not followed.
    case .subnet, .instance, .onPremises, .connection, .platform: nil
    }
  }
}

extension Stimulus {
  /// The vault whose log a control-plane call appears in, and under which name; nil for what vaults do not log.
  fileprivate var auditedVault: (name: String, operation: AuditedVaultOperation?)? {
    switch self {
    case .putVault(let settings): (settings.name, settings.createMode == .recover ? .recover : .put)
    case .patchVault(let settings): (settings.name, .patch)
    case .deleteVault(let name): (name, .delete)
    case .changeAccessPolicy(let change): (change.vault, nil)
    default:
      nil
    }
  }
}
