import Testing

@testable import AzureModel

@Suite struct ConditionTests {
  /// Three attributes whose comparisons hold, fail and are undetermined, and one that is absent.
  private static let context = WrittenContext(values: [
    "yes": .known(["1"]), "no": .known(["2"]), "maybe": .unknown, "empty": .known([]),
  ])

  private func answer(_ text: String) throws -> ConditionAnswer {
    try RoleCondition(Self.spelled(text)).answer(for: Self.context)
  }

  /// `yes` becomes `@Request[yes] NumericEquals 1`.
  private static func spelled(_ text: String) -> String {
    text.split(separator: " ").map {
      ["yes", "no", "maybe", "absent"].contains($0) ? "@Request[\($0)] NumericEquals 1" : String($0)
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("yes AND yes", ConditionAnswer.holds), ("yes AND no", .fails), ("no AND no", .fails),
    ("yes && maybe", .undetermined), ("no AND maybe", .fails), ("maybe and no", .fails),
    ("yes OR no", .holds), ("no || no", .fails), ("maybe or yes", .holds), ("maybe OR no", .undetermined),
    ("NOT yes", .fails), ("! no", .holds), ("not maybe", .undetermined), ("! ! yes", .holds),
    ("yes OR yes OR no", .holds), ("yes AND yes AND no", .fails), ("no OR no OR maybe OR yes", .holds),
    // A settled negation settles only itself, not what stands behind it.
    ("NOT no AND no", .fails), ("NOT ( no AND no )", .holds), ("! yes OR yes", .holds), ("! ( yes OR yes )", .fails),
    // The two groupings that a mixture needs differ here.
    ("( no AND no ) OR yes", .holds), ("no AND ( no OR yes )", .fails),
    ("( ( ( yes ) ) )", .holds), ("( maybe OR yes ) AND ( maybe AND no )", .fails),
  ])
  func aSettledSideSettlesTheWhole(_ text: String, _ expected: ConditionAnswer) throws {
    #expect(try answer(text) == expected)
  }

  @Test(arguments: [
    ("absent", ConditionAnswer.fails), ("absent AND yes", .fails), ("absent AND maybe", .fails),
    ("absent OR yes", .holds), ("absent OR no", .fails), ("absent OR maybe", .undetermined),
    // Whether the negation of what cannot be evaluated holds, no source says.
    ("NOT absent", .undetermined), ("NOT ( absent AND yes )", .undetermined), ("NOT ( absent OR no )", .undetermined),
    ("NOT ( absent AND no )", .holds), ("NOT ( absent OR yes )", .fails),
  ])
  func aComparisonWithAnAbsentAttributeDoesNotHold(_ text: String, _ expected: ConditionAnswer) throws {
    #expect(try answer(text) == expected)
  }

  @Test(arguments: [
    ("@Request[absent] StringEquals 'a'", ConditionAnswer.fails),
    ("@Request[empty] StringEquals 'a'", .fails),
    ("'a' StringEquals @Request[absent]", .fails),
    ("@Request[absent] ForAllOfAllValues:StringEquals {'a'}", .fails),
    ("@Request[maybe] StringEquals @Request[absent]", .fails),
    ("@Request[absent] StringNotEquals 'a'", .undetermined),
    ("@Request[absent] ForAnyOfAllValues:GuidNotEquals {b24988ac-6180-42a0-ab88-20f7382dd24c}", .undetermined),
    ("Exists @Request[yes]", .holds), ("exists @Request[absent]", .fails), ("Exists @Request[maybe]", .undetermined),
    ("NOT Exists @Request[absent]", .holds), ("NOT Exists @Request[empty]", .holds), ("!Exists @Request[yes]", .fails),
    (
      "@Request[absent] DateTimeEquals '2022-06-01T00:00:00.0Z' OR NOT Exists @Request[absent]", .holds
    ),
  ])
  func whatIsAbsentFailsAndWhatIsUnknownStaysOpen(_ text: String, _ expected: ConditionAnswer) throws {
    #expect(try RoleCondition(text).answer(for: Self.context) == expected)
  }

  @Test func attributesAreListedOnceInOrderOfFirstAppearance() throws {
    let condition = try RoleCondition(
      "@Request[b:x] StringEquals 'a' OR Exists @Resource[ tags:Project<$key_case_sensitive$> ] OR "
        + "(@request[B:X] StringEquals @Principal[c] AND @Resource[b:x] BoolEquals true)")
    #expect(
      condition.attributes == [
        ConditionAttribute(source: .request, name: "b:x"),
        ConditionAttribute(source: .resource, name: "tags:Project<$key_case_sensitive$>"),
        ConditionAttribute(source: .principal, name: "C"), ConditionAttribute(source: .resource, name: "B:x"),
      ])
    #expect(
      condition.attributes.map(\.description) == [
        "@Request[b:x]", "@Resource[tags:Project<$key_case_sensitive$>]", "@Principal[c]", "@Resource[b:x]",
      ])
  }

  @Test func theFormatOfTheDocumentationIsRead() throws {
    let text = """
      (
          (
              !(ActionMatches{'Microsoft.Storage/read'} AND NOT SubOperationMatches{'Blob.List'})
              AND
              !(ActionMatches{'Microsoft.Storage/write'} && SubOperationMatches{'Blob.Write'})
          )
          OR
          (
              @Resource[Microsoft.Storage:name]\tStringEquals 'blobs'\r
              AND
              @Environment[UtcNow] DateTimeGreaterThan '2023-05-01T13:00:00.000Z'
          )
      )
      """
    let condition = try RoleCondition(text)
    #expect(condition.text == text)
    #expect(condition == (try RoleCondition(text)))
    var context = WrittenContext(action: "Microsoft.Storage/list")
    #expect(condition.answer(for: context) == .holds)
    context.action = "Microsoft.Storage/read"
    #expect(condition.answer(for: context) == .fails)
    context.suboperations = ["Blob.List"]
    #expect(condition.answer(for: context) == .holds)
    context.suboperations = []
    context.values = ["Microsoft.Storage:name": .known(["blobs"]), "UtcNow": .unknown]
    #expect(condition.answer(for: context) == .undetermined)
    context.values["UtcNow"] = .known(["2023-05-01T13:00:00.001Z"])
    #expect(condition.answer(for: context) == .holds)
  }

  @Test func theDeepestConditionIsAnswered() throws {
    let depth = RoleCondition.deepest
    let text = String(repeating: "(", count: depth) + "true BoolEquals true" + String(repeating: ")", count: depth)
    #expect(try RoleCondition(text).answer(for: Self.context) == .holds)
    let negations = String(repeating: "!", count: depth - 1) + "(true BoolEquals true)"
    #expect(try RoleCondition(negations).answer(for: Self.context) == .fails)
  }

  @Test func theLongestConditionIsAnswered() throws {
    let clause = "true BoolEquals true OR "
    var text = String(repeating: clause, count: RoleCondition.longest / clause.utf8.count - 1) + "true BoolEquals true"
    text += String(repeating: " ", count: RoleCondition.longest - text.utf8.count)
    #expect(text.utf8.count == RoleCondition.longest)
    #expect(try RoleCondition(text).answer(for: Self.context) == .holds)
  }
}
