/// A fact that a rule looked at, to be shown beside its finding: a name and a value, no sentence.
package struct Evidence: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
