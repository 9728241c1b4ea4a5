/// A condition of a role assignment or permission block, read into a tree.
///
/// It reads as much of the language as random estates and the built-in roles write; what it cannot read is unknown.
indirect enum NaiveCondition: Sendable {
  case actionMatches(NaivePattern)
  case comparison(Comparison)
  case not(NaiveCondition)
  case all([NaiveCondition])
  case any([NaiveCondition])
  case unreadable

  struct Comparison: Sendable {
    enum Quantifier: Sendable { case anyValue, everyValue }

    enum Source: Sendable { case request, resource, other }

    let source: Source

    /// In lower case, without the brackets.
    let attribute: String
    let quantifier: Quantifier

    /// In lower case, for instance `stringequals`.
    let function: String
    let values: [String]
  }

  enum Truth: Sendable {
    case yes, no, unknown

    init(_ holds: Bool) { self = holds ? .yes : .no }
  }

  init(_ text: String) {
    var reader = NaiveConditionReader(text)
    self = reader.readCondition()
  }

  func holds(for request: NaiveRequest) -> Truth {
    switch self {
    case .actionMatches(let pattern): return Truth(pattern.matches(request.action.name.lowercased()))
    case .comparison(let comparison): return comparison.holds(for: request)
    case .not(let condition):
      switch condition.holds(for: request) {
      case .yes: return .no
      case .no: return .yes
      case .unknown: return .unknown
      }
    case .all(let conditions):
      // One that is false settles it, whatever cannot be told of the others.
      var truth = Truth.yes
      for condition in conditions {
        switch condition.holds(for: request) {
        case .yes: continue
        case .no: return .no
        case .unknown: truth = .unknown
        }
      }
      return truth
    case .any(let conditions):
      var truth = Truth.no
      for condition in conditions {
        switch condition.holds(for: request) {
        case .yes: return .yes
        case .no: continue
        case .unknown: truth = .unknown
        }
      }
      return truth
    case .unreadable: return .unknown
    }
  }
}
