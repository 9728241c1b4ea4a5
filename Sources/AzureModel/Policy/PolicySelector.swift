/// Which resources a part of an assignment is about: those that fulfil all of its requirements.
package struct PolicySelector: Hashable, Sendable {
  package let requirements: [Requirement]

  package init(_ requirements: [Requirement]) { self.requirements = requirements }

  /// What is asked of a resource: that a property is, or is not, among some values.
  package struct Requirement: Hashable, Sendable {
    package let kind: Kind
    package let values: [String]
    package let isNegated: Bool

    package init(_ kind: Kind, _ values: [String], isNegated: Bool) {
      self.kind = kind
      self.values = values.map(Self.folded)
      self.isNegated = isNegated
    }

    /// Regions and types compare without case, and regions without the blanks of their display names.
    private static func folded(_ text: String) -> String { text.lowercased().filter { $0 != " " } }

    fileprivate func holds(_ value: (PolicyField) -> PolicyValue) -> Bool? {
      guard case .value(let text) = value(kind.field) else { return nil }
      return values.contains(Self.folded(text)) != isNegated
    }
  }

  /// The properties that can be asked for and that the model knows of a vault.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case resourceLocation, resourceType

    var field: PolicyField {
      switch self {
      case .resourceLocation: .location
      case .resourceType: .type
      }
    }
  }

  /// Whether a resource is meant; nil where a property is not known.
  package func holds(_ value: (PolicyField) -> PolicyValue) -> Bool? {
    let results = requirements.map { $0.holds(value) }
    return results.contains(false) ? false : results.contains(nil) ? nil : true
  }

  package static let sources = [
    Source.azureDocs("articles/governance/policy/concepts/assignment-structure.md")
  ]
}

/// An effect that an assignment puts in the place of that of its policy, for some resources.
package struct PolicyOverride: Hashable, Sendable {
  package let effect: PolicyEffect

  /// For which resources; without requirements for all.
  package let selector: PolicySelector

  package init(_ effect: PolicyEffect, _ selector: PolicySelector) {
    self.effect = effect
    self.selector = selector
  }
}
