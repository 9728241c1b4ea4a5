import AzureModel

/// What one rule says to one request: two bits, no words.
@frozen
package enum Finding: UInt8, Hashable, Sendable, CaseIterable {
  /// The rule has no opinion here.
  case abstains
  case permits
  case refuses

  /// The sources disagree or are silent: in one reading the rule has no opinion, in the other its `doubt`.
  case undetermined
}

/// The findings of every rule of one decision, two bits each, by the rule's position in its book.
package struct RuleTrace: Hashable, Sendable {
  private var words = SIMD8<UInt64>()

  /// The most rules that one plane can hold.
  package static let capacity = 256

  package subscript(position: Int) -> Finding {
    get {
      let word = words[position / 32]
      return Finding(rawValue: UInt8(truncatingIfNeeded: word >> UInt64(position % 32 * 2) & 3)) ?? .abstains
    }
    set {
      let shift = UInt64(position % 32 * 2)
      words[position / 32] = words[position / 32] & ~(3 << shift) | UInt64(newValue.rawValue) << shift
    }
  }
}

/// How one stage ended, and the rule that decided it.
package struct StageResult: Hashable, Sendable {
  package let stage: Stage

  /// `abstains` where no rule of the stage objected.
  package let finding: Finding

  /// The position of the deciding rule in its book; nil where no rule had an opinion.
  let decider: Int?
}
