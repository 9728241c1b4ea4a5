import AzureModel
import Testing

@testable import ScenarioLanguage

/// Axes, cells, and which expectation is whose.
struct MatrixTests {
  private func read(_ body: String) throws -> Scenario { try scenario("scenario: t\n" + body) }

  @Test func `axes multiply, the last one fastest, and cells are named by their values`() throws {
    let read = try read("matrix: { a: [x, 1], b: { p: {}, q: [] } }\nsteps:\n  - wait: 1m\n")
    #expect(read.cellNames == ["a=x b=p", "a=x b=q", "a=1 b=p", "a=1 b=q"])
  }

  @Test func `a scenario without axes is one cell without a name`() throws {
    #expect(try read("steps:\n  - wait: 1m\n").cellNames == [""])
  }

  @Test(arguments: [
    ("exclude: { a: x }", ["a=z b=p", "a=z b=q"]),
    ("exclude: { a: x, b: p }", ["a=x b=q", "a=z b=p", "a=z b=q"]),
    ("exclude: [{ a: x, b: p }, { b: q }]", ["a=z b=p"]),
    ("exclude: { a: [x, z], b: p }", ["a=x b=q", "a=z b=q"]),
    ("exclude: []", ["a=x b=p", "a=x b=q", "a=z b=p", "a=z b=q"]),
  ])
  func `excluded cells are left out`(exclude: String, left: [String]) throws {
    #expect(try read("matrix: { a: [x, z], b: [p, q], \(exclude) }\nsteps:\n  - wait: 1m\n").cellNames == left)
  }

  @Test func `a step with when runs in the cells it names`() throws {
    let read = try read("matrix: { a: [x, z, w] }\nsteps:\n  - wait: 1m\n    when: { a: [x, w] }\n")
    #expect((0..<3).map { read.arguments(step: 0, cell: $0) } == ["{for: 1m}", "-", "{for: 1m}"])
  }

  @Test(arguments: [
    ("{ succeeds: true }", ["succeeds", "succeeds", "succeeds", "succeeds"]),
    ("[{ where: { a: x }, succeeds: true }]", ["succeeds", "succeeds", "-", "-"]),
    (
      "[{ where: { a: x }, succeeds: true }, { otherwise: true, fails: true }]",
      ["succeeds", "succeeds", "fails", "fails"]
    ),
    (
      "[{ otherwise: true, races: { latest: 5m } }, { where: { a: [x, z], b: q }, undetermined: true }]",
      ["races", "undetermined", "races", "undetermined"]
    ),
  ])
  func `an entry is for the cells that its where names, otherwise for the rest`(expect: String, kinds: [String]) throws
  {
    let read = try read("matrix: { a: [x, z], b: [p, q] }\nsteps:\n  - wait: 1m\n    expect: \(expect)\n")
    #expect(read.expected(step: 0) == kinds)
  }

  @Test func `otherwise is only for cells in which the step runs`() throws {
    let body =
      "matrix: { a: [x, z] }\nsteps:\n  - wait: 1m\n    when: { a: x }\n    expect: { otherwise: true, fails: true }\n"
    #expect(try read(body).expected(step: 0) == ["fails", "-"])
  }

  @Test(arguments: [
    ("asOf: \"2022-01-26\"\n", ["2022-01-26", "2022-01-26"]),
    ("", [Day.ofTheModel.description, Day.ofTheModel.description]),
    ("let: { day: \"2021-12-31\" }\nasOf: \"${day}\"\n", ["2021-12-31", "2021-12-31"]),
    ("asOf: \"2022-01-${a.day}\"\n", ["2022-01-05", "2022-01-06"]),
  ])
  func `the date of the rules is fixed or follows an axis`(head: String, days: [String]) throws {
    let body = head + "matrix: { a: { x: { day: \"05\" }, z: { day: \"06\" } } }\nsteps:\n  - wait: 1m\n"
    #expect(try read(body).settings.map(\.asOf.description) == days)
  }

  @Test func `an axis named asOf dates its cells by itself`() throws {
    let read = try read("matrix: { asOf: { before: \"2022-01-01\", after: \"2023-01-01\" } }\nsteps:\n  - wait: 1m\n")
    #expect(read.settings.map(\.asOf.description) == ["2022-01-01", "2023-01-01"])
  }

  @Test func `defaults may follow an axis and leave the rest as it is`() throws {
    let body = """
      matrix: { region: [westeurope, northeurope] }
      defaults: { location: "${region}", tenant: fabrikam }
      steps:
        - wait: 1m
      """
    let settings = try read(body).settings.map(\.defaults)
    #expect(settings.map(\.location) == ["westeurope", "northeurope"])
    #expect(settings.map(\.tenant) == ["fabrikam", "fabrikam"])
    #expect(settings[0].subscription == WorldDefaults.standard.subscription)
  }

  @Test func `a step is decoded once for cells that agree on what it names`() throws {
    let read = try read(
      "matrix: { a: [x, z], b: [p, q, r] }\nsteps:\n  - deployVault: { name: \"kv${a}\" }\n  - wait: 1m\n")
    #expect(read.steps.map(\.calls.count) == [2, 1])
    #expect(read.steps[0].callOfCell == [0, 0, 0, 1, 1, 1])
  }

  @Test func `null in an expectation asks nothing`() throws {
    let body = """
      matrix:
        why: { stage: { stage: network, status: 403 }, none: { stage: null, status: null } }
      steps:
        - wait: 1m
          expect:
            fails:
              because: "${why.stage}"
              status: "${why.status}"
              alsoRefusedBy: null
              cause: { stage: null, rule: null, message: null }
      """
    let step = try read(body).steps[0]
    let patterns = step.expectations.compactMap { if case .fails(let pattern) = $0.kind { pattern } else { nil } }
    #expect(patterns.map { $0.cause.stage?.content } == [.network, nil])
    #expect(patterns.map { $0.status?.content } == [403, nil])
  }
}
