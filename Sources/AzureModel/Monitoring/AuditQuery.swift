/// A log query that counts lines of the audit log of vaults: a table, and conditions on its lines.
///
/// It is read as far as it selects lines. What groups or computes is not followed, and refused.
package struct AuditQuery: Hashable, Sendable {
  package let table: LogTable
  package let condition: AuditCondition

  /// How far back the query itself looks, from `TimeGenerated > ago(…)`; nil where it leaves that to its rule.
  package let lookback: Delay?

  /// - Throws: The first part that cannot be followed, with its place.
  package init(_ text: String) throws(AuditQueryMistake) {
    var parser = try AuditQueryParser(text)
    self = try parser.query()
  }

  init(table: LogTable, condition: AuditCondition, lookback: Delay?) {
    self.table = table
    self.condition = condition
    self.lookback = lookback
  }
}

/// What of a query cannot be followed, where, and what to write instead.
package struct AuditQueryMistake: Error, Hashable, Sendable {
  /// The part that cannot be followed, as it is written; empty at the end of the query.
  package let part: String

  /// One sentence, in lower case and without a final period.
  package let message: String

  /// What to write instead, one sentence each.
  package let help: [String]

  init(_ part: String, _ message: String, help: [String] = []) {
    self.part = part
    self.message = message
    self.help = help
  }
}
