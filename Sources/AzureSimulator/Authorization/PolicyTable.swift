import AzureModel

/// What the access policies of vaults give to the principals and groups that they name.
struct PolicyTable: Sendable {
  /// An entry that counts only for a user who comes through one application.
  private struct Compound: Hashable, Sendable {
    let key: UInt64
    let applicationId: String
  }

  private var plain = GrantTable()
  private var compound = ForkedDictionary<Compound, UInt64>()

  /// Principals that some vault has an entry for which counts only through an application.
  private var throughApplication = ForkedDictionary<UInt64, Int>()

  /// Sets what the entries of a principal on a vault give, by the application through which they count; nil for none.
  mutating func set(_ words: [String?: UInt64], of principal: UInt32, on vault: UInt32, former: [String]) {
    let key = AuthorizationIndex.key(principal, vault)
    plain.set(words[nil] ?? 0, under: key)
    for applicationId in former { compound[Compound(key: key, applicationId: applicationId)] = nil }
    var count = 0
    for case (let applicationId?, let word) in words {
      compound[Compound(key: key, applicationId: applicationId)] = word
      count += 1
    }
    if count > 0 || throughApplication[key] != nil { throughApplication[key] = count }
  }

  mutating func compact() { plain.compact() }

  /// What a principal may do by itself.
  func word(_ principal: UInt32, _ vault: UInt32) -> UInt64 { plain.word(AuthorizationIndex.key(principal, vault)) }

  /// What a user may do through an application.
  func word(_ principal: UInt32, through applicationId: String, _ vault: UInt32) -> UInt64 {
    compound[Compound(key: AuthorizationIndex.key(principal, vault), applicationId: applicationId)] ?? 0
  }

  /// Whether some entry counts only through an application.
  func hasCompoundEntry(_ principal: UInt32, _ vault: UInt32) -> Bool {
    (throughApplication[AuthorizationIndex.key(principal, vault)] ?? 0) > 0
  }
}
