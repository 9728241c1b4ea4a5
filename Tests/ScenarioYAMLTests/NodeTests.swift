import ScenarioYAML
import SourceDiagnostics
import Testing

struct NodeTests {
  private let text = "about: \"a b\"\nsteps:\n  - { id: one }\n  - [x, y]\nlast:\n"

  private func underlined(_ node: YAMLNode?) -> String? {
    node.map { SourceFile(path: "case.yaml", text: text).text($0.span) }
  }

  @Test func `a value is found by its key`() throws {
    let root = try #require(read(text).documents.first)
    #expect(root["about"]?.scalar == YAMLScalar(style: .doubleQuoted, text: "a b"))
    #expect(root["steps"]?.items.first?["id"]?.scalar?.text == "one")
    #expect(root["absent"] == nil)
    #expect(root["about"]?["id"] == nil)
  }

  @Test func `a key is found by its content, however it is written`() throws {
    let root = try #require(read("\"a\\x62c\": 1\n'it''s': 2\n").documents.first)
    #expect(root["abc"]?.scalar?.value == .int(1))
    #expect(root["it's"]?.scalar?.value == .int(2))
    #expect(root["a\u{62}d"] == nil)
  }

  @Test func `keys are compared by code points, not by canonical equivalence`() {
    let reading = read("\u{E9}: 1\ne\u{301}: 2\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.documents.first?["e\u{301}"]?.scalar?.value == .int(2))
  }

  @Test func `items and entries keep their order and know their number`() throws {
    let root = try #require(read(text).documents.first)
    #expect(root.kind == .mapping)
    #expect(root.entries.count == 3)
    #expect(root.entries.map { $0.key.scalar?.text } == ["about", "steps", "last"])
    let steps = try #require(root["steps"])
    #expect(steps.items.map(\.kind) == [.mapping, .sequence])
    #expect(steps.entries.isEmpty)
    #expect(root.items.isEmpty)
  }

  @Test func `a span covers quotes and brackets, and a block from its first to its last child`() throws {
    let root = try #require(read(text).documents.first)
    #expect(underlined(root["about"]) == "\"a b\"")
    #expect(underlined(root["steps"]) == "{ id: one }\n  - [x, y]")
    #expect(underlined(root["steps"]?.items.first) == "{ id: one }")
    #expect(underlined(root) == String(text.dropLast()))
  }

  @Test func `a value that was left out stands behind its colon`() throws {
    let last = try #require(read(text).documents.first?["last"])
    #expect(last.scalar?.value == .null)
    #expect(last.span.lower == text.utf8.count - 1)
    #expect(last.span.upper == last.span.lower)
  }

  @Test func `the text of a scalar has a span of its own where it stands byte for byte`() {
    let text = "[plain, 'single', \"double\", 'it''s', \"\\x61\", [], two\n words]"
    let file = SourceFile(path: "case.yaml", text: text)
    let found = read(text).documents.first?.items.map { $0.verbatimSpan.map(file.text) }
    #expect(found == ["plain", "single", "double", nil, nil, nil, nil])
  }

  @Test func `spans carry the number of their file`() {
    let file = SourceFile(path: "case.yaml", text: "a: on\n")
    let reading = YAMLReader.read(file, number: 7)
    #expect(reading.documents.first?.span.file == 7)
    #expect(reading.diagnostics.first?.primary?.span.file == 7)
  }

  @Test func `equality ignores how and where a tree is written`() {
    #expect(read("a: [b, 1]\n").documents == read("{ \"a\":\n  [ 'b', 0x1 ] }").documents)
    #expect(read("a: 1").documents != read("a: '1'").documents)
    #expect(read("{a: 1, b: 2}").documents != read("{b: 2, a: 1}").documents)
    #expect(read("[.nan]").documents == read("- .NaN").documents)
  }
}
