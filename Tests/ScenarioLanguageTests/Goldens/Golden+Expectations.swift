import ScenarioLanguage

extension Golden {
  static let expectations: [Golden] = [
    Golden(
      .expectationShape, "two causes that contradict each other",
      """
      scenario: t
      steps:
        - wait: 1m
          expect:
            fails: { cause: { stage: network }, because: authorization }
      """,
      """
      error[SCN-125]: `because` and `cause` name different stages
        --> case.yaml:5:52
         |
       5 |       fails: { cause: { stage: network }, because: authorization }
         |                                ------- and this one
         |                                                    ^^^^^^^^^^^^^ this stage
         = help: keep the one that refuses first
      """),
    Golden(
      .entryMatchesNothing, "an otherwise with nothing left",
      """
      scenario: t
      matrix: { a: [x, z] }
      steps:
        - wait: 1m
          expect:
            - where: { a: [x, z] }
              succeeds: true
            - otherwise: true
              succeeds: true
      """,
      """
      error[SCN-123]: the expectation matches no cell
        --> case.yaml:8:9
         |
       8 |       - otherwise: true
         |         ^^^^^^^^^ matches none
         = help: remove it, or correct its `where`
      """),
    Golden(
      .entryMatchesNothing, "an entry for cells in which the step does not run",
      """
      scenario: t
      matrix: { a: [x, z] }
      steps:
        - wait: 1m
          when: { a: x }
          expect:
            - where: { a: x }
              succeeds: true
            - where: { a: z }
              succeeds: true
      """,
      """
      error[SCN-123]: the expectation matches no cell
        --> case.yaml:9:9
         |
       9 |       - where: { a: z }
         |         ^^^^^ matches none
         = help: remove it, or correct its `where`
      """),
    Golden(
      .entriesOverlap, "two entries for one cell",
      """
      scenario: t
      matrix: { a: [x, z], b: [u, v] }
      steps:
        - wait: 1m
          expect:
            - where: { a: x }
              succeeds: true
            - where: { b: u }
              fails: { because: network }
      """,
      """
      error[SCN-124]: two expectations match the same cell
        --> case.yaml:8:9
         |
       6 |       - where: { a: x }
         |         ----- and this one
        ...
       8 |       - where: { b: u }
         |         ^^^^^ this one
         = help: make the `where` of one of them narrower, or use `otherwise: true` for the rest
      """),
    Golden(
      .expectationShape, "an expectation of nothing",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: {}
      """,
      """
      error[SCN-125]: an expectation names exactly one of `succeeds`, `fails`, `races` and `undetermined`
        --> case.yaml:4:13
         |
       4 |     expect: {}
         |             ^^ names none
         = help: write for instance `succeeds: true` or `fails: { because: network }`
      """),
    Golden(
      .expectationShape, "an expectation of two things",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { succeeds: true, fails: { because: network } }
      """,
      """
      error[SCN-125]: an expectation names exactly one of `succeeds`, `fails`, `races` and `undetermined`
        --> case.yaml:4:13
         |
       4 |     expect: { succeeds: true, fails: { because: network } }
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ names 2
         = help: write for instance `succeeds: true` or `fails: { because: network }`
      """),
    Golden(
      .expectationShape, "an expectation that is a word",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: success
      """,
      """
      error[SCN-125]: an expectation is a map, not text
        --> case.yaml:4:13
         |
       4 |     expect: success
         |             ^^^^^^^ text
         = help: write for instance `succeeds: true`
      """),
    Golden(
      .expectationShape, "an empty list of expectations",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: []
      """,
      """
      error[SCN-125]: `expect` says nothing
        --> case.yaml:4:13
         |
       4 |     expect: []
         |             ^^ empty
         = help: write for instance `expect: { succeeds: true }`, or leave it out
      """),
    Golden(
      .expectationShape, "success that is false",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { succeeds: false }
      """,
      """
      error[SCN-125]: `succeeds` takes only `true`; a failure is expected with `fails`
        --> case.yaml:4:25
         |
       4 |     expect: { succeeds: false }
         |                         ^^^^^ true or false
         = help: write `fails: true`, or `fails: { because: network }` with the reason
      """),
    Golden(
      .expectationShape, "a failure that is a word",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { fails: network }
      """,
      """
      error[SCN-125]: `fails` takes a map of what the failure looks like
        --> case.yaml:4:22
         |
       4 |     expect: { fails: network }
         |                      ^^^^^^^ text
      """),
    Golden(
      .expectationShape, "where and otherwise in one entry",
      """
      scenario: t
      matrix: { a: [x, z] }
      steps:
        - wait: 1m
          expect: { where: { a: x }, otherwise: true, succeeds: true }
      """,
      """
      error[SCN-125]: an expectation has `where` or `otherwise`, not both
        --> case.yaml:5:32
         |
       5 |     expect: { where: { a: x }, otherwise: true, succeeds: true }
         |               ----- for some cells
         |                                ^^^^^^^^^ for the rest
         = help: leave one of them out
      """),
    Golden(
      .expectationShape, "an otherwise that is false",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { otherwise: false, succeeds: true }
      """,
      """
      error[SCN-125]: `otherwise` takes only `true`
        --> case.yaml:4:26
         |
       4 |     expect: { otherwise: false, succeeds: true }
         |                          ^^^^^ true or false
         = help: write `otherwise: true` for the cells that no `where` of the list matches
      """),
    Golden(
      .unknownField, "a misspelt field of a failure",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { fails: { mesage: x } }
      """,
      """
      error[SCN-108]: unknown field `mesage` in `fails`
        --> case.yaml:4:24
         |
       4 |     expect: { fails: { mesage: x } }
         |                        ^^^^^^ no such field
         = help: did you mean `message`?
         = note: fields are `kind`, `status`, `code`, `innerCode`, `message`, `reportedBy`, `because`, `cause`, `alsoRefusedBy`
      """),
    Golden(
      .unknownField, "a misspelt field of what is undetermined",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { undetermined: { between: [succeeds, fails], likly: a } }
      """,
      """
      error[SCN-108]: unknown field `likly` in `undetermined`
        --> case.yaml:4:59
         |
       4 |     expect: { undetermined: { between: [succeeds, fails], likly: a } }
         |                                                           ^^^^^ no such field
         = note: fields are `between`
      """),
    Golden(
      .valueNotAllowed, "a reading that is none",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { undetermined: { between: [succeeds, fail] } }
      """,
      """
      error[SCN-111]: unknown reading `fail`
        --> case.yaml:4:51
         |
       4 |     expect: { undetermined: { between: [succeeds, fail] } }
         |                                                   ^^^^ no such value
         = help: did you mean `fails`?
         = note: readings are `succeeds`, `fails`
      """),
    Golden(
      .expectationShape, "readings that all fail",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { undetermined: { between: [fails, { fails: { because: network } }] } }
      """,
      """
      error[SCN-125]: `between` names a reading that succeeds and one that fails
        --> case.yaml:4:40
         |
       4 |     expect: { undetermined: { between: [fails, { fails: { because: network } }] } }
         |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not between two
         = help: write for instance `between: [succeeds, fails]`, or `undetermined: true`
      """),
    Golden(
      .expectationShape, "a reading that is a map of another kind",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { undetermined: { between: [succeeds, { races: {} }] } }
      """,
      """
      error[SCN-125]: a reading is `succeeds`, `fails` or `{ fails: { because: … } }`, not a map
        --> case.yaml:4:51
         |
       4 |     expect: { undetermined: { between: [succeeds, { races: {} }] } }
         |                                                   ^^^^^^^^^^^^^ a map
         = help: write for instance `{ fails: { because: network } }`
      """),
    Golden(
      .unknownField, "a reading with the words of an answer",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { undetermined: { between: [succeeds, { fails: { because: network, message: x } }] } }
      """,
      """
      error[SCN-108]: unknown field `message` in a reading
        --> case.yaml:4:80
         |
       4 |     expect: { undetermined: { between: [succeeds, { fails: { because: network, message: x } }] } }
         |                                                                                ^^^^^^^ no such field
         = note: fields are `because`
      """),
    Golden(
      .wrongType, "a cause that is a word",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { fails: { cause: network } }
      """,
      """
      error[SCN-110]: `cause` takes a map, not text
        --> case.yaml:4:31
         |
       4 |     expect: { fails: { cause: network } }
         |                               ^^^^^^^ text
      """),
    Golden(
      .wrongType, "a status that is a word",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { fails: { status: Forbidden } }
      """,
      """
      error[SCN-110]: `status` takes a status such as 403, not text
        --> case.yaml:4:32
         |
       4 |     expect: { fails: { status: Forbidden } }
         |                                ^^^^^^^^^ text
      """),
    Golden(
      .valueNotAllowed, "a kind of failure nobody has",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { fails: { kind: timeot } }
      """,
      """
      error[SCN-111]: unknown kind `timeot`
        --> case.yaml:4:30
         |
       4 |     expect: { fails: { kind: timeot } }
         |                              ^^^^^^ no such value
         = help: did you mean `timeout`?
         = note: values are `http`, `timeout`, `connection`, `nameResolution`
      """),
    Golden(
      .unknownStage, "a misspelt stage",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { fails: { because: netwrok } }
      """,
      """
      error[SCN-126]: unknown stage `netwrok`
        --> case.yaml:4:33
         |
       4 |     expect: { fails: { because: netwrok } }
         |                                 ^^^^^^^ no such stage
         = help: did you mean `network`?
         = note: stages are `validation`, `token`, `authorization`, `linked-authorization`, `azure-policy`, `conflict`, `limit`, `provider`, `name-resolution`, `connection`, `network`, `existence`, `object-state`, `throttling`, `identity-choice`, `consumer`
      """),
    Golden(
      .unknownRule, "a misspelt rule",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { fails: { because: network.ip-rul } }
      """,
      """
      error[SCN-127]: unknown rule `network.ip-rul`
        --> case.yaml:4:33
         |
       4 |     expect: { fails: { because: network.ip-rul } }
         |                                 ^^^^^^^^^^^^^^ no such rule
         = help: did you mean `network.ip-rule`?
         = help: a rule has a dotted name such as `network.ip-rule`; a stage alone, such as `network`, is enough
      """),
  ]
}
