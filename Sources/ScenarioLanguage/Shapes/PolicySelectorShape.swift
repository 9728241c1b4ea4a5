import AzureModel

/// `resourceSelectors` and `overrides` of a policy assignment as templates write them.
enum PolicySelectorShape {
  /// What Azure takes beside what is modelled.
  private static let otherKinds = ["resourceWithoutLocation", "policyDefinitionReferenceId"]

  private static let selectors = FieldDeclaration(
    "selectors",
    .list(
      .object(
        ObjectShape(
          [
            FieldDeclaration(
              "kind", .choice(PolicySelector.Kind.allCases.map(\.rawValue) + otherKinds), "the property",
              isRequired: true
            ),
            FieldDeclaration("in", .list(.text), "the values it may have"),
            FieldDeclaration("notIn", .list(.text), "the values it may not have"),
            FieldDeclaration("progress", .notModelled, "how far a rollout is"),
          ], oneOf: ["in", "notIn"], check: checkSelector))),
    "what is asked of a resource, all of it", unlessSaid: "nothing")

  private static let selector = ObjectShape(
    [FieldDeclaration("name", .ignored, "without influence"), selectors], check: checkKinds)

  private static let override = ObjectShape(
    [
      FieldDeclaration("kind", .choice(["policyEffect", "policyVersion"]), "what is replaced", isRequired: true),
      FieldDeclaration("value", .text, "by what: an effect", isRequired: true),
      selectors,
    ], check: checkOverride)

  static let fields = [
    FieldDeclaration(
      "resourceSelectors", .list(.object(selector)),
      "the resources it looks at: those that fulfil any of them", unlessSaid: "all"),
    FieldDeclaration(
      "overrides", .list(.object(override)), "effects in the place of that of the policy, for some resources"),
  ]

  // MARK: What else has to hold

  private static let checkSelector: @Sendable (ArgumentDecoder, Value) -> Void = { decoder, body in
    guard let kind = body["kind"]?.value, let word = kind.scalarText,
      let other = otherKinds.first(where: { $0.lowercased() == word.lowercased() })
    else { return }
    let isOfInitiatives = other == "policyDefinitionReferenceId"
    decoder.notModelled(
      kind, "`kind: \(other)` is not modelled",
      help: [
        isOfInitiatives
          ? "initiatives are not modelled: assign the policies that it holds one by one"
          : "a vault always has a location: leave the selector out"
      ])
  }

  /// A kind stands in a selector only once.
  private static let checkKinds: @Sendable (ArgumentDecoder, Value) -> Void = { decoder, body in
    guard case .list(let items)? = body["selectors"]?.value.kind else { return }
    var known: Set<String> = []
    for kind in items.compactMap({ $0["kind"]?.value }) {
      guard let word = kind.scalarText, !known.insert(word.lowercased()).inserted else { continue }
      decoder.report(
        .valueNotAllowed, kind, "`\(word)` stands twice in one selector", label: "again",
        help: ["write all its values in one list"])
    }
  }

  private static let checkOverride: @Sendable (ArgumentDecoder, Value) -> Void = { decoder, body in
    checkKinds(decoder, body)
    guard let kind = body["kind"]?.value, let word = kind.scalarText?.lowercased() else { return }
    if word == "policyversion" {
      decoder.notModelled(
        kind, "`kind: policyVersion` is not modelled", help: ["leave it out: the latest version of a policy is taken"])
    } else if word == "policyeffect", let value = body["value"]?.value, let text = value.scalarText,
      effect(text) == nil
    {
      let effects = PolicyEffect.allCases.map(\.rawValue)
      decoder.report(
        .valueNotAllowed, value, "unknown effect `\(text)`", label: "no such value",
        help: Suggestion.help(for: text, among: effects), notes: Suggestion.note("values", effects))
    }
  }

  private static func effect(_ text: String) -> PolicyEffect? {
    PolicyEffect.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
  }

  // MARK: What it asks for

  static func resourceSelectors(_ arguments: Arguments) -> [PolicySelector] {
    (arguments.objects("resourceSelectors") ?? []).map(selector)
  }

  static func overrides(_ arguments: Arguments) -> [PolicyOverride] {
    (arguments.objects("overrides") ?? []).compactMap { override in
      override.text("value").flatMap(effect).map { PolicyOverride($0, selector(override)) }
    }
  }

  private static func selector(_ arguments: Arguments) -> PolicySelector {
    PolicySelector(
      (arguments.objects("selectors") ?? []).compactMap { requirement in
        let kind: PolicySelector.Kind? = requirement.choice("kind")
        let excluded = requirement.texts("notIn")
        return kind.map {
          PolicySelector.Requirement($0, excluded ?? requirement.texts("in") ?? [], isNegated: excluded != nil)
        }
      })
  }
}
