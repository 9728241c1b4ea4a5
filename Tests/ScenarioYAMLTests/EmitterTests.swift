import ScenarioYAML
import SourceDiagnostics
import Testing

struct EmitterTests {
  private func emitted(_ text: String) -> String {
    YAMLEmitter.text(of: read(text).documents)
  }

  @Test func `a tree is written in block style`() {
    let text = "{ scenario: 'One', tags: [a, [b, c]], given: [{ x: 1, z: [] }, {}], last: }"
    let expected = """
      ---
      scenario: One
      tags:
        - a
        - - b
          - c
      given:
        - x: 1
          z: []
        - {}
      last:

      """
    #expect(emitted(text) == expected)
  }

  @Test func `texts that any reader could take for something else are quoted`() {
    let text =
      #"['1', "true", 'yes', '~', '', ' a', 'a ', 'a: b', 'a #b', '- a', '@a', '2024-01-31', "a\tb", "\x07", 'é']"#
    let expected = """
      ---
      - "1"
      - "true"
      - "yes"
      - "~"
      - ""
      - " a"
      - "a "
      - "a: b"
      - "a #b"
      - "- a"
      - "@a"
      - "2024-01-31"
      - "a\\tb"
      - "\\x07"
      - "é"

      """
    #expect(emitted(text) == expected)
  }

  @Test func `values keep the notation in which they were written`() {
    #expect(emitted("[0x1F, 1e3, ~, .inf, True, 007]") == "---\n- 0x1F\n- 1e3\n- ~\n- .inf\n- True\n- 007\n")
  }

  @Test func `texts of several lines become literal blocks`() {
    #expect(emitted(#"a: "b\n  c\n""#) == "---\na: |\n  b\n    c\n")
    #expect(emitted(#"a: "b\n\nc""#) == "---\na: |-\n  b\n\n  c\n")
    #expect(emitted(#"- "b\n\n""#) == "---\n- |+\n  b\n\n")
    #expect(emitted(#"a: " b\nc""#) == "---\na: \" b\\nc\"\n")
    #expect(emitted(#""a\nb""#) == "---\n|-\n  a\n  b\n")
  }

  @Test(arguments: AcceptedTextTests.collections + AcceptedTextTests.scalars)
  func `reading what was written gives the same tree`(_ example: AcceptedTextTests.Example) {
    let documents = read(example.text).documents
    let again = read(YAMLEmitter.text(of: documents))
    #expect(!again.diagnostics.hasErrors)
    #expect(again.documents == documents)
  }

  @Test func `JSON can be indented`() throws {
    let root = try #require(read("a: [1, {}]\nb: \"\\u0001\\\"\"\n").documents.first)
    #expect(
      YAMLJSON.text(of: root, indented: true) == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"\\u0001\\\"\"\n}")
  }
}
