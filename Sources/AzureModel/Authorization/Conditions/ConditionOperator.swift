/// How a condition compares one value with another, for instance `StringNotEqualsIgnoreCase`.
struct ConditionOperator: Hashable, Sendable {
  enum TextTest: String, Hashable, CaseIterable {
    case equals = "Equals"
    case startsWith = "StartsWith"
    case like = "Like"
  }

  enum OrderTest: String, Hashable, CaseIterable {
    case equals = "Equals"
    case lessThan = "LessThan"
    case lessThanEquals = "LessThanEquals"
    case greaterThan = "GreaterThan"
    case greaterThanEquals = "GreaterThanEquals"

    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
      switch self {
      case .equals: left == right
      case .lessThan: left < right
      case .lessThanEquals: left <= right
      case .greaterThan: left > right
      case .greaterThanEquals: left >= right
      }
    }
  }

  enum Test: Hashable {
    case text(TextTest, ignoringCase: Bool)
    case integer(OrderTest)
    case dateTime(OrderTest)
    case guid
    case bool
  }

  /// The operator as the documentation spells it.
  let name: String
  let test: Test

  /// Whether it is the negation of its test.
  let isNegated: Bool

  /// What it compares.
  var kind: ConditionDatum.Kind {
    switch test {
    case .text: .text
    case .integer: .integer
    case .dateTime: .dateTime
    case .guid: .guid
    case .bool: .bool
    }
  }

  /// Every operator.
  static let all: [ConditionOperator] = {
    var all: [ConditionOperator] = []
    func add(_ name: String, _ test: Test, negated: Bool = false) {
      all.append(ConditionOperator(name: name, test: test, isNegated: negated))
    }
    for test in TextTest.allCases {
      for ignoringCase in [false, true] {
        let suffix = test.rawValue + (ignoringCase ? "IgnoreCase" : "")
        add("String\(suffix)", .text(test, ignoringCase: ignoringCase))
        add("StringNot\(suffix)", .text(test, ignoringCase: ignoringCase), negated: true)
      }
    }
    for test in OrderTest.allCases {
      add("Numeric\(test.rawValue)", .integer(test))
      add("DateTime\(test.rawValue)", .dateTime(test))
    }
    for (family, test) in [
      ("Numeric", Test.integer(.equals)), ("DateTime", .dateTime(.equals)), ("Guid", .guid), ("Bool", .bool),
    ] {
      add("\(family)NotEquals", test, negated: true)
    }
    add("GuidEquals", .guid)
    add("BoolEquals", .bool)
    return all
  }()

  /// Letter case does not matter: built-in roles write `boolequals`.
  static func named(_ name: String) -> ConditionOperator? { byName[name.lowercased()] }

  private static let byName: [String: ConditionOperator] = {
    var table: [String: ConditionOperator] = [:]
    for row in all { table[row.name.lowercased()] = row }
    return table
  }()
}
