import ScenarioLanguage

extension Golden {
  static let authorization: [Golden] = [
    Golden(
      .conditionNotReadable, "a condition with an operator nobody has",
      """
      scenario: t
      given:
        - createUser: { name: ana }
      steps:
        - assignRole:
            role: Owner
            principal: ana
            scope: subscription
            condition: "@Resource[Microsoft.KeyVault/vaults/secrets:name] StringEqual 'db'"
      """,
      """
      error[SCN-150]: the condition cannot be read: `StringEqual` is no operator
        --> case.yaml:9:18
         |
       9 |       condition: "@Resource[Microsoft.KeyVault/vaults/secrets:name] StringEqual 'db'"
         |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at `StringEqual`
         = help: operators begin with `String`, `Guid`, `Numeric`, `DateTime` or `Bool`, for instance `StringEquals`
         = help: for several values write `ForAnyOfAnyValues:` before the operator
         = help: for parts of a text write `StringLike` with `*` and `?`
      """),
    Golden(
      .conditionNotReadable, "a condition that ends too soon",
      """
      scenario: t
      given:
        - createUser: { name: ana }
      steps:
        - assignRole: { role: Owner, principal: ana, scope: subscription, condition: "(ActionMatches{'*'}" }
      """,
      """
      error[SCN-150]: the condition cannot be read: the parenthesis is never closed
        --> case.yaml:5:80
         |
       5 |   - assignRole: { role: Owner, principal: ana, scope: subscription, condition: "(ActionMatches{'*'}" }
         |                                                                                ^^^^^^^^^^^^^^^^^^^^^ at `(`
         = help: add `)`
      """),
    Golden(
      .queryNotReadable, "a log query that groups its lines",
      """
      scenario: t
      given:
        - deployVault: { name: kv }
      steps:
        - deployAlertRule:
            name: denied
            vault: kv
            windowSize: 5m
            evaluationFrequency: 5m
            criteria:
              allOf:
                - query: AZKVAuditLogs | summarize count() by OperationName
                  operator: GreaterThan
                  threshold: 0
      """,
      """
      error[SCN-152]: the query cannot be followed: the operator `summarize` is not modelled
        --> case.yaml:12:20
         |
      12 |           - query: AZKVAuditLogs | summarize count() by OperationName
         |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at `summarize`
         = help: leave it out: with `timeAggregation: Count` the rule itself counts the lines
         = note: instead of a query the rule may say `operationName`, `resultSignature` or `httpStatusCode`
      """),
    Golden(
      .notModelled, "an override of a version",
      """
      scenario: t
      steps:
        - deployPolicyAssignment:
            name: p
            scope: subscription
            policy: Azure Key Vault should use RBAC permission model
            overrides: [{ kind: policyVersion, value: 2.0.0 }]
      """,
      """
      error[SCN-153]: `kind: policyVersion` is not modelled
        --> case.yaml:7:27
         |
       7 |       overrides: [{ kind: policyVersion, value: 2.0.0 }]
         |                           ^^^^^^^^^^^^^ not modelled
         = help: leave it out: the latest version of a policy is taken
      """),
    Golden(
      .groupCycle, "groups in a circle",
      """
      scenario: t
      given:
        - createGroup: { name: inner }
        - createGroup: { name: outer, members: [inner] }
        - addGroupMember: { group: inner, member: outer }
      """,
      """
      error[SCN-151]: the group `inner` contains itself by way of `outer`
        --> case.yaml:4:43
         |
       4 |   - createGroup: { name: outer, members: [inner] }
         |                                           ^^^^^ closes the circle
         = help: leave one of the members out
      """),
    Golden(
      .groupCycle, "a group in itself",
      """
      scenario: t
      given:
        - createGroup: { name: all }
        - addGroupMember: { group: all, member: all }
      """,
      """
      error[SCN-151]: the group `all` contains itself
        --> case.yaml:4:43
         |
       4 |   - addGroupMember: { group: all, member: all }
         |                                           ^^^ closes the circle
         = help: leave one of the members out
      """),
    Golden(
      .valueNotAllowed, "a GUID with a digit too few",
      """
      scenario: t
      steps:
        - assignRole:
            role: Owner
            principal: 0123456-89ab-cdef-0123-456789abcdef
            scope: subscription
      """,
      """
      error[SCN-111]: `0123456-89ab-cdef-0123-456789abcdef` is not a GUID
        --> case.yaml:5:18
         |
       5 |       principal: 0123456-89ab-cdef-0123-456789abcdef
         |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not 8-4-4-4-12 digits
         = help: an object id has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12
      """),
    Golden(
      .wrongType, "the name of an assignment that is no GUID",
      """
      scenario: t
      given:
        - createUser: { name: ana }
      steps:
        - assignRole: { role: Owner, principal: ana, scope: subscription, name: first }
      """,
      """
      error[SCN-110]: `name` takes a GUID such as `00000000-0000-0000-0000-000000000000`, not `first`
        --> case.yaml:5:75
         |
       5 |   - assignRole: { role: Owner, principal: ana, scope: subscription, name: first }
         |                                                                           ^^^^^ text
      """),
    Golden(
      .valueNotAllowed, "a pattern with two stars",
      """
      scenario: t
      steps:
        - deployRoleDefinition: { name: r, actions: ["Microsoft.*/vaults/*"] }
      """,
      """
      error[SCN-111]: `Microsoft.*/vaults/*` has 2 stars
        --> case.yaml:3:48
         |
       3 |   - deployRoleDefinition: { name: r, actions: ["Microsoft.*/vaults/*"] }
         |                                                ^^^^^^^^^^^^^^^^^^^^^^ one star at most
         = help: `*` stands for any run of characters, slashes included; write one pattern for each
      """),
    Golden(
      .unknownName, "a scope that does not exist",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployManagementGroup: { name: platform }
      steps:
        - assignRole: { role: Owner, principal: ana, scope: platfrom }
      """,
      """
      error[SCN-113]: nothing named `platfrom` was declared
        --> case.yaml:6:55
         |
       6 |   - assignRole: { role: Owner, principal: ana, scope: platfrom }
         |                                                       ^^^^^^^^ not declared
         = help: did you mean `platform`?
         = note: declared names are `ana`, `platform`
      """),
  ]
}
