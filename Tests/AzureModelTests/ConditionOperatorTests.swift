import Testing

@testable import AzureModel

/// An action and what is known of its attributes, written down by hand.
struct WrittenContext: ConditionContext {
  var action = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read"
  var suboperations: [String] = []
  var honorsIgnoreCase = true
  var values: [String: ConditionValue] = [:]

  func value(of attribute: ConditionAttribute) -> ConditionValue { values[attribute.name] ?? .absent }
}

@Suite struct ConditionOperatorTests {
  private func answer(_ text: String, _ values: [String: ConditionValue] = [:]) throws -> ConditionAnswer {
    try RoleCondition(text).answer(for: WrittenContext(values: values))
  }

  /// Value of the attribute, operator and right-hand side, and whether the comparison holds.
  @Test(arguments: [
    ("Cascade", "StringEquals 'Cascade'", true), ("Cascade", "StringEquals 'cascade'", false),
    ("Cascade", "StringEqualsIgnoreCase 'cASCADE'", true), ("Cascade", "StringEqualsIgnoreCase 'Cascad'", false),
    ("Cascade", "StringNotEquals 'cascade'", true), ("Cascade", "StringNotEquals 'Cascade'", false),
    ("Cascade", "StringNotEqualsIgnoreCase 'cascade'", false), ("Cascade", "StringNotEqualsIgnoreCase 'x'", true),
    ("test-app-1", "StringStartsWith 'test-app'", true), ("Test-App-1", "StringStartsWith 'test-app'", false),
    ("test", "StringStartsWith 'test-app'", false), ("Test-App-1", "StringStartsWithIgnoreCase 'test-app'", true),
    ("best-app", "StringStartsWithIgnoreCase 'test-app'", false),
    ("test-app-1", "StringNotStartsWith 'test-app'", false), ("Test-App", "StringNotStartsWith 'test-app'", true),
    ("Test-App", "StringNotStartsWithIgnoreCase 'test-app'", false),
    ("best-app", "StringNotStartsWithIgnoreCase 'test-app'", true),
    ("", "StringStartsWith ''", true), ("x", "StringEquals ''", false),
    ("abcd", "StringLike 'a*c?'", true), ("abcd", "StringLike 'A*C?'", false), ("abcd", "StringLike 'a*c'", false),
    ("abcd", "StringLikeIgnoreCase 'A*C?'", true), ("abcd", "StringLikeIgnoreCase 'A*C'", false),
    ("abcd", "StringNotLike 'a*c?'", false), ("abcd", "StringNotLike 'A*C?'", true),
    ("abcd", "StringNotLikeIgnoreCase 'A*C?'", false), ("abcd", "StringNotLikeIgnoreCase 'A*C'", true),
    ("readonly/a/b", "StringLike 'readonly/*'", true), ("", "StringLike '*'", true), ("", "StringLike '?'", false),
    ("a*c", "StringLike 'a\\*c'", true), ("abc", "StringLike 'a\\*c'", false),
    ("a?c", "StringLike 'a\\?c'", true), ("abc", "StringLike 'a\\?c'", false),
    ("a\\bc", "StringLike 'a\\b*'", true), ("a\\", "StringLike 'a\\'", true),
    ("aXbXcab", "StringLike 'a*b*ab'", true), ("aXbXcac", "StringLike 'a*b*ab'", false),
    ("5", "NumericEquals 5", true), ("6", "NumericEquals 5", false),
    ("6", "NumericNotEquals 5", true), ("5", "NumericNotEquals 5", false),
    ("4", "NumericLessThan 5", true), ("5", "NumericLessThan 5", false),
    ("5", "NumericLessThanEquals 5", true), ("6", "NumericLessThanEquals 5", false),
    ("6", "NumericGreaterThan 5", true), ("5", "NumericGreaterThan 5", false),
    ("5", "NumericGreaterThanEquals 5", true), ("4", "NumericGreaterThanEquals 5", false),
    ("10", "NumericGreaterThan 9", true), ("-1", "NumericLessThan 0", true),
    ("2022-06-01T00:00:00.0000000Z", "DateTimeEquals '2022-06-01T00:00:00.0Z'", true),
    ("2022-06-01T00:00:00.0000001Z", "DateTimeEquals '2022-06-01T00:00:00.0Z'", false),
    ("2022-06-01T00:00:00.0000001Z", "DateTimeNotEquals '2022-06-01T00:00:00.0Z'", true),
    ("2022-06-01T00:00:00Z", "DateTimeNotEquals '2022-06-01T00:00:00.0Z'", false),
    ("2022-05-31T23:59:59.9Z", "DateTimeLessThan '2022-06-01T00:00:00.0Z'", true),
    ("2022-06-01T00:00:00.0Z", "DateTimeLessThan '2022-06-01T00:00:00.0Z'", false),
    ("2022-06-01T00:00:00.0Z", "DateTimeLessThanEquals '2022-06-01T00:00:00.0Z'", true),
    ("2022-06-01T00:00:01.0Z", "DateTimeLessThanEquals '2022-06-01T00:00:00.0Z'", false),
    ("2022-06-01T00:01:00.0Z", "DateTimeGreaterThan '2022-06-01T00:00:59.9Z'", true),
    ("2022-06-01T00:00:00.0Z", "DateTimeGreaterThan '2022-06-01T00:00:00.0Z'", false),
    ("2022-06-01T00:00:00.0Z", "DateTimeGreaterThanEquals '2022-06-01T00:00:00.0Z'", true),
    ("2022-05-31T00:00:00.0Z", "DateTimeGreaterThanEquals '2022-06-01T00:00:00.0Z'", false),
    ("B24988AC-6180-42A0-AB88-20F7382DD24C", "GuidEquals b24988ac-6180-42a0-ab88-20f7382dd24c", true),
    ("b24988ac-6180-42a0-ab88-20f7382dd24c", "GuidEquals B24988AC618042A0AB8820F7382DD24C", true),
    ("b24988ac-6180-42a0-ab88-20f7382dd24c", "GuidEquals acdd72a7-3385-48ef-bd42-f606fba81ae7", false),
    ("b24988ac-6180-42a0-ab88-20f7382dd24c", "GuidNotEquals 'acdd72a7-3385-48ef-bd42-f606fba81ae7'", true),
    ("b24988ac-6180-42a0-ab88-20f7382dd24c", "GuidNotEquals 'B24988AC-6180-42A0-AB88-20F7382DD24C'", false),
    ("true", "BoolEquals true", true), ("True", "boolequals TRUE", true), ("false", "BoolEquals true", false),
    ("false", "BoolNotEquals true", true), ("true", "BoolNotEquals true", false),
  ])
  func aComparisonHoldsOrFails(_ value: String, _ comparison: String, _ holds: Bool) throws {
    #expect(try answer("@Resource[a] \(comparison)", ["a": .known([value])]) == (holds ? .holds : .fails))
  }

