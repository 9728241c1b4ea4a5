import JSONText
import SeededRandomness
import SourceDiagnostics
import Testing

/// JSON as the tools print it, with the place of every value; and everything else refused with a place.
struct JSONReaderTests {
  private func read(_ text: String) -> JSONReading {
    JSONReader.read(SourceFile(path: "a.json", text: text), number: 0)
  }

  @Test func `values keep their kind, content and path`() throws {
    let root = try #require(
      read(#"{"a": [null, true, -12, 1.5e3, "x\n\u00e9\ud83d\ude00", {}], "b c": {"d": []}}"#).root)
    let items = try #require(root["a"]?.items)
    #expect(items.map(\.kind) == [.null, .bool, .number, .number, .string, .object])
    #expect(items[1].bool == true && items[2].integer == -12 && items[3].integer == nil)
    #expect(items[4].text == "x\né😀")
    #expect(items[4].path == "$.a[4]" && root["b c"]?["d"]?.path == "$['b c'].d")
  }

  @Test func `of a name that stands twice the last counts`() {
    #expect(read(#"{"a": 1, "a": 2}"#).root?["a"]?.integer == 2)
  }

  @Test(arguments: [
    ("", "JSON-002"), ("  \n", "JSON-002"), ("{\"a\": nul}", "JSON-003"), ("{a: 1}", "JSON-003"), ("[1 2]", "JSON-003"),
    ("[1,]", "JSON-003"), ("{\"a\": 1,}", "JSON-003"), ("{\"a\" 1}", "JSON-003"), ("[1, 2", "JSON-004"),
    ("\"abc", "JSON-004"), ("{", "JSON-004"), ("\"a\nb\"", "JSON-005"), (#""\x""#, "JSON-005"), ("01", "JSON-006"),
    ("-", "JSON-006"), ("1.", "JSON-006"), ("[1e]", "JSON-006"), ("-00", "JSON-006"),
    (String(repeating: "[", count: 1_001), "JSON-007"), ("{} {}", "JSON-008"), ("1 x", "JSON-008"),
  ])
  func `what is no JSON is refused once, with a place`(text: String, code: String) throws {
    let reading = read(text)
    #expect(reading.root == nil && reading.diagnostics.map(\.code) == [code])
    let span = try #require(reading.diagnostics.first?.primary?.span)
    #expect(span.lower >= 0 && span.upper <= text.utf8.count)
  }

  @Test func `random texts end in a value or in a diagnostic`() {
    let pieces = ["{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\\", "1", "-", "0.5", "true", "null", " ", "\n", "é"]
    var random = SplitMix64(seed: 7)
    for _ in 0..<3_000 {
      let count = Int.random(in: 1..<16, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let reading = read(text)
      #expect((reading.root == nil) == (reading.diagnostics.count == 1), "\(text.debugDescription)")
      if let root = reading.root { walk(root) }
    }
  }

  private func walk(_ node: JSONNode) {
    #expect(node.path.hasPrefix("$"))
    for item in node.items { walk(item) }
    for (name, value) in node.members where !name.isEmpty { walk(value) }
  }
}
