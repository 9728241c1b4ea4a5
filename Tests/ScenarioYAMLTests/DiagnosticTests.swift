import SourceDiagnostics
import Testing

@testable import ScenarioYAML

struct DiagnosticTests {
  struct Example: CustomTestStringConvertible {
    let code: YAMLCode
    let text: String
    let underlined: String
    let message: String
    let help: String

    init(_ code: YAMLCode, _ text: String, _ underlined: String, _ message: String, _ help: String) {
      (self.code, self.text, self.underlined, self.message, self.help) = (code, text, underlined, message, help)
    }

    var testDescription: String { "\(code): \(text.debugDescription)" }
  }

  @Test(arguments: YAMLExamples.all)
  func `a mistake gives one diagnostic at the smallest place`(_ example: Example) throws {
    let diagnostics = read(example.text).diagnostics
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.map(\.code) == [example.code.rawValue])
    #expect(diagnostic.message == example.message)
    #expect(underlined(diagnostic, in: example.text) == example.underlined)
    #expect(diagnostic.help == [example.help])
  }

  @Test func `every code has an example or a test of its own`() {
    let special: Set<YAMLCode> = [
      .tooLarge, .notUTF8, .binary, .invalidUTF8, .tooDeep, .tooManyErrors, .tooManyWarnings,
    ]
    let covered = special.union(YAMLExamples.all.map(\.code))
    #expect(YAMLCode.allCases.filter { !covered.contains($0) } == [])
  }

  @Test func `messages are one sentence in lower case without a period, longer than their label`() {
    for example in YAMLExamples.all {
      for diagnostic in read(example.text).diagnostics {
        let first = diagnostic.message.unicodeScalars.first
        #expect(first == "`" || first?.properties.isLowercase == true, "\(diagnostic.message)")
        #expect(!diagnostic.message.hasSuffix(".") && !diagnostic.message.contains("\n"))
        #expect((diagnostic.primary?.text.count ?? 0) < diagnostic.message.count)
      }
    }
  }

  @Test func `every code has words of its own`() {
    for code in YAMLCode.allCases {
      #expect(YAMLWording(code, "x").message != code.summary, "\(code)")
    }
  }

  @Test func `every code says in one sentence what it means`() {
    for code in YAMLCode.allCases {
      #expect(code.summary.hasSuffix("."), "\(code)")
      #expect(code.summary.count <= 120, "\(code)")
    }
  }

  @Test func `a key that is given twice shows both places`() throws {
    let text = "a: 1\nb: 2\n\"\\x61\": 3\n"
    let diagnostic = try #require(read(text).diagnostics.first)
    #expect(diagnostic.code == YAMLCode.duplicateKey.rawValue)
    #expect(underlined(diagnostic, in: text) == "\"\\x61\"")
    #expect(diagnostic.secondary.map(\.span.lower) == [0])
    #expect(diagnostic.secondary.map(\.text) == ["given here first"])
  }

  @Test func `equal keys are found in wide mappings, and only there`() {
    let wide = (0..<1000).map { "key\($0): \($0)\n" }.joined()
    #expect(codes(wide).isEmpty)
    #expect(codes(wide + "key7: again\n'key999': again\n") == ["YAML-109", "YAML-109"])
    #expect(codes("a: { b: 1 }\nb: { b: 2 }\n").isEmpty)
  }

  @Test func `independent mistakes are all reported, in order`() {
    let text = """
      a: &x 1
      b: "\\q"
      c:
        - [1, , 2]
        d: 3
      e: yes
      a: 2
      """
    #expect(codes(text) == ["YAML-101", "YAML-303", "YAML-404", "YAML-204", "YAML-501", "YAML-109"])
  }

  @Test func `reading goes on behind a mistake`() {
    #expect(json("a: [b, c\nd: e\n") == [#"{"a":["b","c"],"d":"e"}"#])
    #expect(json("a: \"b\nd: e\n---\nf\n") == [#"{"a":"","d":"e"}"#, #""f""#])
    #expect(json("a:\n  b: 1\n c: 2\n  d: 3\ne: f\n") == [#"{"a":{"b":1},"e":"f"}"#])
    #expect(json("? a\n: b\nc: d\n") == [#"{"c":"d"}"#])
    #expect(json("a: &x\n  b: c\nd: !t e\n") == [#"{"a":{"b":"c"},"d":"e"}"#])
  }

  @Test func `a mistake is not reported again by what follows from it`() {
    #expect(codes("a:\n\tb: 1\n\tc: 2\nd: 3\n") == ["YAML-201"])
    #expect(codes("<<: *base\nother: 1\n") == ["YAML-104"])
    #expect(codes("[a, {b: c]\n") == ["YAML-401"])
    #expect(codes("1: a\n1: b\n") == ["YAML-108", "YAML-108"])
    #expect(codes("a:\n  - x\n  b: 1\n  c: 2\n  - z\n") == ["YAML-204"])
  }

  @Test func `at most a hundred diagnostics are given, and the last says so`() {
    let errors = read(String(repeating: "- *x\n", count: 250)).diagnostics
    #expect(errors.count == 100)
    #expect(errors.last?.code == YAMLCode.tooManyErrors.rawValue)
    let warnings = read(String(repeating: "- yes\n", count: 250)).diagnostics
    #expect(warnings.count == 100)
    #expect(warnings.last?.code == YAMLCode.tooManyWarnings.rawValue)
    #expect(!warnings.hasErrors)
  }

  @Test func `warnings never crowd out an error`() {
    let diagnostics = read(String(repeating: "- yes\n", count: 250) + "- *x\n").diagnostics
    #expect(diagnostics.count == 100)
    #expect(diagnostics.hasErrors)
  }

  @Test func `words of an author are cut to a readable length`() throws {
    let diagnostic = try #require(read("a: 1\n" + String(repeating: "long ", count: 1000)).diagnostics.first)
    #expect(diagnostic.message.count < 100)
  }
}
