import AzureModel

/// The keys of expectations and statements.
extension Grammar {
  /// The keys of one entry of `expect`.
  package static let expectation = selectors + kinds

  static let selectors: [KeyDeclaration] = [
    KeyDeclaration(
      "where", .selection, "the cells that are meant; all unless said", example: "where: { firewall: none }"),
    KeyDeclaration("otherwise", .flag, "meant are the cells that no `where` of the list matches"),
  ]

  static let kinds: [KeyDeclaration] = [
    KeyDeclaration("succeeds", .flag, "surely succeeds, whatever is still propagating", takesReference: true),
    KeyDeclaration(
      "fails", .either([.keys(failure), .flag]), "surely fails, as these fields say",
      example: "fails: { status: 403, innerCode: ForbiddenByFirewall, because: network }", takesReference: true),
    KeyDeclaration(
      "races", .keys(race), "may do either: the request falls into a propagation window",
      example: "races: { latest: 10m, fails: { because: authorization } }", takesReference: true),
    KeyDeclaration(
      "undetermined", .either([.flag, .keys(undetermined)]), "the sources disagree, or are silent",
      example: "undetermined: true", takesReference: true),
  ]

  /// What a failure looks like to the caller, and why.
  static let failure: [KeyDeclaration] = [
    KeyDeclaration(
      "kind", .word(FailureKind.allCases.map(\.rawValue)), "an answer over HTTP, or none; `http` unless said",
      takesReference: true),
    KeyDeclaration("status", .number, "the HTTP status", example: "status: 403", takesReference: true),
    KeyDeclaration("code", .field(.text), "the error's code", example: "code: Forbidden", takesReference: true),
    KeyDeclaration(
      "innerCode", .field(.text), "the code of the inner error", example: "innerCode: ForbiddenByRbac",
      takesReference: true),
    KeyDeclaration(
      "message", .field(.text), "the whole text; `*` stands for any text, `\\*` for a star",
      example: "message: \"Failed to access *\"", takesReference: true),
    KeyDeclaration(
      "reportedBy", .word(ExpectationReader.reporters), "who says so to the caller", takesReference: true),
    KeyDeclaration(
      "because", .stageOrRule, "the stage or the rule that refuses first", example: "because: network",
      takesReference: true),
    KeyDeclaration(
      "cause", .keys(cause), "the first refusal, whatever the caller sees of it",
      example: "cause: { stage: network, innerCode: ForbiddenByFirewall }", takesReference: true),
    KeyDeclaration(
      "alsoRefusedBy", .either([.list(.stage), .stage]), "the stages that would have refused next",
      example: "alsoRefusedBy: [authorization]", takesReference: true),
  ]

  static let cause: [KeyDeclaration] = [
    KeyDeclaration("stage", .stage, "the stage that refuses", takesReference: true),
    KeyDeclaration("rule", .rule, "the rule that refuses", takesReference: true),
    KeyDeclaration("status", .number, "the HTTP status", takesReference: true),
    KeyDeclaration("code", .field(.text), "the error's code", takesReference: true),
    KeyDeclaration("innerCode", .field(.text), "the code of the inner error", takesReference: true),
    KeyDeclaration("message", .field(.text), "the whole text; `*` stands for any text", takesReference: true),
  ]

  static let race: [KeyDeclaration] = [
    KeyDeclaration(
      "earliest", .field(.delay), "when it may begin to succeed, counted from the end of `given`", takesReference: true),
    KeyDeclaration(
      "latest", .field(.delay), "when it surely succeeds, counted from the end of `given`", takesReference: true),
    KeyDeclaration("fails", .keys(failure), "what the failure looks like where it fails", takesReference: true),
  ]

  private static let undetermined: [KeyDeclaration] = [
    KeyDeclaration(
      "between", .list(.either([.word(["succeeds", "fails"]), .keys(reading)])), "how it ends in each reading",
      example: "between: [succeeds, { fails: { because: network } }]", isRequired: true)
  ]

  private static let reading: [KeyDeclaration] = [
    KeyDeclaration(
      "fails", .keys([KeyDeclaration("because", .stageOrRule, "the stage or the rule that refuses in that reading")]),
      "it is refused", isRequired: true)
  ]

  /// The keys of one statement of `then`.
  package static let statement: [KeyDeclaration] = [
    KeyDeclaration(
      "can", .shape(question("can")), "somebody is surely allowed and reached",
      example: "can: { as: ana, operation: secrets/get, resource: kv/secrets/db, from: internet }",
      takesReference: true),
    KeyDeclaration(
      "cannot", .shape(question("cannot", also: [StatementReader.because])), "somebody is surely refused",
      example: "cannot: { as: ana, operation: secrets/get, resource: kv/secrets/db, because: network }",
      takesReference: true),
    KeyDeclaration(
      "state", .shape(StatementReader.stateShape), "a thing has a value",
      example: "state: { of: kv, path: secrets.db.id, equals: null }", takesReference: true),
    KeyDeclaration("where", .selection, "the cells that are meant; all unless said"),
  ]

  /// What a statement of `throughout` has beside that.
  package static let stretch: [KeyDeclaration] = [
    KeyDeclaration(
      "since", .text, "the id of the step behind which it begins to hold; the end of `given` unless said"),
    KeyDeclaration("until", .text, "the id of the step up to which it holds; the end unless said"),
  ]

  /// A question to a vault; one to Azure Resource Manager has the same fields, with an action and a scope in them.
  private static func question(_ word: String, also more: [FieldDeclaration] = []) -> ObjectShape {
    let shape = StepDeclaration.vaultQuestion(word, also: more).shape
    let wider = shape.fields.map { field in
      ["operation", "resource"].contains(field.name)
        ? FieldDeclaration(field.name, .text, field.summary, isRequired: field.isRequired) : field
    }
    return ObjectShape(wider)
  }
}
