/// The order of the pages, written down once more: name, network, token, permission, existence, state of the object.
///
/// Looks at every assignment and every rule each time; knows neither rules, book nor index of the simulator.
struct NaiveProcedure {
  let world: PlainWorld
  let now: Int

  /// Everything that can be compared about an answer.
  struct Answer: Equatable, CustomStringConvertible {
    enum Outcome: Equatable {
      case granted, refused, undetermined
      case race(earliest: Int, latest: Int)
    }

    var outcome: Outcome
    var cause: String?
    var status: Int?

    /// nil where no page shows it, empty where there is none.
    var innerCode: String?
    var alsoRefused: [String] = []
    var open: [String] = []

    /// The code that the caller sees; only asked of a service that reads a vault.
    var surfaced: String?

    var description: String {
      "\(outcome) cause \(cause ?? "none") \(status ?? 0) \(innerCode ?? "unknown") also \(alsoRefused) open \(open) "
        + "surfaced \(surfaced ?? "none")"
    }
  }

  /// How one gate answers.
  private enum Gate: Equatable {
    case passes, open
    case refuses(status: Int?, innerCode: String?)
  }

  private enum Path {
    case nowhere

    /// Whether the endpoint lies in the caller's own network; the others are not connected.
    case privateEndpoint(isInOwnNetwork: Bool)

    /// A private subnet, a security group or a route holds the call up; the way that it would have taken.
    indirect case blocked(Path)
    case serviceEndpoint(String)

    /// nil where the address is not known.
    case publicAddress(UInt32?)
  }

  private struct Call {
    let caller: PlainWorld.Caller
    let operation: PlainOperation
    let vault: String
    let object: String?

    /// Whether it is API Management's own call for a hostname certificate, with its system-assigned identity.
    let isTrustedForm: Bool
  }

  // MARK: Questions

  func answer(_ question: PlainQuestion) -> Answer {
    switch question.kind {
    case .access(let caller, let operation, let vault, let object, let origin):
      let call = Call(caller: caller, operation: operation, vault: vault, object: object, isTrustedForm: false)
      return settled(call) { arrival in
        answer(call, { path(origin, to: $0, asksForToken: !caller.isManaged) }, changesArrive: arrival)
      }
    case .hostname(let service, let vault, let secret, let clientId):
      return read(service, vault, secret, clientId, hostname)
    case .namedValue(let service, let vault, let secret, let clientId):
      return read(service, vault, secret, clientId, namedValue)
    }
  }

  /// The identity that the service takes, and what comes of its call.
  private func read(
    _ service: PlainWorld.Service, _ vault: String, _ secret: String, _ clientId: String?,
    _ read: (Call, PlainWorld.Service) -> Answer
  ) -> Answer {
    let chosen: PlainWorld.Caller
    var isSystem = false
    if let clientId {
      if let attached = service.attached.first(where: { same($0.clientId, clientId) }) {
        chosen = attached
      } else if let system = service.system, same(system.clientId, clientId) {
        // Whether the client id of the system-assigned identity is taken is not confirmed.
        return Answer(outcome: .undetermined, open: ["identity-choice"])
      } else {
        return Answer(
          outcome: .refused, cause: "identity-choice", status: 400, innerCode: "", surfaced: "ValidationError")
      }
    } else if let system = service.system {
      chosen = system
      isSystem = true
    } else {
      return Answer(
        outcome: .refused, cause: "identity-choice", status: 400, innerCode: "", surfaced: "InvalidOperation")
    }
    guard let get = PlainOperation.all.first(where: { $0.name == "secrets/get" }) else {
      return Answer(outcome: .undetermined)
    }
    return read(Call(caller: chosen, operation: get, vault: vault, object: secret, isTrustedForm: isSystem), service)
  }

  /// A certificate for a hostname: the control plane reads it, and it has to be a certificate.
  private func hostname(_ call: Call, _ service: PlainWorld.Service) -> Answer {
    settled(call) { arrival in
      var answer = self.answer(call, { _ in .publicAddress(service.controlPlane) }, changesArrive: arrival)
      switch answer.outcome {
      case .undetermined, .race: break
      case .refused: answer.surfaced = "InvalidOperation"
      case .granted:
        let object = vault(call.vault)?.objects.first { $0.kind == "secrets" && same($0.name, call.object ?? "") }
        if object?.isOfCertificate != true { answer = Answer(outcome: .refused, cause: "consumer") }
      }
      return answer
    }
  }

