/// The days on which a dated fact holds: from `since` up to, not including, `until`.
package struct Validity: Hashable, Sendable {
  package let since: Day?
  package let until: Day?

  package init(since: Day? = nil, until: Day? = nil) {
    self.since = since
    self.until = until
  }

  /// Holds on every day.
  package static let always = Validity()

  package func contains(_ day: Day) -> Bool {
    if let since, day < since { return false }
    if let until, day >= until { return false }
    return true
  }
}