  /// Each operator must be seen both holding and failing above; this one says which there are.
  @Test func theOperatorsAreTheDocumentedOnes() {
    let texts = ["Equals", "StartsWith", "Like"].flatMap {
      ["\($0)", "Not\($0)", "\($0)IgnoreCase", "Not\($0)IgnoreCase"]
    }
    let orders = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"]
    let documented =
      texts.map { "String\($0)" }
      + orders.flatMap { ["Numeric\($0)", "DateTime\($0)"] } + ["GuidEquals", "GuidNotEquals"]
      + ["BoolEquals", "BoolNotEquals"]
    #expect(ConditionOperator.all.map(\.name).sorted() == documented.sorted())
    for name in documented {
      #expect(ConditionOperator.named(name.uppercased())?.name == name)
      #expect(ConditionOperator.named(name)?.isNegated == name.contains("Not"))
    }
  }

  /// The examples of the documentation, and what separates the four from one another.
  @Test(arguments: [
    ("{'red', 'blue'} ForAnyOfAnyValues:StringEquals {'blue', 'green'}", true),
    ("{'red', 'blue'} ForAnyOfAnyValues:StringEquals {'orange', 'green'}", false),
    ("{'red', 'blue'} ForAllOfAnyValues:StringEquals {'orange', 'red', 'blue'}", true),
    ("{'red', 'blue'} ForAllOfAnyValues:StringEquals {'red', 'green'}", false),
    ("{10, 20} ForAnyOfAllValues:NumericLessThan {15, 18}", true),
    ("{16, 20} ForAnyOfAllValues:NumericLessThan {15, 18}", false),
    ("{10, 20} ForAllOfAllValues:NumericLessThan {5, 15, 18}", false),
    ("{10, 20} ForAllOfAllValues:NumericLessThan {25, 30}", true),
    ("{10, 20} ForAllOfAllValues:NumericLessThan {15, 25, 30}", false),
    ("{10, 20} ForAllOfAnyValues:NumericLessThan {15, 25, 30}", true),
    ("'red' foranyofanyvalues:stringequals 'red'", true),
    ("{'a', 'b'} ForAnyOfAnyValues:StringNotEquals {'a', 'b'}", true),
    ("{'a', 'b'} ForAnyOfAllValues:StringNotEquals {'a', 'b'}", false),
  ])
  func severalValuesCombineAsTheirPrefixSays(_ condition: String, _ holds: Bool) throws {
    #expect(try answer(condition) == (holds ? .holds : .fails))
  }

