import Testing

@testable import ScenarioLanguage

/// What `${…}` becomes.
struct SubstitutionTests {
  /// The tenant of a vault, and what was decoded for it.
  private func tenant(_ written: String, head: String = "") throws -> String {
    let text = "scenario: t\n\(head)steps:\n  - deployVault: { name: kv, tenantId: \(written) }\n"
    let shown = try scenario(text).arguments(step: 0)
    let prefix = "{name: \"kv\", tenantId: "
    try #require(shown.hasPrefix(prefix))
    return String(shown.dropFirst(prefix.count).dropLast())
  }

  @Test(arguments: [
    ("\"${a}\"", "\"x\""), ("\"<${a}>\"", "\"<x>\""), ("\"${a}${a}\"", "\"xx\""), ("\"$${a}\"", "\"${a}\""),
    ("\"$$${a}\"", "\"$${a}\""), ("\"$\"", "\"$\""), ("\"$$\"", "\"$$\""), ("\"${m.one}\"", "\"1\""),
    ("\"${m.deep.er}\"", "\"x\""), ("\"<${m.flag}>\"", "\"<true>\""), ("\"<${m.none}>\"", "\"<>\""),
    ("\"<${m.missing?}>\"", "\"<>\""), ("\"${alias.deep.er}\"", "\"x\""),
    ("\"${\\\"odd name\\\".\\\"a.b\\\"}\"", "\"w\""),
    ("\"${spaced out}\"", "\"z\""), ("'${a}'", "\"x\""),
  ])
  func `text and references become one text`(written: String, decoded: String) throws {
    let head = """
      let:
        a: x
        m: { one: 1, flag: true, none: null, deep: { er: "${a}" } }
        alias: "${m}"
        odd name: { a.b: w }
        spaced out: z

      """
    #expect(try tenant(written, head: head) == decoded)
  }

