import ScenarioLanguage

extension Golden {
  private static let network = "fixture: a network\ngiven:\n  - deployVirtualNetwork: { name: vnet }\n"

  static let fixtures: [Golden] = [
    Golden(
      .fixtureMissing, "a fixture that is not there",
      """
      scenario: t
      uses: fixtures/network.yaml
      steps:
        - deployVault: { name: kv, networkAcls: { virtualNetworkRules: [vnet/snet] } }
      """,
      """
      error[SCN-161]: the fixture `fixtures/network.yaml` does not exist
        --> case.yaml:2:7
         |
       2 | uses: fixtures/network.yaml
         |       ^^^^^^^^^^^^^^^^^^^^^ used here
         = help: paths begin at the folder of this file
      """),
    Golden(
      .fixtureOutside, "a fixture outside of the project",
      """
      scenario: t
      uses: [../network.yaml, /etc/passwd]
      steps:
        - wait: 1m
      """,
      """
      error[SCN-162]: `../network.yaml` is no path of a file inside the project
        --> case.yaml:2:8
         |
       2 | uses: [../network.yaml, /etc/passwd]
         |        ^^^^^^^^^^^^^^^ not inside
         = help: write the path from this file on, for instance `uses: ../fixtures/network.yaml`

      error[SCN-162]: `/etc/passwd` is no path of a file inside the project
        --> case.yaml:2:25
         |
       2 | uses: [../network.yaml, /etc/passwd]
         |                         ^^^^^^^^^^^ not inside
         = help: write the path from this file on, for instance `uses: ../fixtures/network.yaml`
      """),
    Golden(
      .fixtureShape, "a scenario in place of a fixture",
      """
      scenario: t
      uses: network.yaml
      steps:
        - wait: 1m
      """,
      files: ["network.yaml": "scenario: a network\nsteps:\n  - wait: 1m\n"],
      """
      error[SCN-163]: `network.yaml` is no fixture
        --> case.yaml:2:7
         |
       2 | uses: network.yaml
         |       ^^^^^^^^^^^^ used here
        --> network.yaml:1:1
         |
       1 | scenario: a network
         | ^^^^^^^^ has no `fixture:`
         = help: let the file begin with `fixture: what it holds`
      """),
    Golden(
      .fixtureShape, "two documents in a fixture",
      """
      scenario: t
      uses: network.yaml
      steps:
        - wait: 1m
      """,
      files: ["network.yaml": network + "---\n" + network],
      """
      error[SCN-163]: a fixture is alone in its file
        --> network.yaml:5:1
         |
       5 | fixture: a network
         | ^^^^^^^ another document
         = help: write scenarios into files of their own
      """),
    Golden(
      .fixtureCycle, "fixtures in a circle",
      """
      scenario: t
      uses: a.yaml
      steps:
        - wait: 1m
      """,
      files: ["a.yaml": "fixture: a\nuses: b.yaml\n", "b.yaml": "fixture: b\nuses: [a.yaml]\n"],
      """
      error[SCN-164]: the fixture `a.yaml` uses itself by way of `b.yaml`
        --> b.yaml:2:8
         |
       2 | uses: [a.yaml]
         |        ^^^^^^ closes the circle
        --> a.yaml:2:7
         |
       2 | uses: b.yaml
         |       ^^^^^^ uses the next
         = help: take one of these lines out
      """),
    Golden(
      .fixtureChain, "fixtures in a long chain",
      """
      scenario: t
      uses: f0.yaml
      steps:
        - wait: 1m
      """,
      files: Dictionary(
        uniqueKeysWithValues: (0..<10).map { ("f\($0).yaml", "fixture: f\($0)\nuses: f\($0 + 1).yaml\n") }
          + [("f10.yaml", "fixture: f10\n")]),
      """
      error[SCN-165]: fixtures use each other more than 8 levels deep
        --> case.yaml:2:7
         |
       2 | uses: f0.yaml
         |       ^^^^^^^ begins here
         = help: let one fixture hold what several hold now
      """),
    Golden(
      .fixtureConflict, "two fixtures with one name",
      """
      scenario: t
      uses: [a.yaml, b.yaml]
      steps:
        - deployVault: { name: "${vault}" }
      """,
      files: ["a.yaml": "fixture: a\nlet: { vault: kv-a }\n", "b.yaml": "fixture: b\nlet: { vault: kv-b }\n"],
      """
      error[SCN-166]: two fixtures give `vault` a value
        --> case.yaml:2:16
         |
       2 | uses: [a.yaml, b.yaml]
         |                ^^^^^^ used here
        --> a.yaml:2:8
         |
       2 | let: { vault: kv-a }
         |        ^^^^^ one value
        --> b.yaml:2:8
         |
       2 | let: { vault: kv-b }
         |        ^^^^^ another
         = help: rename one of them, or give `vault` a value here, which then holds
      """),
    Golden(
      .unknownKey, "a key that a fixture has not",
      """
      scenario: t
      uses: network.yaml
      steps:
        - deployVault: { name: kv }
      """,
      files: ["network.yaml": "fixture: a network\nstep:\n  - wait: 1m\n"],
      """
      error[SCN-102]: unknown key `step` in a fixture
        --> network.yaml:2:1
         |
       2 | step:
         | ^^^^ no such key
         = note: keys are `fixture`, `about`, `sources`, `defaults`, `uses`, `let`, `given`
      """),
    Golden(
      .unknownStep, "a mistake in a fixture, told once for all that use it",
      """
      scenario: t
      uses: network.yaml
      steps:
        - deployVault: { name: kv, networkAcls: { virtualNetworkRules: [vnet/snet] } }
      ---
      scenario: u
      uses: network.yaml
      steps:
        - wait: 1m
      """,
      files: ["network.yaml": "fixture: a network\ngiven:\n  - deployVirtualNetwrk: { name: vnet }\n"],
      """
      error[SCN-106]: unknown step `deployVirtualNetwrk`
        --> network.yaml:3:5
         |
       3 |   - deployVirtualNetwrk: { name: vnet }
         |     ^^^^^^^^^^^^^^^^^^^ no such step
         = help: did you mean `deployVirtualNetwork`?
      """),
    Golden(
      .ambiguousName, "a name of the user that the fixture has, too",
      """
      scenario: t
      uses: network.yaml
      matrix: { vnet: [x, z] }
      steps:
        - deployVault: { name: "${vnet}" }
      """,
      files: ["network.yaml": network],
      """
      error[SCN-115]: `vnet` is the name of an axis and of a virtual network
        --> network.yaml:3:35
         |
       3 |   - deployVirtualNetwork: { name: vnet }
         |                                   ^^^^ virtual network
        --> case.yaml:3:11
         |
       3 | matrix: { vnet: [x, z] }
         |           ^^^^ an axis
        --> case.yaml:2:7
         |
       2 | uses: network.yaml
         |       ^^^^^^^^^^^^ used here
         = help: rename one of them, so that `${vnet}` means one thing
      """),
    Golden(
      .wrongType, "a use that is no path",
      """
      scenario: t
      uses: [{ path: network.yaml }]
      steps:
        - wait: 1m
      """,
      """
      error[SCN-110]: `uses` takes the path of a fixture or a list of paths, not a map
        --> case.yaml:2:8
         |
       2 | uses: [{ path: network.yaml }]
         |        ^^^^^^^^^^^^^^^^^^^^^^ a map
         = help: write for instance `uses: fixtures/network.yaml`
      """),
    Golden(
      .wrongType, "pairs that are neither wanted nor not",
      """
      scenario: t
      matrix: { a: [x, z], b: [p, q], pairwise: maybe }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-110]: `pairwise` takes true or false, not text
        --> case.yaml:2:43
         |
       2 | matrix: { a: [x, z], b: [p, q], pairwise: maybe }
         |                                           ^^^^^ text
         = help: an axis cannot be named `pairwise`
      """),
    Golden(
      .entryMatchesNothing, "an added cell that is there",
      """
      scenario: t
      matrix: { a: [x, z], b: [p, q], also: { a: x, b: p } }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-123]: `also` adds no cell that is not there already
        --> case.yaml:2:39
         |
       2 | matrix: { a: [x, z], b: [p, q], also: { a: x, b: p } }
         |                                       ^^^^^^^^^^^^^^ adds nothing
         = help: remove it; `also` brings back what `exclude` or `pairwise` left out
      """),
    Golden(
      .unknownAxisValue, "an added cell with a value that is not there",
      """
      scenario: t
      matrix: { a: [x, z], b: [p, q], exclude: { a: x }, also: { a: xx } }
      steps:
        - wait: 1m
      """,
      """
      error[SCN-122]: the axis `a` has no value `xx`
        --> case.yaml:2:63
         |
       2 | matrix: { a: [x, z], b: [p, q], exclude: { a: x }, also: { a: xx } }
         |           - the axis
         |                                                               ^^ no such value
         = help: did you mean `x`?
         = note: values are `x`, `z`
      """),
  ]
}
