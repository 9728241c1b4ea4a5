import Foundation
import Testing

@testable import AzureModel

/// A page that a browser opens.
private func isPublicPage(_ source: Source) -> Bool {
  guard let url = URL(string: source.page), url.scheme == "https", let host = url.host else { return false }
  return host.contains(".") && !source.page.contains(" ")
}

@Suite struct RuleTableTests {
  @Test func idsAreUniqueAndFindTheirRow() {
    let ids = RuleTable.rows.map(\.id.name)
    #expect(ids.count > 40)
    #expect(Set(ids).count == ids.count)
    for row in RuleTable.rows { #expect(RuleTable.row(row.id)?.summary == row.summary) }
    #expect(RuleTable.row(RuleID("no.such-rule")) == nil)
  }

  @Test(arguments: RuleTable.rows.map(\.id.name))
  func aRuleBelongsToAStageOfItsPlaneAndHasASentenceAndSources(_ id: String) throws {
    let row = try #require(RuleTable.row(RuleID(id)))
    #expect(row.plane.stages.contains(row.stage))
    #expect(id.hasPrefix("\(row.stage.rawValue)."))
    #expect(id.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "." })
    #expect(id.filter { $0 == "." }.count == 1)
    #expect(!row.summary.isEmpty && !row.summary.hasSuffix("."))
    #expect(!row.sources.isEmpty)
    for source in row.sources { #expect(isPublicPage(source), "\(source.page)") }
  }

  @Test func rowsStandInTheOrderOfTheirStages() throws {
    for plane in Plane.allCases {
      let stages = RuleTable.rows.filter { $0.plane == plane }.map(\.stage)
      let positions = try stages.map { try #require(plane.stages.firstIndex(of: $0)) }
      #expect(positions == positions.sorted(), "\(plane.name)")
    }
  }

  @Test func theStagesOfAllPlanesAreTheClosedList() {
    #expect(Set(Plane.allCases.flatMap(\.stages)) == Set(Stage.allCases))
    for plane in Plane.allCases { #expect(Set(plane.stages).count == plane.stages.count) }
  }
}

@Suite struct ErrorTableTests {
  /// What a text may leave open for the one who answers to fill.
  private static let placeholders: Set<String> = [
    "Type", "action", "activityId", "assignmentId", "audience", "caller", "callerTenant", "claims", "clientAddress",
    "clientId", "clientName", "dataAction", "denyId", "denyName", "denyScope", "endpoint", "hostName", "identities",
    "identity",
    "identityTitle", "identityType", "index", "innerCode", "issuer", "linkedAction", "linkedScope", "location", "name",
    "object", "objectId", "objectType", "operation", "otherIssuers", "permission", "principalId", "range", "reference",
    "resource", "resourceId", "roleId", "scope", "secretUri",
    "subnet",
    "tenantId", "thumbprint", "type", "value", "vault", "vaultId", "vaultName", "vaultTenant", "virtualNetworkId",
  ]

  @Test func idsAreUniqueAndFindTheirRow() {
    let ids = ErrorTable.rows.map(\.id.name)
    #expect(ids.count > 90)
    #expect(Set(ids).count == ids.count)
    for row in ErrorTable.rows { #expect(ErrorTable.row(row.id)?.code == row.code) }
  }

  @Test(arguments: ErrorTable.rows.map(\.id.name))
  func anErrorHasSourcesAndOnlyKnownPlaceholders(_ id: String) throws {
    let row = try #require(ErrorTable.row(ErrorID(id)))
    #expect(!row.sources.isEmpty)
    for source in row.sources { #expect(isPublicPage(source), "\(source.page)") }
    // A check of a name succeeds also when the name is taken.
    if let status = row.status { #expect((400...599).contains(status) || id == "arm.name-not-available") }
    if row.kind != .http { #expect(row.status == nil && row.code == nil) }
    for text in [row.template, row.innerCode].compactMap({ $0 }) {
      for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
        // JSON that an answer quotes has braces of its own.
        if part.first == "\"" { continue }
        let name = try #require(part.split(separator: "}", omittingEmptySubsequences: false).first)
        #expect(Self.placeholders.contains(String(name)), "\(name)")
      }
      #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
    }
  }

  /// A word, dots between planes, answers and years, and no blank in a code.
  @Test(arguments: ErrorTable.rows.map(\.id.name))
  func anErrorIsNamedByItsPlaneAndItsTextIsWhole(_ id: String) throws {
    let row = try #require(ErrorTable.row(ErrorID(id)))
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    let consumers = Set(ConsumerTable.rows.flatMap(\.denial.errors).compactMap { $0.name.split(separator: ".").first })
    let prefixes: Set<Substring> = [
      "api-management", "app-configuration", "arm", "az", "entra", "graph", "key-vault", "pim",
    ]
    #expect(prefixes.union(consumers).contains(parts[0]))
    #expect(parts.count == (row.validity == .always ? 2 : 3))
    #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." })
    for code in [row.code, row.innerCode].compactMap({ $0 }) {
      #expect(code.allSatisfy { $0.isLetter || $0 == "_" } || code == "{innerCode}", "\(code)")
    }
    guard let text = row.template else { return }
    #expect(!text.isEmpty && !text.hasPrefix(" ") && text.first != "\n")
    // A vault ends its lines as Windows does.
    for (index, character) in text.unicodeScalars.enumerated() where character == "\n" {
      let before = text.unicodeScalars.dropFirst(index - 1).first
      #expect(before == "\r")
    }
  }

  @Test(arguments: [
    ("key-vault.missing-token", 401, "Unauthorized", ""),
    ("key-vault.forbidden-by-policy-obo", 403, "Forbidden", "ForbiddenByPolicy"),
    ("key-vault.key-disabled", 403, "Forbidden", "KeyDisabled"),
    ("key-vault.pending-certificate", 409, "Forbidden", nil),
    ("key-vault.object-deleted-but-recoverable", 409, "Conflict", "ObjectIsDeletedButRecoverable"),
    ("key-vault.throttled", 429, "Throttled", ""),
    ("arm.deny-assignment", 403, "DenyAssignmentAuthorizationFailed", ""),
    ("arm.permission-model", nil, "InsufficientPermissions", ""),
    ("arm.vault-already-exists", 409, "VaultAlreadyExists", ""),
    ("arm.vault-deleted-conflict", 409, "ConflictError", ""),
    ("arm.role-assignment-update", 400, "RoleAssignmentUpdateNotPermitted", ""),
    ("az.set-policy-on-rbac-vault", nil, nil, nil),
  ])
  func theWellKnownAnswersHaveTheStatusAndTheCodesOfAzure(
    _ id: String, _ status: Int?, _ code: String?, _ innerCode: String?
  ) throws {
    let row = try #require(ErrorTable.row(ErrorID(id)))
    #expect(row.status == status && row.code == code && row.innerCode == innerCode)
  }

  @Test(arguments: [
    "key-vault.forbidden-by-rbac-condition", "key-vault.forbidden-by-rbac-deny", "key-vault.key-outside-validity",
    "key-vault.restore-conflict", "arm.parameter-reference-secret", "arm.disallowed-by-policy",
  ])
  func aTextThatNoSourceShowsIsUnknown(_ id: String) throws {
    let row = try #require(ErrorTable.row(ErrorID(id)))
    #expect(row.template == nil)
  }

  @Test(arguments: [
    ("2019-06-01", "Access denied. Caller was not found on any access policy.*"), ("2020-04-01", nil),
    ("2021-05-12", "The user, group or application *"),
  ])
  func theRefusalOfAStrangerHasTheWordingOfItsDay(_ day: String, _ beginning: String?) throws {
    let day = try #require(Day(day))
    let row = try #require(ErrorTable.row(ErrorID("key-vault.caller-on-no-policy"), asOf: day))
    #expect(row.innerCode == "AccessDenied")
    #expect((row.template == nil) == (beginning == nil))
    if let beginning { #expect(row.template?.hasPrefix(beginning.dropLast()) == true) }
  }

  /// Answers that look-ups explain and no rule gives yet; a rule that gives one takes it from here.
  private static let withoutRule: Set = [
    "arm.access-policies-not-valid", "arm.conflict",
    "arm.data-actions-at-management-group",
    "arm.identity-not-accessible", "arm.name-not-available", "arm.no-identity-associated",
    "arm.region-not-supported", "arm.resource-group-not-found",
    "arm.role-definition-not-found", "arm.sku-not-supported", "arm.token-tenant",
    "key-vault.merge-forbidden",
    "key-vault.object-being-deleted", "key-vault.object-being-deleted-short", "key-vault.operation-not-allowed",
    "key-vault.pending-certificate", "key-vault.restore-conflict",
  ]

  @Test func theAnswersWithoutARuleAreRows() {
    for name in Self.withoutRule { #expect(ErrorTable.row(ErrorID(name), asOf: .ofTheModel) != nil, "\(name)") }
  }

  @Test func everyErrorOfTheSimulatorIsARowAndEveryOtherRowIsListedHere() throws {
    let sources = try SimulatorSources.load()
    let prefixes = Set(ErrorTable.rows.compactMap { $0.id.name.split(separator: ".").first.map(String.init) })
    let named = sources.quoted.filter { text in
      prefixes.contains { text.hasPrefix("\($0).") } && !text.contains(" ") && !text.contains("\\")
    }
    #expect(named.count > 25)
    // Ways of reading are named like the answers that they lead to.
    for name in named where ErrorTable.row(ErrorID(name), asOf: .ofTheModel) == nil {
      if ConsumerTable.row(ConsumerID(name)) == nil { Issue.record("no row is called \(name)") }
    }
    // Names that the simulator puts together.
    let composed = Set(
      VaultObjectKind.allCases.flatMap {
        ["key-vault.\($0.singular)-not-found", "key-vault.deleted-\($0.singular)-not-found"]
      })
    for name in Self.withoutRule where named.contains(name) || composed.contains(name) {
      Issue.record("a rule answers \(name)")
    }
    let ofConsumers = Set(ConsumerTable.rows.flatMap(\.denial.errors).map(\.name))
    for name in ofConsumers where ErrorTable.row(ErrorID(name), asOf: .ofTheModel) == nil {
      Issue.record("no row is called \(name)")
    }
    let used = named.union(composed).union(Self.withoutRule).union(ofConsumers)
    let unused = ErrorTable.rows.map(\.id.name).filter { name in
      !used.contains(name) && !used.contains { name.hasPrefix("\($0).") }
    }
    #expect(unused == [])
  }

  /// The answers whose wording changed over the years, without the year.
  private static let dated = Set(
    ErrorTable.rows.filter { $0.validity != .always }.compactMap { row in
      row.id.name.lastIndex(of: ".").map { String(row.id.name[..<$0]) }
    }
  ).sorted()

  @Test(arguments: dated)
  func everyDayHasOneWordingOfAnAnswer(_ answer: String) throws {
    let rows = ErrorTable.rows.filter { $0.id.name.hasPrefix("\(answer).") }
    let edges = rows.flatMap { [$0.validity.since, $0.validity.until] }.compactMap { $0 }
    let days = edges + ["2019-01-01", "2022-01-26", "2026-11-22"].compactMap { Day($0) }
    #expect(rows.count > 1)
    for day in days {
      #expect(rows.filter { $0.validity.contains(day) }.count == 1, "\(day)")
      #expect(ErrorTable.row(ErrorID(answer), asOf: day)?.validity.contains(day) == true)
    }
  }
}

/// The string literals of the simulator's sources.
struct SimulatorSources {
  let quoted: Set<String>

  /// Reads them beside this file; cancels the test where a package is tested without its sources.
  static func load(from file: String = #filePath) throws -> SimulatorSources {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/AzureSimulator")
    guard let paths = FileManager.default.enumerator(atPath: folder.path) else {
      try Test.cancel("the sources of the simulator are not beside the tests")
    }
    var quoted: Set<String> = []
    for case let path as String in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
      // Both sides of every quotation mark, so that one inside an interpolation shifts nothing.
      for piece in pieces where !piece.contains("\n") { quoted.insert(String(piece)) }
    }
    return SimulatorSources(quoted: quoted)
  }
}

@Suite struct TimeTableTests {
  @Test func everyChangeHasOneWindow() throws {
    for change in PropagatingChange.allCases {
      let rows = PropagationTable.rows.filter { $0.change == change }
      #expect(rows.count == 1)
      let row = try #require(rows.first)
      #expect(isPublicPage(row.source))
    }
    let written = Instant(seconds: 100)
    #expect(
      PropagationTable.effect(of: .roleAssignment, writtenAt: written)
        == Effect(earliest: written, latest: Instant(seconds: 700)))
    #expect(
      PropagationTable.effect(of: .accessPolicy, writtenAt: written) == Effect(earliest: written, latest: written))
  }

  @Test func everyOperationHasOneDurationWhoseShortestIsNotLongerThanItsLongest() throws {
    for operation in LongRunningOperation.allCases {
      let rows = OperationDurationTable.rows.filter { $0.operation == operation }
      #expect(rows.count == 1)
      let row = try #require(rows.first)
      #expect(row.shortest <= row.longest)
      #expect(OperationDurationTable.shortest(operation) == row.shortest)
      #expect(isPublicPage(row.source))
    }
  }
}

@Suite struct ServiceTableTests {
  @Test func everyLineOfTheControlPlaneAddressesIsARegionWithAPublicAddressOfItsOwn() throws {
    let lines = ControlPlaneAddressTable.lines.description.split(separator: "\n")
    #expect(ControlPlaneAddressTable.addresses.count == lines.count)
    #expect(lines.count == 41)
    #expect(Set(ControlPlaneAddressTable.addresses.values).count == lines.count)
    for line in lines {
      let region = String(try #require(line.split(separator: " ").first))
      #expect(region.allSatisfy { $0.isLowercase || $0.isNumber })
      let address = try #require(ControlPlaneAddressTable.apiManagement(in: region))
      #expect(!AddressRange.privateRanges.contains { $0.contains(address) })
    }
    for source in ControlPlaneAddressTable.sources { #expect(isPublicPage(source)) }
  }

  @Test func theTwoAddressesOfTheReportAreThoseOfTheirRegions() {
    #expect(ControlPlaneAddressTable.apiManagement(in: "australiaeast")?.description == "20.40.125.155")
    #expect(ControlPlaneAddressTable.apiManagement(in: "australiasoutheast")?.description == "20.40.160.107")
    #expect(ControlPlaneAddressTable.apiManagement(in: "italynorth") == nil)
  }

  @Test func theOtherTablesNameTheirSources() {
    for source in DataOperationTable.sources + [RoleTable.source] { #expect(isPublicPage(source)) }
    for row in FormerRoleNameTable.rows { #expect(isPublicPage(row.source)) }
    for row in AccessPolicyTemplateTable.rows {
      #expect(!row.sources.isEmpty)
      for source in row.sources { #expect(isPublicPage(source)) }
    }
  }
}

@Suite struct LimitTableTests {
  @Test func everyLimitHasOneRowForEveryDaySinceItBegan() throws {
    for limit in Limit.allCases {
      for text in ["2020-09-01", "2021-11-08", "2021-11-09", "2022-06-01", "2023-12-31", "2024-01-01", "2026-11-22"] {
        let day = try #require(Day(text))
        let rows = LimitTable.rows.filter { $0.limit == limit && $0.validity.contains(day) }
        // A limit that nobody enforced before some day has no row before it, and one on every day since.
        let began = LimitTable.rows.filter { $0.limit == limit }.contains {
          $0.validity.since.map { $0 <= day } ?? true
        }
        #expect(rows.count == (began ? 1 : 0), "\(limit) on \(day)")
        #expect(rows.allSatisfy { $0.certain <= $0.most && !$0.sources.isEmpty && $0.sources.allSatisfy(isPublicPage) })
      }
    }
  }

  @Test func theRoleAssignmentsOfASubscriptionDoubledInNovember2021AndNobodySaysWhichFigureHoldsToday() throws {
    func title(_ day: String) throws -> String? {
      LimitTable.row(.roleAssignmentsPerSubscription, asOf: try #require(Day(day)))?.title
    }
    #expect(try title("2021-11-08") == "2000")
    #expect(try title("2021-11-09") == "2000 or 4000")
    #expect(try title("2026-11-22") == "4000 or 5000")
  }
}

@Suite struct ClientDefaultTableTests {
  @Test func aClientSendsPermissionsThatExistAndHasOneRowADay() throws {
    for row in ClientDefaultTable.rows {
      for (kind, words) in row.creatorPermissions ?? [:] {
        #expect(Set(words).isSubset(of: DataOperationTable.permissions(of: kind)) && Set(words).count == words.count)
        #expect(!words.contains("purge"))
      }
      #expect(!row.sources.isEmpty && row.sources.allSatisfy(isPublicPage))
    }
    for client in ClientTool.allCases {
      for text in ["2020-01-01", "2024-05-20", "2024-05-21", "2026-11-22"] {
        let day = try #require(Day(text))
        #expect(ClientDefaultTable.rows.count { $0.client == client && $0.validity.contains(day) } <= 1)
      }
    }
    #expect(ClientDefaultTable.row(.rest, asOf: .ofTheModel) == nil)
  }
}
