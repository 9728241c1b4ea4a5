/// How well a fact is known.
package enum Confidence: UInt8, Hashable, Comparable, Sendable, CaseIterable {
  /// Concluded from documented or observed facts; nobody states it.
  case inferred

  /// Seen in a live error, an issue or the output of a tool.
  case observed

  /// Stated on a page of Microsoft's.
  case documented

  package static func < (lhs: Confidence, rhs: Confidence) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The word that messages and reports use.
  package var name: String {
    switch self {
    case .inferred: "inferred"
    case .observed: "observed"
    case .documented: "documented"
    }
  }
}
