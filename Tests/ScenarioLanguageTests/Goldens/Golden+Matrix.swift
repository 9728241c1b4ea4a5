import ScenarioLanguage

extension Golden {
  static let matrix: [Golden] = [
    Golden(
      .axisShape, "a matrix that is a list",
      """
      scenario: t
      matrix: [a]
      steps:
        - wait: 1m
      """,
      """
      error[SCN-119]: `matrix` is a map of axes, not a list
        --> case.yaml:2:9
         |
       2 | matrix: [a]
         |         ^^^ a list
         = help: write `matrix: { firewall: [none, on] }`
      """),
    Golden(
      .axisShape, "an axis without values",
      """
      scenario: t
      matrix: { a: [] }
      steps:
        - deployVault: { name: "${a}" }
          expect: { where: { a: x }, succeeds: true }
      """,
      """
      error[SCN-119]: the axis `a` has no values
        --> case.yaml:2:14
         |
       2 | matrix: { a: [] }
         |              ^^ a list
         = help: an axis is a list of scalars or a map of named values
      """),
    Golden(
      .axisShape, "a map without a name on an axis",
      """
      scenario: t
      matrix:
        a:
          - { b: c }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-119]: a map on an axis needs a name
        --> case.yaml:4:7
         |
       4 |     - { b: c }
         |       ^^^^^^^^ a map
         = help: write the axis as a map: `a: { some name: … }`
      """),
    Golden(
      .axisShape, "a value twice on an axis",
      """
      scenario: t
      matrix: { a: [x, x] }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-119]: the axis `a` has a value twice
        --> case.yaml:2:14
         |
       2 | matrix: { a: [x, x] }
         |              ^^^^^^ a list
         = help: an axis is a list of scalars or a map of named values
      """),
    Golden(
      .axisName, "an axis named like a word of the language",
      """
      scenario: t
      matrix: { from: [a, b] }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-120]: an axis cannot be named `from`, which is a word of the language
        --> case.yaml:2:11
         |
       2 | matrix: { from: [a, b] }
         |           ^^^^ word of the language
         = help: give it another name, for instance `origin` for `from`
      """),
    Golden(
      .axisName, "an axis named like a let",
      """
      scenario: t
      let: { a: x }
      matrix: { a: [x, z] }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-120]: `a` is the name of an axis and of a `let`
        --> case.yaml:3:11
         |
       2 | let: { a: x }
         |           - `let`
       3 | matrix: { a: [x, z] }
         |           ^ axis
         = help: rename one of them
      """),
    Golden(
      .axisName, "the date as axis and as key",
      """
      scenario: t
      asOf: "2022-01-26"
      matrix: { asOf: ["2021-01-01", "2022-01-01"] }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-120]: `asOf` is an axis and a key of the scenario
        --> case.yaml:2:1
         |
       2 | asOf: "2022-01-26"
         | ^^^^ key
       3 | matrix: { asOf: ["2021-01-01", "2022-01-01"] }
         |           ---- axis
         = help: leave one of them out
      """),
    Golden(
      .unknownAxis, "an axis nobody has",
      """
      scenario: t
      matrix: { firewall: [a, b] }
      steps:
        - wait: 1m
          when: { firewal: a }
      """,
      """
      error[SCN-121]: no axis is named `firewal`
        --> case.yaml:5:13
         |
       5 |     when: { firewal: a }
         |             ^^^^^^^ no such axis
         = help: did you mean `firewall`?
         = note: axes are `firewall`
      """),
    Golden(
      .unknownAxis, "cells selected by a word",
      """
      scenario: t
      matrix: { a: [x, z], exclude: x }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-121]: cells are selected by a map from axes to values, not text
        --> case.yaml:2:31
         |
       2 | matrix: { a: [x, z], exclude: x }
         |                               ^ text
         = help: write for instance `{ firewall: none }`
      """),
    Golden(
      .unknownAxisValue, "two values an axis does not have",
      """
      scenario: t
      matrix: { firewall: [open, closed] }
      steps:
        - wait: 1m
          expect:
            - where: { firewall: [opne, close] }
              succeeds: true
            - otherwise: true
              succeeds: true
      """,
      """
      error[SCN-122]: the axis `firewall` has no value `opne`
        --> case.yaml:6:29
         |
       2 | matrix: { firewall: [open, closed] }
         |           -------- the axis
        ...
       6 |       - where: { firewall: [opne, close] }
         |                             ^^^^ no such value
         = help: did you mean `open`?
         = note: values are `open`, `closed`

      error[SCN-122]: the axis `firewall` has no value `close`
        --> case.yaml:6:35
         |
       2 | matrix: { firewall: [open, closed] }
         |           -------- the axis
        ...
       6 |       - where: { firewall: [opne, close] }
         |                                   ^^^^^ no such value
         = help: did you mean `closed`?
         = note: values are `open`, `closed`
      """),
    Golden(
      .entryMatchesNothing, "an exclude that leaves nothing",
      """
      scenario: t
      matrix: { a: [x, z], exclude: { a: [x, z] } }
      steps:
        - wait: 1m
          expect: { succeeds: true }
      """,
      """
      error[SCN-123]: `exclude` leaves no cell
        --> case.yaml:2:31
         |
       2 | matrix: { a: [x, z], exclude: { a: [x, z] } }
         |                               ^^^^^^^^^^^^^ excludes everything
      """),
  ]
}
