/// The permanent dotted name of a rule, for instance `network.ip-rule`; never reused for another meaning.
package struct RuleID: Hashable, Sendable, CustomStringConvertible {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  package var description: String { name }
}

/// What is known about a rule: its stage, its sentence and its sources.
///
/// The row never says how the rule answers; its behaviour is a type of the simulator that carries the same id.
package struct RuleRow: Sendable {
  package let id: RuleID
  package let plane: Plane
  package let stage: Stage

  /// What the rule says, in one sentence in our own words.
  package let summary: String
  package let sources: [Source]
  package let confidence: Confidence
  package let validity: Validity

  /// Where the rule leaves an answer open, the reading that has more for it; nil where none has.
  package let likely: LikelyReading?

  package init(
    _ id: String, _ plane: Plane, _ stage: Stage, _ summary: String, confidence: Confidence, sources: [Source],
    validity: Validity = .always, likely: LikelyReading? = nil
  ) {
    self.id = RuleID(id)
    self.plane = plane
    self.stage = stage
    self.summary = summary
    self.confidence = confidence
    self.sources = sources
    self.validity = validity
    self.likely = likely
  }
}

/// How a call ends at a rule in one reading of sources that disagree.
package enum LikelyReading: String, Hashable, Sendable {
  case succeeds, fails
}
