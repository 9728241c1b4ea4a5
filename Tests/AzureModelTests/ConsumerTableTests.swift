import Foundation
import Testing

@testable import AzureModel

@Suite struct ConsumerTableTests {
  private static let names = ConsumerTable.rows.map(\.id.name)

  @Test func namesAreUniqueAndFindTheirRow() {
    #expect(Self.names.count > 35)
    #expect(Set(Self.names).count == Self.names.count)
    for row in ConsumerTable.rows { #expect(ConsumerTable.row(row.id)?.title == row.title) }
    #expect(ConsumerTable.row(ConsumerID("no-such.consumer")) == nil)
  }

  @Test(arguments: names)
  func aRowIsWhole(_ name: String) throws {
    let row = try #require(ConsumerTable.row(ConsumerID(name)))
    #expect(name.split(separator: ".").count == 2)
    #expect(!row.service.isEmpty && !row.use.isEmpty && !row.resourceTypes.isEmpty && !row.sources.isEmpty)
    // A call that the table of operations does not know would be left out without a word.
    #expect(!row.calls.isEmpty)
    #expect(!row.identity.forms.isEmpty)
    for source in row.sources { #expect(URL(string: source.page)?.scheme == "https", "\(source.page)") }
    for id in row.denial.errors { #expect(ErrorTable.row(id, asOf: .ofTheModel) != nil, "\(id.name)") }
  }

  @Test(arguments: names)
  func theGrantsThatARowNamesLetItCall(_ name: String) throws {
    let row = try #require(ConsumerTable.row(ConsumerID(name)))
    for role in row.roles { #expect(RoleTable.role(role) != nil, "\(role)") }
    for (kind, words) in row.permissions {
      for word in words {
        #expect(DataOperationTable.permissions(of: kind).contains { $0.lowercased() == word.lowercased() }, "\(word)")
      }
    }
    guard !row.permissions.isEmpty else { return }
    for call in row.calls {
      let needed = DataOperationTable.row(call)
      let granted = row.permissions[needed.objectKind]?.map { $0.lowercased() } ?? []
      #expect(needed.permissions.contains { granted.contains($0.lowercased()) }, "\(needed.name)")
    }
  }

  @Test(arguments: names)
  func theIdentityThatIsTakenUnsaidIsOneOfTheForms(_ name: String) throws {
    let identity = try #require(ConsumerTable.row(ConsumerID(name))).identity
    switch identity.unsaid {
    case .systemAssigned, .systemAssignedAlone: #expect(identity.forms.contains(.systemAssigned))
    case .userAssigned: #expect(identity.forms.contains(.userAssigned))
    case .either: #expect(identity.forms.contains(.systemAssigned) && identity.forms.contains(.userAssigned))
    case .firstParty, .firstPartyUnlessManaged: #expect(identity.forms.contains(.firstParty))
    }
    if let application = identity.application { #expect(FirstPartyApplicationTable.row(application) != nil) }
  }
}

@Suite struct ConsumerResourceTableTests {
  /// What reads vaults without being configured on a thing of its own: by other verbs, or for nobody in particular.
  private static let elsewhere: Set = [
    "api-management.hostname-certificate", "api-management.named-value", "api-management.client-certificate",
    "api-management.gateway-call", "resource-manager.parameter-reference", "azure-policy.scan",
  ]

  @Test func everyConsumerIsConfiguredOnAKindOfThingOrListedHere() {
    let configured = Set(ConsumerResourceTable.rows.flatMap(\.consumers).map(\.name))
    #expect(configured.union(Self.elsewhere) == Set(ConsumerTable.rows.map(\.id.name)))
    #expect(configured.isDisjoint(with: Self.elsewhere))
  }

  @Test(arguments: ConsumerResourceTable.rows.map(\.kind))
  func aRowNamesItsKindAndConsumers(_ kind: ResourceKind) throws {
    let row = try #require(ConsumerResourceTable.row(kind))
    #expect(kind.title == row.title && kind.resourceType == row.resourceType && kind.isConsumer)
    #expect(!row.consumers.isEmpty && row.source != nil)
    for id in row.consumers { #expect(ConsumerTable.row(id) != nil, "\(id.name)") }
  }

  @Test func kindsThatReadNoVaultHaveNoRow() {
    for kind in [ResourceKind.vault, .user, .virtualNetwork, .apiManagement] { #expect(!kind.isConsumer) }
    #expect(ResourceKind.allCases.filter(\.isConsumer).count == ConsumerResourceTable.rows.count)
  }
}

@Suite struct TrustedServiceTableTests {
  @Test func everyRowHasASourceAndNamesConsumersOfTheTable() {
    #expect(TrustedServiceTable.listed.count > 40)
    for row in TrustedServiceTable.rows {
      #expect(URL(string: row.source.page)?.scheme == "https")
      for consumer in row.consumers { #expect(ConsumerTable.row(consumer) != nil, "\(consumer.name)") }
    }
  }

  @Test(arguments: [
    ("api-management.hostname-certificate", IdentityForm.systemAssigned, "2022-01-26", ServiceTrust.trusted),
    ("api-management.hostname-certificate", .userAssigned, "2022-01-26", .notTrusted),
    ("application-gateway.listener-certificate", .userAssigned, "2021-03-14", .notTrusted),
    ("application-gateway.listener-certificate", .userAssigned, "2021-03-15", .trusted),
    ("synapse.workspace-encryption", .systemAssigned, "2026-11-22", .trusted),
    ("synapse.workspace-encryption", .userAssigned, "2026-11-22", .notTrusted),
    ("app-service.certificate-import", .firstParty, "2026-11-22", .trusted),
    ("app-service.key-vault-reference", .systemAssigned, "2026-11-22", .notTrusted),
    ("event-grid.custom-domain", .systemAssigned, "2026-11-22", .notSettled),
    ("storage.customer-managed-key", .userAssigned, "2026-11-22", .trusted),
  ])
  func trustFollowsTheUseTheFormAndTheDay(
    _ consumer: String, _ form: IdentityForm, _ day: String, _ trust: ServiceTrust
  ) throws {
    let day = try #require(Day(day))
    #expect(TrustedServiceTable.trust(ConsumerID(consumer), with: form, asOf: day) == trust)
  }
}

@Suite struct FirstPartyApplicationTableTests {
  @Test func anApplicationIsFoundByNameAliasAndIdWithoutCase() throws {
    let row = try #require(FirstPartyApplicationTable.row("abfa0a7c-a6b6-4736-8310-5855508787cd"))
    #expect(row.name == "Microsoft Azure App Service")
    #expect(FirstPartyApplicationTable.row("microsoft.azure.websites")?.name == row.name)
    #expect(FirstPartyApplicationTable.row("portal") == nil)
    let ids = FirstPartyApplicationTable.rows.map(\.clientId)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(DerivedIdentifier.isGUID(id)) }
  }
}
