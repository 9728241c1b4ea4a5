import AzureModel

/// The calls that vaults answered within the last window, counted apart by vault and category.
///
/// A few entries at most times; one is added for each instant, vault and category.
package struct Traffic: Sendable {
  private struct Entry: Sendable {
    let vault: Vault.ID
    let category: TransactionCategory
    let instant: Instant
    var count: Int
  }

  private var entries: [Entry] = []

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// Counts calls; what is older than a window is forgotten.
  ///
  /// - Complexity: O(entries of the window).
  mutating func add(_ count: Int, _ category: TransactionCategory, of vault: Vault.ID, at instant: Instant) {
    guard count > 0 else { return }
    entries.removeAll { !Self.mayShareWindow($0.instant, instant) }
    if let known = entries.firstIndex(where: {
      $0.instant == instant && $0.vault == vault && $0.category == category
    }) {
      entries[known].count += count
    } else {
      entries.append(Entry(vault: vault, category: category, instant: instant, count: count))
    }
  }

  /// How many calls surely share a window with one at an instant, and how many may.
  ///
  /// - Complexity: O(entries of the window).
  func count(
    _ category: TransactionCategory, at instant: Instant, ofVaults isCounted: (Vault.ID) -> Bool
  ) -> (surely: Int, atMost: Int) {
    var (surely, atMost) = (0, 0)
    for entry in entries where entry.category == category && isCounted(entry.vault) {
      if entry.instant == instant { surely += entry.count }
      if Self.mayShareWindow(entry.instant, instant) { atMost += entry.count }
    }
    return (surely, atMost)
  }

  private static func mayShareWindow(_ earlier: Instant, _ later: Instant) -> Bool {
    earlier + ThrottlingTable.window > later
  }
}