  @Test func aPlainOperatorWithSeveralValuesIsSettledOnlyWhereAllPairsAgree() throws {
    #expect(try answer("'red' StringEquals {'red'}") == .holds)
    #expect(try answer("'red' StringEquals {'blue', 'green'}") == .fails)
    #expect(try answer("'red' StringEquals {'red', 'green'}") == .undetermined)
    #expect(try answer("@Resource[a] StringEquals 'red'", ["a": .known(["red", "blue"])]) == .undetermined)
  }

  @Test func attributesMayStandOnEitherSide() throws {
    let values: [String: ConditionValue] = ["a": .known(["x"]), "b": .known(["x", "y"])]
    #expect(try answer("@Principal[a] StringEquals @Resource[a]", values) == .holds)
    #expect(try answer("@Principal[a] ForAllOfAllValues:StringEquals @Resource[b]", values) == .fails)
    #expect(try answer("'y' ForAnyOfAnyValues:StringEquals @Resource[b]", values) == .holds)
  }

  @Test func aValueOfAnotherKindIsUndetermined() throws {
    for comparison in [
      "NumericEquals 5", "BoolNotEquals true", "GuidNotEquals acdd72a7-3385-48ef-bd42-f606fba81ae7",
      "DateTimeLessThan '2022-06-01T00:00:00.0Z'",
    ] {
      #expect(try answer("@Resource[a] \(comparison)", ["a": .known(["five"])]) == .undetermined, "\(comparison)")
    }
  }

  @Test func spellingsOfOneLetterAreDifferentTexts() throws {
    #expect(try answer("'\u{e9}' StringEquals 'e\u{301}'") == .fails)
    #expect(try answer("'\u{e9}' StringLike 'e\u{301}'") == .fails)
    #expect(try answer("'\u{e9}' StringLike '?'") == .holds)
    #expect(try answer("'\u{c9}' StringEqualsIgnoreCase '\u{e9}'") == .holds)
  }

  @Test func anActionMatchesWithWildcardsAndInAnyCase() throws {
    let context = WrittenContext(
      action: "Microsoft.Authorization/roleAssignments/write", suboperations: ["Blob.List", "Blob.Read"])
    func answer(_ text: String) throws -> ConditionAnswer { try RoleCondition(text).answer(for: context) }
    #expect(try answer("ActionMatches{'Microsoft.Authorization/roleAssignments/write'}") == .holds)
    #expect(try answer("actionmatches {'microsoft.authorization/ROLEASSIGNMENTS/*'}") == .holds)
    #expect(try answer("ActionMatches{'Microsoft.*/roleAssignments/*'}") == .holds)
    #expect(try answer("ActionMatches{'Microsoft.Authorization/roleDefinitions/*'}") == .fails)
    #expect(try answer("ActionMatches{'Microsoft.Authorization/roleAssignments'}") == .fails)
    #expect(try answer("ActionMatches{'Microsoft.Authorization/roleAssignments/writ?'}") == .fails)
    #expect(try answer("SubOperationMatches{'Blob.List'}") == .holds)
    #expect(try answer("SubOperationMatches{'blob.r*'}") == .holds)
    #expect(try answer("SubOperationMatches{'Blob.Write'}") == .fails)
    #expect(try answer("!(ActionMatches{'*'} AND NOT SubOperationMatches{'Blob.List'})") == .holds)
  }

  @Test(arguments: [
    "2022-06-01T00:00:00.00000000Z", "2022-06-01T00:00:00.Z", "2022-06-01T24:00:00.0Z", "2022-06-01T00:60:00.0Z",
    "2022-06-31T00:00:00.0Z", "2022-06-01T00:00:00.0", "2022-06-01", "2022-06-01T0:00:00.0Z", "T", "Z", "",
    "2022-06-01T00:00:00.0+02:00", "2022-06-01T+1:00:00Z", "2022-06-01T00:00:00.0.0Z",
  ])
  func whatIsNoDateAndTimeIsNotRead(_ text: String) {
    #expect(ConditionDateTime(text) == nil)
  }

  @Test func momentsOrderLikeTheirTexts() throws {
    let texts = [
      "2021-12-31T23:59:59.9999999Z", "2022-01-01T00:00:00.0000000Z", "2022-01-01T00:00:00.1000000Z",
      "2022-01-01T00:00:01.0000000Z", "2022-01-01T01:00:00.0000000Z", "2022-02-01T00:00:00.0000000Z",
    ]
    let moments = try texts.map { try #require(ConditionDateTime($0)) }
    for (left, right) in zip(moments, moments.dropFirst()) { #expect(left < right) }
    #expect(ConditionDateTime("2022-01-01T00:00:00.1Z") == moments[2])
  }
}
