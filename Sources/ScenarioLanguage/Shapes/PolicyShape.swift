import AzureModel

/// Policies as definitions and assignments write them, and what they ask for.
package enum PolicyShape {
  /// The operators that take a list of values.
  private static let listed: Set<PolicyOperator> = [.in, .notIn]

  /// One `if`: a group of conditions, or a comparison of a field or of the API version.
  package static let condition = ObjectShape(
    [
      FieldDeclaration("allOf", .list(.policyCondition), "conditions that all have to hold"),
      FieldDeclaration("anyOf", .list(.policyCondition), "conditions of which one has to hold"),
      FieldDeclaration("not", .policyCondition, "a condition that must not hold"),
      FieldDeclaration("field", .choice(PolicyField.allCases.map(\.rawValue)), "a property of the vault"),
      FieldDeclaration("value", .choice([PolicyOperand.apiVersionExpression]), "the API version of the request"),
    ]
      + PolicyOperator.allCases.map { comparison in
        FieldDeclaration(
          comparison.rawValue,
          listed.contains(comparison) ? .list(.text) : comparison == .exists ? .bool : .text,
          listed.contains(comparison) ? "values to compare with" : "the value to compare with")
      }, oneOf: ["allOf", "anyOf", "not", "field", "value"])

  /// How a rule leaves its effect to the assignment.
  private static let effectOfAssignment = "[parameters('effect')]"

  private static let rule = ObjectShape([
    FieldDeclaration("if", .policyCondition, "which requests it is about", isRequired: true),
    FieldDeclaration(
      "then",
      .object(
        ObjectShape([
          FieldDeclaration(
            "effect", .choice(PolicyEffect.allCases.map { $0.rawValue.lowercased() } + [effectOfAssignment]),
            "what it does to them", isRequired: true)
        ])), "what it does to them", isRequired: true),
  ])

  private static let definition = ObjectShape(
    [
      FieldDeclaration(
        "builtIn", .choice(PolicyDefinitionTable.rows.map(\.definition.displayName)), "a built-in policy by its name",
        unlessSaid: "the rule beside it"),
      FieldDeclaration("policyRule", .object(rule), "the rule of a custom policy", isRequired: true),
      FieldDeclaration("displayName", .text, "the name of a custom policy"),
      FieldDeclaration("mode", .ignored, "without influence on vaults"),
      FieldDeclaration("parameters", .ignored, "only `effect` is modelled; the assignment gives it"),
      FieldDeclaration("description", .ignored, "without influence"),
      FieldDeclaration("metadata", .ignored, "without influence"),
      FieldDeclaration("policyType", .ignored, "without influence"),
    ], short: "builtIn", hasProperties: true)

  private static let effect = FieldType.choice(PolicyEffect.allCases.map(\.rawValue))

  /// The fields of `deployPolicyAssignment`.
  static let assignment = ObjectShape(
    [
      FieldDeclaration("name", .text, "the name of the assignment", isRequired: true),
      FieldDeclaration("scope", .scope, "where: `subscription`, `resourceGroup` or a resource", isRequired: true),
      FieldDeclaration("notScopes", .list(.scope), "what below is left out"),
      FieldDeclaration(
        "policy", .object(definition), "a built-in policy by its name, or the `policyRule` of a custom one"),
      FieldDeclaration(
        "policyDefinitionId", .choice(PolicyDefinitionTable.rows.map(\.resourceID)), "a built-in policy by its id"),
      FieldDeclaration("effect", effect, "what it does", unlessSaid: "what the rule says, else `Audit`"),
      FieldDeclaration(
        "parameters",
        .object(
          ObjectShape([
            FieldDeclaration(
              "effect",
              .object(
                ObjectShape([FieldDeclaration("value", effect, "what it does", unlessSaid: "`Audit`")], short: "value")),
              "what it does")
          ])), "the effect as a template writes it"),
      FieldDeclaration(
        "enforcementMode", .choice(PolicyEnforcementMode.allCases.map(\.rawValue)),
        "whether it refuses", unlessSaid: "it does"),
    ] + PolicySelectorShape.fields + [
      FieldDeclaration("displayName", .ignored, "without influence"),
      FieldDeclaration("description", .ignored, "without influence"),
      FieldDeclaration("metadata", .ignored, "without influence"),
      FieldDeclaration("nonComplianceMessages", .ignored, "the text of a refusal is not known"),
      FieldDeclaration("location", .ignored, "without influence: of the assignment's identity"),
      FieldDeclaration("identity", .ignored, "not modelled: the identity that remedies"),
      FieldDeclaration("assignmentType", .ignored, "without influence"),
      FieldDeclaration("selfServeExemptionSettings", .ignored, "not modelled: exemptions"),
      FieldDeclaration("definitionVersion", .ignored, "not modelled: the latest version of a policy is taken"),
    ], hasProperties: true, oneOf: ["policy", "policyDefinitionId"])

  /// What the arguments of an assignment send.
  static func assignment(_ arguments: Arguments) -> PolicyAssignmentDefinition {
    let name = arguments.required("name")
    let policy = policy(arguments, named: name)
    let mode: PolicyEnforcementMode? = arguments.choice("enforcementMode")
    return PolicyAssignmentDefinition(
      name: name, scope: RoleAssignmentShape.scope(arguments.required("scope")),
      notScopes: (arguments.texts("notScopes") ?? []).map { RoleAssignmentShape.scope($0) }, policy: policy,
      effect: policy.effect ?? arguments.choice("effect")
        ?? arguments.object("parameters")?.object("effect")?.choice("value") ?? .audit,
      resourceSelectors: PolicySelectorShape.resourceSelectors(arguments),
      overrides: PolicySelectorShape.overrides(arguments), isEnforced: mode != .notEnforced)
  }

  private static func policy(_ arguments: Arguments, named name: String) -> PolicyDefinition {
    let written = arguments.object("policy")
    if let row = (written?.text("builtIn") ?? arguments.text("policyDefinitionId")).flatMap(PolicyDefinitionTable.row) {
      return row.definition
    }
    let rule = written?.object("policyRule")
    let effect = rule?.object("then")?.text("effect")
    return PolicyDefinition(
      displayName: written?.text("displayName") ?? name, condition: condition(rule?.object("if") ?? Arguments([:])),
      effect: PolicyEffect.allCases.first { $0.rawValue.lowercased() == effect })
  }

  private static func condition(_ arguments: Arguments) -> PolicyCondition {
    if let conditions = arguments.objects("allOf") { return .allOf(conditions.map(condition)) }
    if let conditions = arguments.objects("anyOf") { return .anyOf(conditions.map(condition)) }
    if let negated = arguments.object("not") { return .not(condition(negated)) }
    let field: PolicyField? = arguments.choice("field")
    for comparison in PolicyOperator.allCases {
      let name = comparison.rawValue
      let values =
        arguments.texts(name) ?? arguments.text(name).map { [$0] } ?? arguments.bool(name).map { ["\($0)"] }
      guard let values else { continue }
      let operand = field.map(PolicyOperand.field) ?? .apiVersion
      let normalized = field == .location ? values.map { $0.lowercased().filter { $0 != " " } } : values
      return .comparison(operand, PolicyComparison(comparison, normalized))
    }
    // The decoder has seen to it that there is a comparison.
    return .anyOf([])
  }
}
