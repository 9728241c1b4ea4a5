import ScenarioLanguage

extension Golden {
  static let documents: [Golden] = [
    Golden(
      .notAMap, "a list",
      """
      - scenario: t
      """,
      """
      error[SCN-101]: a scenario is a map of keys, not a list
        --> case.yaml:1:3
         |
       1 | - scenario: t
         |   ^^^^^^^^^^^ a list
         = help: begin with `scenario: a question or statement`
      """),
    Golden(
      .unknownKey, "a misspelt key of the scenario",
      """
      scenario: t
      giveN:
        - createUser: { name: ana }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-102]: unknown key `giveN`
        --> case.yaml:2:1
         |
       2 | giveN:
         | ^^^^^ no such key
         = help: did you mean `given`?
         = note: keys are `scenario`, `about`, `sources`, `tags`, `asOf`, `defaults`, `uses`, `let`, `matrix`, `given`, `steps`, `then`, `throughout`, `skip`
      """),
    Golden(
      .unknownKey, "a misspelt key beside a verb",
      """
      scenario: t
      steps:
        - wait: 1m
          expct: { succeeds: true }
      """,
      """
      error[SCN-102]: unknown key `expct` in a step
        --> case.yaml:4:5
         |
       4 |     expct: { succeeds: true }
         |     ^^^^^ no such key
         = help: did you mean `expect`?
         = note: keys beside the verb are `id`, `as`, `from`, `via`, `apiVersion`, `noWait`, `when`, `retry`, `expect`
      """),
    Golden(
      .unknownKey, "a misspelt key of an expectation",
      """
      scenario: t
      steps:
        - wait: 1m
          expect: { suceeds: true }
      """,
      """
      error[SCN-102]: unknown key `suceeds` in an expectation
        --> case.yaml:4:15
         |
       4 |     expect: { suceeds: true }
         |               ^^^^^^^ no such key
         = help: did you mean `succeeds`?
         = note: keys are `succeeds`, `fails`, `races`, `undetermined`, `where`, `otherwise`
      """),
    Golden(
      .titleMissing, "no title",
      """
      steps:
        - wait: 1m
      """,
      """
      error[SCN-103]: the scenario has no title
        --> case.yaml:1:1
         |
       1 | steps:
         | ^^^^^ no title
         = help: write `scenario: a question or statement` first
      """),
    Golden(
      .titleMissing, "a title that is a list",
      """
      scenario: [a]
      steps:
        - wait: 1m
      """,
      """
      error[SCN-103]: the scenario has no title
        --> case.yaml:1:11
         |
       1 | scenario: [a]
         |           ^^^ no title
         = help: write `scenario: a question or statement` first
      """),
    Golden(
      .titleRepeated, "one title for two scenarios",
      """
      scenario: t
      steps:
        - wait: 1m
      ---
      scenario: t
      steps:
        - wait: 1m
      """,
      """
      error[SCN-104]: the title `t` is used twice
        --> case.yaml:5:11
         |
       1 | scenario: t
         |           - first used here
        ...
       5 | scenario: t
         |           ^ again
         = help: give every scenario of a file its own title
      """),
    Golden(
      .nothingToDo, "no steps",
      """
      scenario: t
      about: nothing
      """,
      """
      error[SCN-105]: the scenario has no steps
        --> case.yaml:1:11
         |
       1 | scenario: t
         |           ^ does nothing
         = help: add `steps:` with at least one step
      """),
    Golden(
      .skipReason, "skip without a reason",
      """
      scenario: t
      skip: true
      steps:
        - wait: 1m
      """,
      """
      error[SCN-130]: `skip` takes the reason as text
        --> case.yaml:2:7
         |
       2 | skip: true
         |       ^^^^ no reason
         = help: write `skip: why it is not run`
      """),
    Golden(
      .wrongType, "a date that is none",
      """
      scenario: t
      asOf: "2022-02-30"
      steps:
        - wait: 1m
      """,
      """
      error[SCN-110]: `asOf` takes a date, not `2022-02-30`
        --> case.yaml:2:7
         |
       2 | asOf: "2022-02-30"
         |       ^^^^^^^^^^^^ no date
         = help: write the day as text, for instance `asOf: "2022-01-26"`
      """),
    Golden(
      .wrongType, "let as a list",
      """
      scenario: t
      let: [a]
      steps:
        - wait: 1m
      """,
      """
      error[SCN-110]: `let` takes a map of names to values, not a list
        --> case.yaml:2:6
         |
       2 | let: [a]
         |      ^^^ a list
         = help: write for instance `let: { region: westeurope }`
      """),
    Golden(
      .wrongType, "tags as a map",
      """
      scenario: t
      tags: { a: b }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-110]: `tags` takes text or a list of texts, not a map
        --> case.yaml:2:7
         |
       2 | tags: { a: b }
         |       ^^^^^^^^ a map
      """),
    Golden(
      .unknownField, "a default nobody has",
      """
      scenario: t
      defaults: { locaton: westeurope }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-108]: unknown field `locaton` in `defaults`
        --> case.yaml:2:13
         |
       2 | defaults: { locaton: westeurope }
         |             ^^^^^^^ no such field
         = help: did you mean `location`?
         = note: fields are `tenant`, `subscription`, `resourceGroup`, `location`, `clockStart`
      """),
  ]
}
