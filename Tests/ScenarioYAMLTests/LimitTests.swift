import SourceDiagnostics
import Testing

@testable import ScenarioYAML

struct LimitTests {
  private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
    String(repeating: open, count: depth) + "a" + String(repeating: close, count: depth) + "\n"
  }

  private static func stairs(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  }

  @Test func `a hundred levels are accepted`() {
    for text in [
      Self.nested("[", "]", 100), Self.nested("- ", "", 100), Self.nested("{a: ", "}", 100), Self.stairs(100),
    ] {
      #expect(codes(text) == [])
    }
  }

  @Test(arguments: [101, 10_000])
  func `deeper levels are one diagnostic`(_ depth: Int) {
    for text in [
      Self.nested("[", "]", depth), Self.nested("{a: ", "}", depth), Self.nested("- ", "", depth),
      Self.nested("[a: ", "]", depth), String(repeating: "[", count: depth), String(repeating: "{", count: depth),
      Self.stairs(min(depth, 2000)),
    ] {
      #expect(codes(text) == [YAMLCode.tooDeep.rawValue])
    }
  }

  @Test func `the documents behind one that is too deep are read`() {
    let reading = read(Self.nested("[", "]", 200) + "---\na: b\n")
    #expect(reading.diagnostics.map(\.code) == [YAMLCode.tooDeep.rawValue])
    #expect(reading.documents.last.map { YAMLJSON.text(of: $0) } == #"{"a":"b"}"#)
  }

  @Test func `a file beyond the limit is not read`() {
    let file = SourceFile(path: "large.yaml", text: "a: b\n")
    let reading = YAMLReader.read(file, number: 0, largestFile: 4)
    #expect(reading.diagnostics.map(\.code) == [YAMLCode.tooLarge.rawValue])
    #expect(reading.documents.isEmpty)
    #expect(YAMLReader.read(file, number: 0, largestFile: 5).diagnostics.isEmpty)
  }

  @Test func `long lines, long texts and wide mappings are read`() {
    let long = String(repeating: "x", count: 200_000)
    #expect(codes("a: \(long)\nb: \"\(long)\"\nc: [\(long), '\(long)']\n") == [])
    #expect(codes("- " + String(repeating: "a\n  ", count: 20_000)) == [])
    #expect(codes((0..<20_000).map { "k\($0): \($0 + 2)\n" }.joined()) == [])
    #expect(codes(String(repeating: " ", count: 100_000) + "[" + String(repeating: "a,", count: 100_000) + "]") == [])
  }
}
