import AzureModel
import Testing

@testable import AzureSimulator

/// The simulator with one mistake, which the comparison with the second opinion has to notice.
struct EngineMutant: Sendable, CustomTestStringConvertible {
  typealias Procedure = (Estate.Question) -> Estate.Answer

  let name: String

  /// The procedure that makes the mistake on an estate.
  let make: @Sendable (Estate) throws -> Procedure

  var testDescription: String { name }

  /// A rule is missing in the rule book: the mistake is in the index itself.
  static func without(_ id: RuleID) -> EngineMutant {
    EngineMutant(name: "without \(id.name)") { try EngineEstate($0, book: RuleBook.standard().removing(id)).answer }
  }

  /// The index is built from a changed estate: what the index would hold if it made the mistake while building.
  static func building(_ name: String, _ change: @escaping @Sendable (inout Estate) -> Void) -> EngineMutant {
    EngineMutant(name: name) { estate in
      var estate = estate
      change(&estate)
      return try EngineEstate(estate).answer
    }
  }

  /// The index is asked in another way, or its answer is read in another way.
  static func asking(
    _ name: String,
    _ answer: @escaping @Sendable (Estate.Question, EngineEstate) -> Estate.Answer
  ) -> EngineMutant {
    EngineMutant(name: name) { estate in
      let engine = try EngineEstate(estate)
      return { answer($0, engine) }
    }
  }

  /// The answers of the index are put together with those of another one, built without some things.
  static func combining(
    _ name: String, without drop: @escaping @Sendable (inout Estate) -> Void,
    answer: @escaping @Sendable (Estate.Question, _ whole: EngineEstate, _ part: EngineEstate) -> Estate.Answer
  ) -> EngineMutant {
    EngineMutant(name: name) { estate in
      var part = estate
      drop(&part)
      let engines = (try EngineEstate(estate), try EngineEstate(part))
      return { answer($0, engines.0, engines.1) }
    }
  }
}

extension EngineMutant {
  /// Every rule that the index knows, one at a time.
  static let ofRuleBook: [EngineMutant] =
    (RuleList.index.map { $0.id } + [DenyAssignmentRefuses.id, ControlPlaneDenyAssignment.id])
    .map(EngineMutant.without)

  static let all = ofRuleBook + ofGrants + ofRoles + ofDenials + ofConditions + ofPeople + ofTime + ofPolicies
}