  @Test func `a scalar that is one reference keeps the type of its value`() throws {
    let text = """
      scenario: t
      let: { rbac: true, units: 3, pause: 5m, ranges: [10.0.0.0/16], acls: { defaultAction: Deny } }
      steps:
        - deployVault: { name: kv, enableRbacAuthorization: "${rbac}", networkAcls: "${acls}" }
        - deployApiManagement: { name: apim, sku: { name: Developer, capacity: "${units}" } }
        - wait: "${pause}"
        - deployVirtualNetwork: { name: vnet, addressPrefixes: "${ranges}" }
      """
    let read = try scenario(text)
    #expect(
      read.arguments(step: 0)
        == "{enableRbacAuthorization: true, name: \"kv\", networkAcls: {bypass: \"AzureServices\", defaultAction: \"Deny\"}}"
    )
    #expect(read.arguments(step: 1).contains("capacity: 3"))
    #expect(read.arguments(step: 2) == "{for: 5m}")
    #expect(read.arguments(step: 3) == "{addressPrefixes: [\"10.0.0.0/16\"], name: \"vnet\"}")
  }

  @Test func `an item that is a list is spliced in, at every level`() throws {
    let text = """
      scenario: t
      let: { one: [10.0.0.0/24], two: ["${one}", 10.0.1.0/24], none: [] }
      steps:
        - deployVirtualNetwork: { name: vnet, addressPrefixes: ["${two}", "${none}", 10.0.2.0/24, "${one}"] }
      """
    #expect(
      try scenario(text).arguments(step: 0)
        == "{addressPrefixes: [\"10.0.0.0/24\", \"10.0.1.0/24\", \"10.0.2.0/24\", \"10.0.0.0/24\"], name: \"vnet\"}")
  }

  @Test func `null is absent, whoever says it`() throws {
    let text = """
      scenario: t
      matrix: { identity: { system: { client: null }, user: { client: abc } } }
      steps:
        - deployVault: { name: kv, tenantId: "${identity.client}", location: null }
      """
    let read = try scenario(text)
    #expect(read.arguments(step: 0, cell: 0) == "{name: \"kv\"}")
    #expect(read.arguments(step: 0, cell: 1) == "{name: \"kv\", tenantId: \"abc\"}")
  }

  @Test func `a required field that an axis makes null is missing in that cell`() {
    let text = "scenario: t\nmatrix: { pause: { none: null, some: 1m } }\nsteps:\n  - wait: \"${pause}\"\n"
    #expect(codes(text) == ["SCN-109"])
  }

  @Test func `a missing field is shown at the axis and at the use`() throws {
    let text = """
      scenario: t
      matrix: { identity: { a: { x: 1 }, b: { y: 1 } } }
      steps:
        - deployVault: { name: "kv${identity.x}" }
      """
    let found = diagnostics(text)
    #expect(found.map(\.code) == ["SCN-117"])
    let label = try #require(found.first?.secondary.first)
    #expect(text.dropFirst(label.span.lower).hasPrefix("{ y: 1 }"))
  }

  @Test func `a name is put in place in the cells of every axis behind it`() throws {
    let text = """
      scenario: t
      matrix:
        outer: { direct: kv0, by way of: "kv${inner}" }
        inner: [p, q]
      steps:
        - deployVault: { name: "${outer}" }
      """
    let read = try scenario(text)
    #expect(
      read.matrix.cells.indices.map { read.arguments(step: 0, cell: $0) } == [
        "{name: \"kv0\"}", "{name: \"kv0\"}", "{name: \"kvp\"}", "{name: \"kvq\"}",
      ])
  }

  @Test func `a chain of names has a length, and a long one no crash`() throws {
    func chain(_ length: Int) -> String {
      let names = (1...length).map { "  n\($0): \"${n\($0 - 1)}\"\n" }.joined()
      return "scenario: t\nlet:\n  n0: kv\n\(names)steps:\n  - deployVault: { name: \"${n\(length)}\" }\n"
    }
    #expect(try scenario(chain(150)).arguments(step: 0) == "{name: \"kv\"}")
    #expect(codes(chain(20_000)) == ["SCN-135"])
  }

  @Test func `each circle of names is reported once`() {
    let text = """
      scenario: t
      let: { a: "${b}", b: "${a}", c: { d: "${c}" }, e: "${a}" }
      matrix: { axis: { one: "${other}", two: x }, other: { one: "${axis}", two: x } }
      steps:
        - deployVault: { name: "${a}", tenantId: "<${e}>", location: "${axis}", tags: "${c}" }
        - deployVault: { name: "kv${axis}", tags: "${b}" }
      """
    #expect(codes(text) == ["SCN-132", "SCN-132", "SCN-132"])
  }

  @Test func `references to resources stay until the step runs`() throws {
    let text = """
      scenario: t
      let: { id: "${id-apim.principalId}" }
      given:
        - deployManagedIdentity: { name: id-apim }
        - deployVault: { name: kv }
      steps:
        - setAccessPolicy: { vault: kv, objectId: "${id}", secrets: [get] }
        - updateVault: { name: kv, tenantId: "a ${id} b" }
      """
    let read = try scenario(text)
    #expect(read.arguments(step: 2).contains("objectId: ${id-apim.principalId}"))
    #expect(read.arguments(step: 3).contains("tenantId: \"a ${id-apim.principalId} b\""))
  }

  @Test func `of equal references in one text each is underlined where it stands`() {
    let text = "scenario: t\nsteps:\n  - deployVault: { name: kv, tenantId: \"${nobody.x} and ${nobody.x}\" }\n"
    #expect(diagnostics(text).compactMap { $0.primary?.span.lower } == [59, 75])
  }

  @Test func `a text with very many references is read in a moment`() {
    let many = String(repeating: "${nobody.x} ", count: 20_000)
    let text = "scenario: t\nsteps:\n  - deployVault: { name: kv, tenantId: \"\(many)\" }\n"
    let start = ContinuousClock.now
    #expect(diagnostics(text).count == 101)
    #expect(start.duration(to: .now) < .seconds(10))
  }
}
