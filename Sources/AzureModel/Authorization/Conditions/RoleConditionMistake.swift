/// What is wrong with the text of a condition, where, and what to write instead.
package struct RoleConditionMistake: Error, Hashable, Sendable {
  /// Where it begins, in bytes of UTF-8 from the start of the text.
  package let offset: Int

  /// How many bytes it spans; 0 where something is missing.
  package let length: Int

  /// One sentence, in lower case and without a final period.
  package let message: String

  /// What to write instead, one sentence each.
  package let help: [String]

  init(_ range: Range<Int>, _ message: String, help: String...) {
    self.offset = range.lowerBound
    self.length = range.count
    self.message = message
    self.help = help
  }
}
