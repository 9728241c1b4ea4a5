import ScenarioLanguage

extension Golden {
  static let again: [Golden] = [
    Golden(
      .retryShape, "a retry of what is no request",
      """
      scenario: t
      steps:
        - wait: 1m
          retry: { every: 1s, for: 1m }
      """,
      """
      error[SCN-143]: `wait` is no request, so there is nothing to try again
        --> case.yaml:4:5
         |
       4 |     retry: { every: 1s, for: 1m }
         |     ^^^^^ always succeeds
         = help: leave `retry` out
      """),
    Golden(
      .retryShape, "a retry without a pause",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
          retry: { every: 0s, for: 1m }
      """,
      """
      error[SCN-143]: `every` is at least one second, not `0s`
        --> case.yaml:4:21
         |
       4 |     retry: { every: 0s, for: 1m }
         |                     ^^ too short
         = help: write for instance `retry: { every: 30s, for: 10m }`
      """),
    Golden(
      .retryShape, "a retry that ends before its second try",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
          retry: { every: 1m, for: 30s }
      """,
      """
      error[SCN-143]: `for` is shorter than `every`, so the step would never be tried again
        --> case.yaml:4:30
         |
       4 |     retry: { every: 1m, for: 30s }
         |                              ^^^ shorter than `1m`
         = help: write for instance `retry: { every: 30s, for: 10m }`
      """),
    Golden(
      .retryShape, "a retry with more tries than are played",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
          retry: { every: 1s, for: 3h }
      """,
      """
      error[SCN-143]: every 1s for 3h makes 10801 tries, and 10000 are the most
        --> case.yaml:4:21
         |
       4 |     retry: { every: 1s, for: 3h }
         |                     ^^ too often
         = help: try less often, or give up earlier
      """),
    Golden(
      .missingField, "a retry without an end",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
          retry: { every: 1m }
      """,
      """
      error[SCN-109]: `retry` needs `for`
        --> case.yaml:4:12
         |
       4 |     retry: { every: 1m }
         |            ^^^^^^^^^^^^^ no `for`
         = help: add `for`: how long after the first try it is given up
      """),
    Golden(
      .wrongType, "a retry that is a number",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
          retry: 3
      """,
      """
      error[SCN-110]: `retry` takes a map, not `3`
        --> case.yaml:4:12
         |
       4 |     retry: 3
         |            ^ a number
      """),
    Golden(
      .unknownStepID, "a misspelt id of a step",
      """
      scenario: t
      steps:
        - id: deploy
          deployVault: { name: kv }
        - repeat: deplyo
      """,
      """
      error[SCN-141]: no step has the id `deplyo`
        --> case.yaml:5:13
         |
       5 |   - repeat: deplyo
         |             ^^^^^^ no such id
         = help: did you mean `deploy`?
         = help: give the step that is meant an `id`
         = note: ids are `deploy`
      """),
    Golden(
      .unknownStepID, "an id where no step has one",
      """
      scenario: t
      steps:
        - deployVault: { name: kv }
        - repeat: deploy
      """,
      """
      error[SCN-141]: no step has the id `deploy`
        --> case.yaml:4:13
         |
       4 |   - repeat: deploy
         |             ^^^^^^ no such id
         = help: give the step that is meant an `id`
      """),
    Golden(
      .laterStepID, "the id of a later step",
      """
      scenario: t
      steps:
        - repeat: deploy
        - id: deploy
          deployVault: { name: kv }
      """,
      """
      error[SCN-142]: `deploy` is the id of a later step
        --> case.yaml:3:13
         |
       3 |   - repeat: deploy
         |             ^^^^^^ not done before
       4 |   - id: deploy
         |         ------ its id
         = help: `repeat` takes the id of a step in front of it
      """),
    Golden(
      .laterStepID, "the id of the very step",
      """
      scenario: t
      steps:
        - id: again
          repeat: again
      """,
      """
      error[SCN-142]: `again` is the id of this very step
        --> case.yaml:4:13
         |
       3 |   - id: again
         |         ----- its id
       4 |     repeat: again
         |             ^^^^^ not done before
         = help: `repeat` takes the id of a step in front of it
      """),
    Golden(
      .wrongType, "a step to repeat that is a list",
      """
      scenario: t
      steps:
        - repeat: [deploy]
      """,
      """
      error[SCN-110]: `repeat` takes the id of a step, not a list
        --> case.yaml:3:13
         |
       3 |   - repeat: [deploy]
         |             ^^^^^^^^ a list
      """),
    Golden(
      .unknownKey, "another caller of a repeated step",
      """
      scenario: t
      steps:
        - id: deploy
          deployVault: { name: kv }
        - repeat: deploy
          as: owner
      """,
      """
      error[SCN-102]: `as` cannot stand beside `repeat`, which does the same again
        --> case.yaml:6:5
         |
       6 |     as: owner
         |     ^^ not here
         = help: write the step out where `as` differs
         = note: keys beside `repeat` are `id`, `when`, `retry`, `expect`
      """),
  ]
}
