import AccessMigration
import AzureModel
import ScenarioLanguage

/// The services behind principals read the vault themselves: before the switch, after it, and where it came too early.
extension VaultScenario {
  private static let orders = (inTime: "in time", first: "switched first")

  /// What every service that encrypts or deploys asks of a vault beyond access.
  private static let settings: [(String, ScenarioValue)] = [
    "enablePurgeProtection", "enabledForDeployment", "enabledForTemplateDeployment", "enabledForDiskEncryption",
  ].map { ($0, .word("true")) }

  /// A scenario for each service that is known to read the vault and that steps can play.
  var services: [String] { needs.compactMap(scenario) }

  private func scenario(of needs: ConsumerNeeds) -> String? {
    let row = needs.use.consumer
    var copy = self
    let object = copy.object(of: needs)
    let field = row.requirements.contains(.versionNamed) ? "\(row.reads.kind.singular)UriWithVersion" : "id"
    let kind = row.reads.kind.rawValue
    let title = needs.use.resource?.name ?? row.service
    copy.service = PlayedService(
      needs, reference: "${\(vault.name).\(kind).\(object.name).\(field)}",
      resource: copy.names.make(needs.use.resource == nil ? "\(row.service) resource" : title),
      attached: copy.names.make(plan.directory.name(of: needs.objectId)))
    guard copy.service != nil, let before = copy.isAllowed(needs, object.name, \.before),
      let after = copy.isAllowed(needs, object.name, \.after)
    else { return nil }
    return copy.text(of: needs, object, (before, after))
  }

  private func text(
    of needs: ConsumerNeeds, _ object: (name: String, isNew: Bool), _ isAllowed: (before: Bool, after: Bool)
  ) -> String? {
    guard let service else { return nil }
    var text = ScenarioText()
    head(
      &text, "Does \(needs.use.title) still read \(vault.name) once it is on Azure RBAC?",
      [
        "Made by `rehearse migrate`. The vault has what the service asks for beyond access, and no firewall: what differs",
        "is who decides.",
      ])
    let relies = isAllowed.before && isAllowed.after && !hasRolesAlready(needs)
    let orders = Self.orders
    text.line("let:\n  identity: \(service.identity)\n  firewall: { subnet: null, networkType: None }")
    text.line("matrix:\n  order: [\(orders.inTime)\(relies ? ", \(orders.first)" : "")]")
    given(&text, vaultSettings: Self.settings)
    if object.isNew { make(needs.use.consumer.reads, object.name, &text) }
    text.line("steps:")
    if service.readsByItself { text.line("  - \(service.configure)") }
    text.line("  - \(service.read)\n    expect: \(Self.expectation(isAllowed.before))")
    let inTime: (String, ScenarioValue) = ("when", .map([("order", .word(orders.inTime))]))
    let own = assignments.filter { holders(needs).contains($0.principalId) }
    for role in usedRoles where own.contains(where: { $0.role.id == role.id }) { define(role, &text, more: [inTime]) }
    for assignment in own { assign(assignment, &text, more: [inTime]) }
    text.item("wait", earliest ?? .zero, more: [inTime])
    text.item("updateVault", [("name", .text(vault.name)), ("enableRbacAuthorization", .word("true"))])
    text.line("  - \(service.read)\n    expect:")
    text.line("      - where: { order: \(orders.inTime) }\n        \(Self.outcome(isAllowed.after))")
    if relies { text.line("      - otherwise: true\n        \(Self.outcome(false))") }
    return text.text
  }

  private static func outcome(_ isAllowed: Bool) -> String {
    isAllowed ? "succeeds: true" : "fails: { because: authorization }"
  }

  private static func expectation(_ isAllowed: Bool) -> String { "{ \(outcome(isAllowed)) }" }

  // MARK: What is read

  /// An object that the plan reaches: one of those that are known, or one that is made.
  private mutating func object(of needs: ConsumerNeeds) -> (name: String, isNew: Bool) {
    let reads = needs.use.consumer.reads
    let scoped = assignments.filter { holders(needs).contains($0.principalId) }.compactMap(\.scope.object)
      .filter { $0.kind == reads.kind }.map(\.name)
    let known: [String]
    switch reads {
    case .secret: known = vault.objects[.secrets] ?? []
    case .certificate: known = vault.objects[.certificates] ?? []
    case .key: known = vault.objects[.keys] ?? []
    }
    let name = known.first { name in scoped.isEmpty || scoped.contains { $0.lowercased() == name.lowercased() } }
    // Of what is there, the scenario makes secrets only.
    guard let name else { return (names.make("read-by-a-service"), true) }
    return (name, reads != .secret)
  }

  private func make(_ reads: ReadObject, _ name: String, _ text: inout ScenarioText) {
    let verb =
      switch reads {
      case .key: "createKey"
      case .secret: "setSecret"
      case .certificate: "importCertificate"
      }
    text.item(verb, [("vault", .text(vault.name)), ("name", .text(name))])
  }

  // MARK: What is allowed

  /// Whether every call of a service is allowed before or after; nil where the proof has no row for one of them.
  private func isAllowed(
    _ needs: ConsumerNeeds, _ object: String, _ allowed: KeyPath<ProofRow, OperationSet>
  ) -> Bool? {
    let own = proof.filter { $0.caller == Caller(needs.objectId) }
    var isAllowed = true
    for call in needs.use.consumer.calls {
      let operation = DataOperationTable.row(call)
      let at = own.first { row in
        guard case .object(let kind, let name) = row.place, !operation.isAuthorizedOnVault else { return false }
        return kind == operation.objectKind && name.lowercased() == object.lowercased()
      }
      guard let row = at ?? own.first(where: { $0.place == .vault }), !row.narrowed.contains(call) else { return nil }
      isAllowed = isAllowed && row[keyPath: allowed].contains(call)
    }
    return isAllowed
  }

  private func hasRolesAlready(_ needs: ConsumerNeeds) -> Bool {
    guard let path = ScopePath(vault.resourceID) else { return false }
    return plan.existing.reaching(path).contains { holders(needs).contains($0.principalId) }
  }

  /// Whose grants count for a service.
  private func holders(_ needs: ConsumerNeeds) -> Set<String> {
    Set([needs.objectId] + plan.directory.groups(of: needs.objectId))
  }
}

extension ProofRow {
  /// What is allowed as long as access policies decide.
  fileprivate var before: OperationSet { kept.union(allLost).union(narrowed) }

  /// What is allowed once roles decide.
  fileprivate var after: OperationSet { kept.union(allGained) }
}