  /// A named value: the control plane reads it or, where that is kept out, the instance over its own network.
  private func namedValue(_ call: Call, _ service: PlainWorld.Service) -> Answer {
    settled(call) { arrival in
      let platform = answer(call, { _ in .publicAddress(service.controlPlane) }, changesArrive: arrival)
      if platform.outcome == .granted { return platform }
      let own = service.subnet.map { subnet in
        answer(call, { path(.subnet(subnet), to: $0, asksForToken: true) }, changesArrive: arrival)
      }
      if own?.outcome == .granted {
        // The pages deny a user-assigned identity what its way allows.
        return call.isTrustedForm ? Answer(outcome: .granted) : Answer(outcome: .undetermined)
      }
      var told = platform.outcome == .undetermined || own?.outcome != .undetermined ? platform : own ?? platform
      if told.outcome == .refused { told.surfaced = "InvalidOperation" }
      return told
    }
  }

  /// Both ends of every window, and the race between them.
  private func settled(_ call: Call, _ answer: (Arrival) -> Answer) -> Answer {
    let early = answer(.atOnce)
    let late = answer(.afterTheWindow)
    switch (early.outcome, late.outcome) {
    case (.granted, .refused):
      let beginnings = world.assignments.filter { grants($0, call) }.compactMap(\.written)
      var race = late
      race.outcome = .race(earliest: beginnings.min() ?? 0, latest: (beginnings.min() ?? 0) + Self.window)
      return race
    case (.refused, .refused) where early.cause != late.cause:
      // Fails in any case, but nobody knows whether for the missing grant or for what comes behind it.
      let surfaced = early.surfaced == late.surfaced ? early.surfaced : nil
      return Answer(outcome: .refused, open: early.open, surfaced: surfaced)
    default: return early
    }
  }

  // MARK: Gates

  private enum Arrival { case atOnce, afterTheWindow }
  private static let window = 600

  private func answer(_ call: Call, _ path: (PlainWorld.Vault) -> Path, changesArrive arrival: Arrival) -> Answer {
    var gates: [(name: String, gate: Gate)] = []
    if let vault = vault(call.vault) {
      var path = path(vault)
      var connects = Gate.passes
      if case .blocked(let way) = path {
        connects = .refuses(status: nil, innerCode: nil)
        path = way
      }
      if case .privateEndpoint(isInOwnNetwork: false) = path { connects = .refuses(status: nil, innerCode: nil) }
      var resolves = Gate.passes
      if case .nowhere = path { resolves = .refuses(status: nil, innerCode: nil) }
      gates = [
        ("name-resolution", resolves), ("connection", connects), ("network", network(call, vault, path)),
        ("token", token(call, vault)),
        ("authorization", authorization(call, vault, arrival)), ("existence", existence(call, vault)),
        ("object-state", state(call, vault)),
      ]
    } else if world.deletedVaults.contains(where: { same($0, call.vault) }) {
      // No page shows what a deleted vault answers.
      gates = [("name-resolution", .open)]
    } else {
      gates = [("name-resolution", .refuses(status: nil, innerCode: nil))]
    }
    let open = gates.filter { $0.gate == .open }.map(\.name)
    let refusing = gates.filter { $0.gate != .open && $0.gate != .passes }
    guard let first = refusing.first else {
      return Answer(outcome: open.isEmpty ? .granted : .undetermined, open: open)
    }
    var answer = Answer(outcome: .refused, open: open)
    // With an open gate in front of it nobody knows whether this refusal is the one that shows.
    if gates.first(where: { $0.gate != .passes })?.name == first.name, case .refuses(let status, let code) = first.gate
    {
      answer.cause = first.name
      answer.status = status
      answer.innerCode = code
      answer.alsoRefused = refusing.dropFirst().map(\.name)
    }
    return answer
  }

