/// How many transactions of a category a vault answers within one window.
///
/// For keys that depends on their type, size and protection, which the model does not keep: up to `surely` there is room
/// for any key, above `atMost` for none.
package struct ThrottlingRow: Sendable {
  package let category: TransactionCategory
  package let surely: Int
  package let atMost: Int
  package let confidence: Confidence
  package let sources: [Source]
}

package enum ThrottlingTable {
  private static let limits = Source("https://learn.microsoft.com/azure/key-vault/general/service-limits")
  private static let guidance = Source.keyVaultDocs("general/overview-throttling.md")

  package static let rows: [ThrottlingRow] = [
    ThrottlingRow(category: .createKey, surely: 10, atMost: 20, confidence: .documented, sources: [limits]),
    ThrottlingRow(category: .otherKey, surely: 250, atMost: 4_000, confidence: .documented, sources: [limits]),
    ThrottlingRow(category: .setSecret, surely: 300, atMost: 300, confidence: .documented, sources: [limits]),
    ThrottlingRow(category: .other, surely: 4_000, atMost: 4_000, confidence: .documented, sources: [limits]),
  ]

  package static func row(_ category: TransactionCategory) -> ThrottlingRow? {
    rows.first { $0.category == category }
  }

  /// How long transactions are counted together.
  ///
  /// The pages do not say when a window begins: what is further apart is never counted together, what happens at one
  /// instant always is.
  package static let window = Delay(seconds: 10)

  /// How many times the limit of one vault all vaults of a subscription in a region have together.
  package static let vaultsPerSubscription = 5
  package static let sources = [guidance, limits]

  /// Up to so many calls in a window need no counting, whatever they are.
  package static let leastLimit = rows.map(\.surely).min() ?? 0
}
