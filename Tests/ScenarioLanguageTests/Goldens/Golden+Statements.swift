import ScenarioLanguage

extension Golden {
  static let statements: [Golden] = [
    Golden(
      .statementShape, "statements that are no list",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then: { can: {} }
      """,
      """
      error[SCN-144]: `then` is a list of statements, not a map
        --> case.yaml:5:7
         |
       5 | then: { can: {} }
         |       ^^^^^^^^^^^ a map
         = help: begin each statement with `- `
      """),
    Golden(
      .statementShape, "a statement that is no map",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - kv
      """,
      """
      error[SCN-144]: a statement is a map, not text
        --> case.yaml:6:5
         |
       6 |   - kv
         |     ^^ text
         = help: write for instance `- can: { as: ana, operation: secrets/get, resource: kv/secrets/db }`
      """),
    Golden(
      .statementShape, "two statements in one",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - can: { as: ana, operation: secrets/list, resource: kv }
          cannot: { as: ana, operation: secrets/set, resource: kv }
      """,
      """
      error[SCN-144]: a statement names exactly one of `can`, `cannot` and `state`
        --> case.yaml:6:5
         |
       6 |   - can: { as: ana, operation: secrets/list, resource: kv }
         |     ^^^ names 2
         = help: make a statement of each
      """),
    Golden(
      .statementShape, "a statement that says nothing",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - where: {}
      """,
      """
      error[SCN-144]: a statement names exactly one of `can`, `cannot` and `state`
        --> case.yaml:6:5
         |
       6 |   - where: {}
         |     ^^^^^ names none
         = help: write for instance `can: { … }`
      """),
    Golden(
      .unknownKey, "a misspelt kind of statement",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - cant: { as: ana, operation: secrets/list, resource: kv }
      """,
      """
      error[SCN-102]: unknown key `cant` in a statement of `then`
        --> case.yaml:6:5
         |
       6 |   - cant: { as: ana, operation: secrets/list, resource: kv }
         |     ^^^^ no such key
         = help: did you mean `can`?
         = note: keys are `can`, `cannot`, `state`, `where`
      """),
    Golden(
      .unknownKey, "a stretch of the final state",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - can: { as: ana, operation: secrets/list, resource: kv }
          since: kv
      """,
      """
      error[SCN-102]: unknown key `since` in a statement of `then`
        --> case.yaml:7:5
         |
       7 |     since: kv
         |     ^^^^^ no such key
         = note: keys are `can`, `cannot`, `state`, `where`
      """),
    Golden(
      .wrongType, "a statement about a word",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - can: ana
      """,
      """
      error[SCN-110]: `can` takes a map, not text
        --> case.yaml:6:10
         |
       6 |   - can: ana
         |          ^^^ text
      """),
    Golden(
      .missingField, "a statement about nobody",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - can: { operation: secrets/list, resource: kv }
      """,
      """
      error[SCN-109]: `can` needs `as`
        --> case.yaml:6:10
         |
       6 |   - can: { operation: secrets/list, resource: kv }
         |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no `as`
         = help: add `as`: who would make the call
      """),
    Golden(
      .unknownField, "a reason in a statement that something can be done",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - can: { as: ana, operation: secrets/list, resource: kv, because: network }
      """,
      """
      error[SCN-108]: unknown field `because` in `can`
        --> case.yaml:6:60
         |
       6 |   - can: { as: ana, operation: secrets/list, resource: kv, because: network }
         |                                                            ^^^^^^^ no such field
         = note: fields are `as`, `operation`, `resource`, `from`
      """),
    Golden(
      .unknownField, "a network in a question to Azure Resource Manager",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - can: { as: ana, operation: Microsoft.KeyVault/vaults/write, resource: kv, from: internet }
      """,
      """
      error[SCN-108]: unknown field `from` in `can`
        --> case.yaml:6:79
         |
       6 |   - can: { as: ana, operation: Microsoft.KeyVault/vaults/write, resource: kv, from: internet }
         |                                                                               ^^^^ no such field
         = note: fields are `as`, `operation`, `resource`
      """),
    Golden(
      .valueNotAllowed, "a misspelt action",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - cannot: { as: ana, operation: Microsoft.KeyVault/vault/write, resource: kv }
      """,
      """
      error[SCN-111]: unknown action `Microsoft.KeyVault/vault/write`
        --> case.yaml:6:35
         |
       6 |   - cannot: { as: ana, operation: Microsoft.KeyVault/vault/write, resource: kv }
         |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not an action of the model
         = help: did you mean `Microsoft.KeyVault/vaults/write`?
      """),
    Golden(
      .unknownStage, "a misspelt stage of a statement",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - cannot: { as: ana, operation: secrets/list, resource: kv, because: netwrk }
      """,
      """
      error[SCN-126]: unknown stage `netwrk`
        --> case.yaml:6:72
         |
       6 |   - cannot: { as: ana, operation: secrets/list, resource: kv, because: netwrk }
         |                                                                        ^^^^^^ no such stage
         = help: did you mean `network`?
         = note: stages are `validation`, `token`, `authorization`, `linked-authorization`, `azure-policy`, `conflict`, `limit`, `provider`, `name-resolution`, `connection`, `network`, `existence`, `object-state`, `throttling`, `identity-choice`, `consumer`
      """),
    Golden(
      .unknownName, "a state of nothing",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - state: { of: kw, path: vaultUri, equals: x }
      """,
      """
      error[SCN-113]: nothing named `kw` was declared
        --> case.yaml:6:18
         |
       6 |   - state: { of: kw, path: vaultUri, equals: x }
         |                  ^^ not declared
         = help: did you mean `kv`?
         = note: declared names are `ana`, `kv`
      """),
    Golden(
      .unknownYield, "a misspelt path of a state",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - state: { of: kv, path: vaultUrl, equals: x }
      """,
      """
      error[SCN-116]: the vault `kv` has no value `vaultUrl`
        --> case.yaml:6:28
         |
       6 |   - state: { of: kv, path: vaultUrl, equals: x }
         |                            ^^^^^^^^ no such value
         = help: did you mean `vaultUri`?
      """),
    Golden(
      .wrongType, "a path that is none",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - state: { of: kv, path: vault..uri, equals: x }
      """,
      """
      error[SCN-110]: `path` takes fields with dots between them, not `vault..uri`
        --> case.yaml:6:28
         |
       6 |   - state: { of: kv, path: vault..uri, equals: x }
         |                            ^^^^^^^^^^ no path
         = help: write for instance `path: secrets.db.id`
      """),
    Golden(
      .missingField, "a state that says nothing",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - state: { of: kv, path: vaultUri }
      """,
      """
      error[SCN-109]: `state` needs `equals`
        --> case.yaml:6:12
         |
       6 |   - state: { of: kv, path: vaultUri }
         |            ^^^^^^^^^^^^^^^^^^^^^^^^^^ no `equals`
         = help: add `equals`: what the value is, or `null` where there is none
      """),
    Golden(
      .wrongType, "a thing told by a reference",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - state: { of: "${kv.name}", path: vaultUri, equals: x }
      """,
      """
      error[SCN-110]: `of` takes a bare word, not a reference
        --> case.yaml:6:18
         |
       6 |   - state: { of: "${kv.name}", path: vaultUri, equals: x }
         |                  ^^^^^^^^^^^^ a reference
      """),
    Golden(
      .unknownAxis, "a misspelt axis of a statement",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      then:
        - can: { as: ana, operation: secrets/list, resource: kv }
          where: { model: rbac }
      """,
      """
      error[SCN-121]: no axis is named `model`
        --> case.yaml:7:14
         |
       7 |     where: { model: rbac }
         |              ^^^^^ no such axis
      """),
    Golden(
      .entryMatchesNothing, "a statement for no cell",
      """
      scenario: t
      matrix: { a: [x, z], exclude: { a: x } }
      steps:
        - deployVault: { name: kv }
      then:
        - state: { of: kv, path: vaultUri, equals: x }
          where: { a: x }
      """,
      """
      error[SCN-123]: the statement matches no cell
        --> case.yaml:7:5
         |
       7 |     where: { a: x }
         |     ^^^^^ matches none
         = help: remove it, or correct its `where`
      """),
    Golden(
      .laterStepID, "a statement that ends before it begins",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      steps:
        - id: first
          wait: 1m
        - id: second
          wait: 1m
      throughout:
        - can: { as: ana, operation: secrets/list, resource: kv }
          since: second
          until: first
      """,
      """
      error[SCN-142]: `until` names a step that is done before the statement begins to hold
        --> case.yaml:13:12
         |
      12 |     since: second
         |            ------ begins behind this step
      13 |     until: first
         |            ^^^^^ too early
         = help: let `until` name a step behind that of `since`, which is the end of `given` unless said
      """),
    Golden(
      .unknownStepID, "a misspelt id from which a statement holds",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      steps:
        - id: first
          wait: 1m
      throughout:
        - can: { as: ana, operation: secrets/list, resource: kv }
          since: frist
      """,
      """
      error[SCN-141]: no step has the id `frist`
        --> case.yaml:10:12
         |
      10 |     since: frist
         |            ^^^^^ no such id
         = help: did you mean `first`?
         = help: give the step that is meant an `id`
         = note: ids are `first`
      """),
    Golden(
      .wrongKind, "a call through what is no application",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      steps:
        - access: { operation: secrets/list, resource: kv }
          as: { user: ana, application: ana }
      """,
      """
      error[SCN-133]: `ana` is a user, not a service principal
        --> case.yaml:7:35
         |
       3 |   - createUser: { name: ana }
         |                         --- declared here
        ...
       7 |     as: { user: ana, application: ana }
         |                                   ^^^ expected a service principal
         = help: name a service principal that a step in front declares
      """),
    Golden(
      .wrongType, "a caller told by a reference",
      """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      steps:
        - access: { operation: secrets/list, resource: kv }
          as: { user: "${ana.objectId}", application: ana }
      """,
      """
      error[SCN-110]: who acts is told by name, not by a reference
        --> case.yaml:7:17
         |
       7 |     as: { user: "${ana.objectId}", application: ana }
         |                 ^^^^^^^^^^^^^^^^^ a reference
         = help: write for instance `as: { user: ana, application: portal }`
      """),
  ]
}