  private func network(_ call: Call, _ vault: PlainWorld.Vault, _ path: Path) -> Gate {
    switch path {
    // What never arrives is not judged by any firewall.
    case .privateEndpoint, .nowhere, .blocked: return .passes
    case .serviceEndpoint, .publicAddress: break
    }
    let trusted = call.isTrustedForm && vault.firewall?.lets != .nobody
    // nil: the address is not known, so it may or may not be listed.
    func isListed(_ ranges: [PlainRange]) -> Bool? {
      guard case .publicAddress(let address) = path, !ranges.isEmpty else { return false }
      return address.map { address in ranges.contains { $0.holds(address) } }
    }
    let inbound = isListed(vault.perimeter?.inbound ?? [])
    if vault.access == .securedByPerimeter || vault.perimeter?.isEnforced == true {
      guard let perimeter = vault.perimeter else { return .refuses(status: 403, innerCode: nil) }
      if inbound == true { return .passes }
      // A table lets trusted services in while the perimeter learns, the prose keeps them out.
      if !perimeter.isEnforced && trusted { return .open }
      return inbound == nil ? .open : .refuses(status: 403, innerCode: nil)
    }
    if trusted || inbound == true { return .passes }
    if vault.access == .disabled {
      return inbound == nil ? .open : .refuses(status: 403, innerCode: "ForbiddenByConnection")
    }
    guard let firewall = vault.firewall, firewall.denies else { return .passes }
    if case .serviceEndpoint(let subnet) = path, firewall.subnets.contains(where: { same($0, subnet) }) {
      return .passes
    }
    let address = isListed(firewall.addresses)
    if address == true { return .passes }
    return address == nil || inbound == nil ? .open : .refuses(status: 403, innerCode: "ForbiddenByFirewall")
  }

  /// - Parameters:
  ///   - origin: From where the call comes.
  ///   - vault: The vault.
  ///   - asksForToken: Whether the caller itself asks Entra ID over the network; managed identities ask their host.
  private func path(
    _ origin: PlainQuestion.Origin, to vault: PlainWorld.Vault, asksForToken: Bool
  ) -> Path {
    switch origin {
    case .internet: return .publicAddress(PlainRange.number("192.0.2.10"))
    case .address(let address): return .publicAddress(address)
    case .subnet(let name):
      guard let subnet = world.subnets.first(where: { $0.name == name }) else { return .nowhere }
      let way = path(subnet, to: vault)
      let tokenIsHeldUp = asksForToken && !leaves(subnet, to: ["AzureActiveDirectory", "Internet"])
      if case .blocked = way { return way }
      return tokenIsHeldUp ? .blocked(way) : way
    }
  }

  private func path(_ subnet: PlainWorld.Subnet, to vault: PlainWorld.Vault) -> Path {
    if let endpoint = vault.endpoint, endpoint.isApproved, world.linkedNetworks.contains(subnet.network) {
      guard endpoint.hasRecord else { return .nowhere }
      let way = Path.privateEndpoint(isInOwnNetwork: endpoint.network == subnet.network)
      return allows(subnet, ["VirtualNetwork"]) ? way : .blocked(way)
    }
    let tags = ["AzureKeyVault", "Internet"]
    if subnet.hasServiceEndpoint {
      // Its routes come before all others, and it needs no address of the subnet's own.
      return allows(subnet, tags) ? .serviceEndpoint(subnet.name) : .blocked(.serviceEndpoint(subnet.name))
    }
    // What is dropped on the way has no address to come from.
    guard routeLeadsOut(subnet, tags) else { return .blocked(.publicAddress(nil)) }
    let way = Path.publicAddress(subnet.publicAddress)
    return leaves(subnet, to: tags) ? way : .blocked(way)
  }

  /// Whether traffic to a public service gets out of a subnet.
  private func leaves(_ subnet: PlainWorld.Subnet, to tags: [String]) -> Bool {
    allows(subnet, tags) && routeLeadsOut(subnet, tags) && !subnet.isPrivate
  }

  /// The first rule that fits decides; behind the rules of the group Azure allows what goes out.
  private func allows(_ subnet: PlainWorld.Subnet, _ tags: [String]) -> Bool {
    let rule = subnet.outbound.first { rule in
      (rule.port == nil || rule.port == 443) && (rule.destination == "*" || tags.contains(rule.destination))
    }
    return rule?.denies != true
  }

  /// The narrowest route counts: that of a tag before that of everything.
  private func routeLeadsOut(_ subnet: PlainWorld.Subnet, _ tags: [String]) -> Bool {
    let own = subnet.routes.first { route in route.tag.map(tags.contains) == true }
    return (own ?? subnet.routes.first { $0.tag == nil })?.leadsOut ?? true
  }

  private func token(_ call: Call, _ vault: PlainWorld.Vault) -> Gate {
    guard call.caller.tenant == vault.tenant else { return .refuses(status: 401, innerCode: "") }
    // Which words a broken identity gets no page shows.
    return call.caller.isLeftBehind ? .refuses(status: nil, innerCode: nil) : .passes
  }

