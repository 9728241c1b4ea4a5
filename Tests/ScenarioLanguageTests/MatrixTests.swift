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

  @Test(arguments: [
    ("exclude: { a: x }, also: { a: x, b: p }", ["a=x b=p", "a=z b=p", "a=z b=q"]),
    ("exclude: [{ a: x }, { b: q }], also: [{ a: x, b: p }, { a: z, b: q }]", ["a=x b=p", "a=z b=p", "a=z b=q"]),
    ("exclude: { a: [x, z] }, also: { b: q }", ["a=x b=q", "a=z b=q"]),
    ("exclude: { a: x }, also: null", ["a=z b=p", "a=z b=q"]),
  ])
  func `cells that were left out are added again`(shape: String, left: [String]) throws {
    #expect(try read("matrix: { a: [x, z], b: [p, q], \(shape) }\nsteps:\n  - wait: 1m\n").cellNames == left)
  }

  // MARK: Pairs

  /// A matrix of some axes with some values each, covered by pairs.
  private func pairwise(_ counts: [Int], _ shape: String = "") throws -> Matrix {
    let axes = counts.enumerated().map { number, count in
      "a\(number): [\((0..<count).map { "v\($0)" }.joined(separator: ", "))]"
    }
    return try read("matrix: { \(axes.joined(separator: ", ")), pairwise: true\(shape) }\nsteps:\n  - wait: 1m\n")
      .matrix
  }

  private func pairs(_ cells: [Cell]) -> Set<[Int]> {
    var pairs: Set<[Int]> = []
    for cell in cells {
      for first in cell.choices.indices {
        for second in cell.choices.indices where second > first {
          pairs.insert([first, cell.choices[first], second, cell.choices[second]])
        }
      }
    }
    return pairs
  }

  @Test(arguments: [
    [2, 2, 2], [3, 3, 3, 3], [5, 4, 3, 2], [10, 1, 10], [2, 2, 2, 2, 2, 2, 2, 2, 2, 2], [7, 7], [4],
  ])
  func `every two values stand together in some cell, in fewer cells than the product`(counts: [Int]) throws {
    let matrix = try pairwise(counts)
    let product = counts.reduce(1, *)
    let wanted = try pairs(#require(Matrix.cells(of: counts.map { Array(0..<$0) })))
    #expect(pairs(matrix.cells) == wanted)
    #expect(matrix.pairs?.pairs == (counts.count > 1 ? wanted.count : nil))
    #expect(matrix.pairs?.product == (counts.count > 1 ? product : nil))
    let twoLargest = counts.sorted().suffix(2).reduce(1, *)
    #expect(matrix.cells.count >= twoLargest)
    #expect(matrix.cells.count <= min(product, 3 * twoLargest))
  }

  @Test func `a product beyond counting is covered all the same`() throws {
    let matrix = try pairwise([Int](repeating: 10, count: 40))
    #expect(matrix.pairs?.product == nil)
    #expect(matrix.pairs?.pairs == 40 * 39 / 2 * 100)
    #expect(matrix.cells.count < 600)
    #expect(pairs(matrix.cells).count == matrix.pairs?.pairs)
  }

  @Test func `pairs that are excluded are not covered, the others are`() throws {
    let matrix = try pairwise([3, 3, 3], ", exclude: [{ a0: v0, a1: v0 }, { a2: v2, a1: [v0, v1] }]")
    let all = try #require(Matrix.cells(of: [[0, 1, 2], [0, 1, 2], [0, 1, 2]]))
    let allowed = all.filter { cell in
      !(cell.choices[0] == 0 && cell.choices[1] == 0) && !(cell.choices[2] == 2 && cell.choices[1] < 2)
    }
    #expect(Set(matrix.cells).isSubset(of: allowed))
    #expect(pairs(matrix.cells) == pairs(allowed))
    #expect(matrix.pairs?.pairs == pairs(allowed).count)
  }

  @Test func `cells are added to pairs`() throws {
    let without = try pairwise([3, 3, 3])
    let missing = try #require(
      Matrix.cells(of: [[0, 1, 2], [0, 1, 2], [0, 1, 2]])?.first { !without.cells.contains($0) })
    let values = missing.choices.enumerated().map { "a\($0): v\($1)" }.joined(separator: ", ")
    let with = try pairwise([3, 3, 3], ", also: { \(values) }")
    #expect(Set(with.cells) == Set(without.cells + [missing]))
    #expect(with.cells == with.cells.sorted { $0.choices.lexicographicallyPrecedes($1.choices) })
  }

  @Test func `pairs are chosen alike every time, in the order of the product`() throws {
    let cells = try pairwise([4, 3, 3, 2]).cells
    #expect(try pairwise([4, 3, 3, 2]).cells == cells)
    #expect(cells == cells.sorted { $0.choices.lexicographicallyPrecedes($1.choices) })
  }

  @Test func `pairwise false is the whole product`() throws {
    let read = try read("matrix: { a: [x, z], b: [p, q], c: [r, s], pairwise: false }\nsteps:\n  - wait: 1m\n")
    #expect(read.matrix.cells.count == 8)
    #expect(read.matrix.pairs == nil)
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

  @Test func `the clock may start at another moment than the day of the rules`() throws {
    let body = """
      asOf: "2022-01-26"
      matrix: { start: { summer: "2022-07-01T08:00:00Z", unsaid: null } }
      defaults: { clockStart: "${start}" }
      steps:
        - wait: 1m
      """
    let settings = try read(body).settings
    let minute = Instant(seconds: 60)
    #expect(
      settings.map { $0.defaults.moment(of: minute, asOf: $0.asOf).timestamp }
        == ["2022-07-01T08:01:00Z", "2022-01-26T00:01:00Z"])
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
