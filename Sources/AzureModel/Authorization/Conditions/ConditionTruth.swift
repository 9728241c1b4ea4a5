/// What a part of a condition evaluates to, in the order from the least true to the most.
///
/// The order is what makes the connectives short: a conjunction is its least member, a disjunction its greatest.
enum ConditionTruth: UInt8, Comparable {
  case fails

  /// A comparison with an attribute that the request does not have.
  ///
  /// An attribute that is not there cannot match, so a list, which names no secret, is refused
  /// (https://github.com/MicrosoftDocs/azure-security-docs/blob/main/articles/key-vault/general/rbac-abac.md); storage
  /// operations without the attribute of a condition fail the access check
  /// (https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/storage/blobs/storage-auth-abac-attributes.md).
  /// Another member of a disjunction can still hold, as in the example `… OR NOT Exists …` of
  /// https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/role-based-access-control/conditions-format.md.
  /// What its negation gives, no source says.
  case inapplicable
  case undetermined
  case holds

  init(_ holds: Bool) {
    self = holds ? .holds : .fails
  }

  static func < (lhs: ConditionTruth, rhs: ConditionTruth) -> Bool { lhs.rawValue < rhs.rawValue }

  static prefix func ! (truth: ConditionTruth) -> ConditionTruth {
    switch truth {
    case .fails: .holds
    case .inapplicable, .undetermined: .undetermined
    case .holds: .fails
    }
  }
}

extension Sequence {
  /// The conjunction of what the elements evaluate to; stops at the first that fails.
  func all(_ truth: (Element) -> ConditionTruth) -> ConditionTruth {
    var least = ConditionTruth.holds
    for element in self {
      least = Swift.min(least, truth(element))
      if least == .fails { break }
    }
    return least
  }

  /// The disjunction of what the elements evaluate to; stops at the first that holds.
  func any(_ truth: (Element) -> ConditionTruth) -> ConditionTruth {
    var greatest = ConditionTruth.fails
    for element in self {
      greatest = Swift.max(greatest, truth(element))
      if greatest == .holds { break }
    }
    return greatest
  }
}
