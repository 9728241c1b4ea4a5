import SeededRandomness
import Testing

@testable import AzureModel

@Suite struct NameTests {
  @Test(arguments: [
    ("https://kv-1.vault.azure.net/secrets/db", "kv-1", "secrets", "db", nil as String?),
    (
      "https://kv-1.vault.azure.net/keys/k/0123456789abcdef0123456789abcdef", "kv-1", "keys", "k",
      "0123456789abcdef0123456789abcdef"
    ),
    ("https://kv-1.vault.azure.net/certificates/c/", "kv-1", "certificates", "c", nil),
    ("HTTPS://KV-1.VAULT.AZURE.NET/Secrets/db", "KV-1", "secrets", "db", nil),
  ])
  func anObjectAddressIsTakenApart(
    _ text: String, _ vault: String, _ kind: String, _ name: String, _ version: String?
  ) throws {
    let uri = try #require(VaultObjectURI(text))
    #expect(uri.vault == vault)
    #expect(uri.kind.rawValue == kind)
    #expect(uri.name == name)
    #expect(uri.version == version)
    #expect(VaultObjectURI(uri.description) == uri)
  }

  @Test(arguments: [
    "", "https://", "http://kv.vault.azure.net/secrets/db", "https://kv.vault.azure.net",
    "kv.vault.azure.net/secrets/db",
    "https://kv.vault.azure.net/secrets", "https://kv.vault.azure.net/secrets/", "https://.vault.azure.net/secrets/db",
    "https://kv.vault.azure.net/storage/db", "https://kv.vault.azure.cn/secrets/db",
    "https://kv.vault.azure.net/secrets/db/v/more", "https://kv.vault.azure.net.evil.test/secrets/db",
  ])
  func whatIsNoObjectAddressIsNotRead(_ text: String) {
    #expect(VaultObjectURI(text) == nil)
  }

  @Test func derivedIdentifiersNeverChange() {
    #expect(DerivedIdentifier.guid("object", "user", "ana", "0") == "57f62c28-bf90-8690-a1af-4aac79c8c730")
    #expect(DerivedIdentifier.guid() == "2539594c-98a5-8959-a924-17dcc0d778ab")
    #expect(DerivedIdentifier.version("kv", "gateway", "0") == "2fb9cafd9b2e305c6ae7508c7b194e6e")
    #expect(DerivedIdentifier.number("address", "vnet/snet") == 1_103_449_376)
    #expect(WorldDefaults.standard.tenantId == "8a6cf8d9-7889-8604-b345-aa5424839e36")
  }

  @Test func derivedIdentifiersHaveTheFormOfAzuresAndNeverCollide() {
    var guids: Set<String> = []
    var versions: Set<String> = []
    for number in 0..<100_000 {
      let guid = DerivedIdentifier.guid("name", "\(number)")
      guids.insert(guid)
      versions.insert(DerivedIdentifier.version("name", "\(number)"))
      if number.isMultiple(of: 100) {
        #expect(isGUID(guid))
        let characters = Array(guid)
        #expect(characters[14] == "8" && "89ab".contains(characters[19]), "\(guid)")
      }
    }
    #expect(guids.count == 100_000)
    #expect(versions.count == 100_000)
    #expect(versions.allSatisfy { $0.count == 32 })
  }

  @Test func partsOfADerivedIdentifierAreKeptApart() {
    #expect(DerivedIdentifier.guid("ab", "c") != DerivedIdentifier.guid("a", "bc"))
    #expect(DerivedIdentifier.guid("a", "") != DerivedIdentifier.guid("a"))
  }

  @Test func aWrittenGUIDIsKeptAndANameBecomesOne() {
    let written = "72F988BF-86F1-41AF-91AB-2D7CD011DB47"
    #expect(WorldDefaults.identifier("tenant", written) == written.lowercased())
    #expect(isGUID(WorldDefaults.identifier("tenant", "contoso")))
    #expect(WorldDefaults.identifier("tenant", "contoso") != WorldDefaults.identifier("subscription", "contoso"))
  }

  @Test func aPrincipalMadeAgainHasOtherIds() {
    var world = World()
    let ids = (0..<2).map { _ in world.addPrincipal(.user, name: "ana", tenantId: "t") }
    let (first, second) = (world.principals[ids[0]], world.principals[ids[1]])
    #expect(first.objectId != second.objectId)
    #expect(first.clientId != second.clientId)
    #expect(first.objectId != first.clientId)
  }

  @Test func resourceNamesCompareWithoutCase() {
    #expect(ResourceName(.vault, "KV") == ResourceName(.vault, "kv"))
    #expect(ResourceName(.vault, "kv") != ResourceName(.user, "kv"))
    #expect(Set([ResourceName(.vault, "KV"), ResourceName(.vault, "kv")]).count == 1)
  }

  /// Every way to cut the action where the star stands.
  private func naiveMatch(_ pattern: String, _ action: String) -> Bool {
    let (pattern, action) = (pattern.lowercased(), action.lowercased())
    guard let star = pattern.firstIndex(of: "*") else { return pattern == action }
    let (head, tail) = (pattern[..<star], pattern[pattern.index(after: star)...])
    for length in 0...action.count {
      let middle = String(repeating: "?", count: length)
      guard head.count + length + tail.count == action.count else { continue }
      let filled = head + middle + tail
      if zip(filled, action).allSatisfy({ $0 == $1 || $0 == "?" }) { return true }
    }
    return false
  }

  @Test(arguments: [41, 42, 43] as [UInt64])
  func actionPatternsMatchLikeANaiveMatcher(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = ["a", "B", "/", "a", "b"]
    var matches = 0
    for _ in 0..<20_000 {
      func text(_ most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      }
      let action = text(6)
      let pattern = Bool.random(using: &random) ? text(3) + "*" + text(3) : text(4)
      let expected = naiveMatch(pattern, action)
      matches += expected ? 1 : 0
      if ActionPattern.matches(pattern, action) != expected { Issue.record("\(pattern) on \(action), seed \(seed)") }
    }
    #expect(matches > 500)
  }

  @Test(arguments: [
    ("*", "Microsoft.KeyVault/vaults/write", true),
    ("*/read", "Microsoft.KeyVault/vaults/read", true),
    ("Microsoft.KeyVault/vaults/*", "microsoft.keyvault/VAULTS/secrets/getSecret/action", true),
    ("Microsoft.KeyVault/vaults/*/read", "Microsoft.KeyVault/vaults/keys/read", true),
    // Taken literally the longer pattern misses the shorter action.
    ("Microsoft.KeyVault/vaults/*/read", "Microsoft.KeyVault/vaults/read", false),
    ("Microsoft.KeyVault/vaults/*/read", "Microsoft.KeyVault/vaults/secrets/readMetadata/action", false),
    ("Microsoft.KeyVault/vaults", "Microsoft.KeyVault/vaults/read", false),
  ])
  func theStarStandsForAnyRunWithSlashes(_ pattern: String, _ action: String, _ matches: Bool) {
    #expect(ActionPattern.matches(pattern, action) == matches)
  }
}