  private func authorization(_ call: Call, _ vault: PlainWorld.Vault, _ arrival: Arrival) -> Gate {
    if vault.usesRoles {
      let holds = world.assignments.contains { assignment in
        guard grants(assignment, call) else { return false }
        guard let written = assignment.written else { return true }
        return now >= written + (arrival == .atOnce ? 0 : Self.window)
      }
      return holds ? .passes : .refuses(status: 403, innerCode: "ForbiddenByRbac")
    }
    let permissions = vault.policies[call.caller.objectId]?[call.operation.kind] ?? []
    // `all` leaves purge out.
    let holds =
      permissions.contains(call.operation.permission)
      || (permissions.contains("all") && call.operation.permission != "purge")
    return holds ? .passes : .refuses(status: 403, innerCode: "ForbiddenByPolicy")
  }

  /// Whether an assignment lets the caller do it once it is in effect.
  private func grants(_ assignment: PlainWorld.Assignment, _ call: Call) -> Bool {
    guard assignment.objectId == call.caller.objectId,
      PlainOperation.ofRole[assignment.role]?.contains(call.operation.name) == true
    else { return false }
    switch assignment.scope {
    case .subscription, .group: return true
    case .vault(let name): return same(name, call.vault)
    case .object(let vault, let kind, let name):
      guard !call.operation.isAskedOfTheVault, let object = call.object else { return false }
      return same(vault, call.vault) && kind == call.operation.kind && same(name, object)
    }
  }

  private func existence(_ call: Call, _ vault: PlainWorld.Vault) -> Gate {
    if call.operation.isAskedOfTheVault { return .passes }
    let object = object(call, vault)
    if call.operation.makesItsObject {
      let isName = call.object?.allSatisfy { ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == "-" } == true
      // The pages say how a name looks and not what a bad one gets.
      if !isName { return .refuses(status: nil, innerCode: nil) }
      return object?.isDeleted == true ? .refuses(status: 409, innerCode: "ObjectIsDeletedButRecoverable") : .passes
    }
    guard let object, object.isDeleted == call.operation.isForDeleted else {
      return .refuses(status: 404, innerCode: "")
    }
    return .passes
  }

  private func state(_ call: Call, _ vault: PlainWorld.Vault) -> Gate {
    guard let object = object(call, vault) else { return .passes }
    if object.isDeleted {
      let isKept = call.operation.name == "secrets/purge" && vault.isPurgeProtected
      return isKept ? .refuses(status: 403, innerCode: nil) : .passes
    }
    switch call.operation.name {
    case "secrets/get": return object.isEnabled ? .passes : .refuses(status: 403, innerCode: "SecretDisabled")
    // What stands behind a certificate is neither written nor deleted by itself.
    case "secrets/set", "secrets/delete":
      return object.isOfCertificate ? .refuses(status: 403, innerCode: "SecretManagedByKeyVault") : .passes
    case "secrets/recover", "secrets/purge": return object.isOfCertificate ? .open : .passes
    case "keys/create":
      return object.isOfCertificate ? .refuses(status: 403, innerCode: "KeyManagedByKeyVault") : .passes
    case "keys/sign", "keys/encrypt", "keys/decrypt": return cryptography(call.operation.permission, object)
    default: return .passes
    }
  }

  /// Disabled before expired before not among the operations of the key.
  private func cryptography(_ use: String, _ key: PlainWorld.Object) -> Gate {
    if !key.isEnabled { return use == "encrypt" ? .open : .refuses(status: 403, innerCode: "KeyDisabled") }
    if key.isExpired, use != "decrypt" { return .refuses(status: 403, innerCode: nil) }
    let uses = key.isOfCertificate ? ["sign", "verify", "wrapKey", "unwrapKey"] : key.keyOps
    return uses?.contains(use) == false ? .refuses(status: 403, innerCode: "KeyOperationForbidden") : .passes
  }

  // MARK: Names

  private func object(_ call: Call, _ vault: PlainWorld.Vault) -> PlainWorld.Object? {
    vault.objects.first { $0.kind == call.operation.kind && same($0.name, call.object ?? "") }
  }

  private func vault(_ name: String) -> PlainWorld.Vault? { world.vaults.first { same($0.name, name) } }

  private func same(_ first: String, _ second: String) -> Bool { first.lowercased() == second.lowercased() }
}
