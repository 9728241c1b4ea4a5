import AzureModel
import AzureSimulator
import Testing

/// The simulator against a procedure that was written from the pages alone.
@Suite struct SecondOpinionTests {
  /// Worlds in each part: without optimisation a question costs half a millisecond.
  #if DEBUG
    private static let worlds = 5
  #else
    private static let worlds = 100
  #endif

  @Test(arguments: 0..<2)
  func theNaiveProcedureAgreesOnRandomWorlds(_ part: Int) {
    var comparison = Comparison()
    for world in 0..<Self.worlds { comparison.run(seed: UInt64(part * 1_000 + world), questions: 300) }
    for difference in comparison.differences { Issue.record("\(difference)") }
    #expect(comparison.asked == Self.worlds * 7 * 300)
    // Nothing that can happen is left out of a part.
    for ending in [
      "granted", "undetermined", "race", "refused by name-resolution", "refused by connection",
      "refused by network", "refused by token",
      "refused by authorization", "refused by existence", "refused by object-state", "refused by identity-choice",
      "refused by consumer",
    ] {
      #expect(comparison.endings[ending, default: 0] > 0, "\(ending)")
    }
  }

  /// The comparison earns its keep only if it notices every rule that is gone.
  ///
  /// Throttling is about the calls before, and the comparison asks one call at a time: it has tests of its own.
  /// Groups, custom roles, conditions, denials and deletions are compared on estates, which have them. Name servers of
  /// the customer's own, endpoints that are not approved, and which identities a perimeter knows, random worlds do not
  /// have: scenarios show each of it.
  @Test(
    arguments: RuleTable.rows.filter { $0.plane != .control && $0.stage != .throttling }.map(\.id.name)
      .filter { !comparedOnEstates.contains($0) && !rehearsedInNetworks.contains($0) && !ofOtherServices.contains($0) }
      .filter { !ofBadTokensAndFormerVaults.contains($0) })
  func theComparisonNoticesARuleThatIsGone(_ id: String) {
    let book = RuleBook.standard().removing(RuleID(id))
    var comparison = Comparison()
    for seed in 0..<120 where comparison.differences.isEmpty {
      comparison.run(seed: UInt64(seed), questions: 150, book: book, untilFirst: true)
    }
    #expect(!comparison.differences.isEmpty)
  }

  private static let rehearsedInNetworks: Set = [
    "name-resolution.no-origin", "name-resolution.server-not-reachable", "name-resolution.domain-forwarded-in-part",
    "connection.endpoint-not-approved", "connection.address-not-settled", "connection.tls-version",
    "network.perimeter-member",
    "network.perimeter-subscription",
  ]

  /// The only service in the worlds of the comparison is API Management, with certificates of which no name is said; shipped scenarios depend on each of these.
  private static let ofOtherServices: Set = [
    "authorization.platform-service", "consumer.expired-certificate", "consumer.host-name",
    "consumer.kms-selected-networks", "consumer.network-not-settled", "consumer.private-key",
    "consumer.purge-protection", "consumer.rsa-key", "consumer.same-region", "consumer.soft-delete",
    "consumer.software-key", "consumer.trusted-authority", "consumer.version-named",
    "identity-choice.application-not-in-tenant", "identity-choice.form-not-supported",
    "identity-choice.identity-not-attached", "identity-choice.no-user-assigned-identity",
    "identity-choice.several-identities",
  ]

  /// Whoever calls in the comparison has a good token, and every vault has soft delete; shipped scenarios depend on each
  /// of these.
  private static let ofBadTokensAndFormerVaults: Set = [
    "token.missing", "token.expired", "token.audience", "existence.purge-not-enabled",
  ]

  private static let comparedOnEstates: Set = [
    "authorization.compound-identity", "authorization.condition", "authorization.deny-assignment",
    "authorization.deny-exclusion", "authorization.deny-not-inherited", "authorization.group-members",
    "authorization.not-actions", "token.deleted-principal",
  ]
}
