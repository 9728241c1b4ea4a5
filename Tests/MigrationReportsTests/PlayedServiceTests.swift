import AccessMigration
import AzureModel
import MigrationReports
import ScenarioRunner
import SourceDiagnostics
import Testing

/// Every service that is known to read vaults is played before and after a migration.
struct PlayedServiceTests {
  /// One way of reading as one form of identity.
  struct Use: CustomTestStringConvertible, Sendable {
    let row: ConsumerRow
    let form: IdentityForm

    var testDescription: String { "\(row.id.name) \(form.title)" }
  }

  static let uses: [Use] = ConsumerTable.rows.filter { row in
    row.validity.contains(.ofTheModel) && !row.isAuthorizedByPlatform && type(of: row) != nil
  }.flatMap { row in
    row.identity.forms.filter { $0 != .servicePrincipal }.map { Use(row: row, form: $0) }
  }

  private static let group = "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg"

  private static func type(of row: ConsumerRow) -> String? {
    ConsumerResourceTable.kind(of: row.id).flatMap { ConsumerResourceTable.row($0)?.resourceType }
      ?? row.resourceTypes.first { $0.hasPrefix("Microsoft.ApiManagement") }
  }

  /// A vault whose only entry is that of the service.
  private func estate(_ use: Use, _ permissions: [VaultObjectKind: [String]]) -> VaultEstate {
    let type = Self.type(of: use.row) ?? ""
    let service = "22222222-0000-4000-8000-000000000001"
    let identity = "\(Self.group)/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-app"
    var estate = VaultEstate()
    estate.isDirectoryComplete = true
    estate.vaults = [
      EstateVault(
        resourceID: "\(Self.group)/providers/Microsoft.KeyVault/vaults/kv-data", name: "kv-data",
        location: "westeurope", tenantId: "t", enableRbacAuthorization: false,
        accessPolicies: [
          AccessPolicyEntry(
            objectId: service, tenantId: nil, applicationId: nil, keys: permissions[.keys] ?? [],
            secrets: permissions[.secrets] ?? [], certificates: permissions[.certificates] ?? [])
        ])
    ]
    let isFirstParty = use.form == .firstParty
    estate.principals = [
      EstatePrincipal(
        objectId: service, name: isFirstParty ? use.row.identity.application ?? "" : "id-app",
        kind: isFirstParty
          ? .servicePrincipal : .managedIdentity(resourceID: use.form == .userAssigned ? identity : nil))
    ]
    guard !isFirstParty else { return estate }
    estate.resources = [
      EstateResource(
        resourceID: "\(Self.group)/providers/\(type)/shop1", name: "shop1", type: type,
        systemAssigned: use.form == .systemAssigned ? service : nil,
        userAssigned: use.form == .userAssigned ? [identity] : [])
    ]
    return estate
  }

  private func play(_ use: Use, _ permissions: [VaultObjectKind: [String]]) throws -> [ScenarioReport] {
    let plan = MigrationPlanner.plan(estate(use, permissions))
    let scenario = try #require(VaultScenario.all(plan, Prover.proof(of: plan)).first)
    let report = Runner().run([SourceFile(path: "kv-data.yaml", text: scenario.text)])
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    // Other ways in which the same resource may read are played too.
    let played = report.scenarios.filter { $0.title.hasPrefix("Does \(use.row.title)") }
    #expect(played.count == 1, "\(report.scenarios.map(\.title))")
    return played
  }

  @Test(arguments: uses)
  func `with what its guide asks for it reads before and after, and not where the switch came first`(use: Use) throws {
    for scenario in try play(use, use.row.permissions) {
      #expect(scenario.cells.map(\.verdict) == [.held, .held], "\(scenario.cells)")
    }
  }

  @Test(arguments: uses)
  func `what it could not read before it does not read afterwards`(use: Use) throws {
    for scenario in try play(use, [.certificates: ["listissuers"]]) {
      #expect(scenario.cells.map(\.verdict) == [.held], "\(scenario.cells)")
    }
  }
}
