import ScenarioYAML
import Testing

struct AcceptedTextTests {
  struct Example: CustomTestStringConvertible {
    let name: String
    let text: String
    let json: String

    init(_ name: String, _ text: String, _ json: String) {
      (self.name, self.text, self.json) = (name, text, json)
    }

    var testDescription: String { name }
  }

  static let collections = [
    Example("a mapping in a mapping", "a:\n  b: c\nd: e\n", #"{"a":{"b":"c"},"d":"e"}"#),
    Example("a list below its key", "a:\n  - b\n  - c\n", #"{"a":["b","c"]}"#),
    Example("a list at the indentation of its key", "a:\n- b\n- c\nd: e\n", #"{"a":["b","c"],"d":"e"}"#),
    Example("mappings that begin behind a dash", "- a: 1\n  b: 2\n- c: 3\n", #"[{"a":1,"b":2},{"c":3}]"#),
    Example("lists in lists", "- - a\n  - b\n- - - c\n", #"[["a","b"],[["c"]]]"#),
    Example("values that are left out", "a:\nb:\n  -\n  - c\n", #"{"a":null,"b":[null,"c"]}"#),
    Example("empty brackets", "a: []\nb: {}\n", #"{"a":[],"b":{}}"#),
    Example("brackets in brackets", "{ a: [b, { c: d }], e: }", #"{"a":["b",{"c":"d"}],"e":null}"#),
    Example("brackets over several lines", "a: [\n  b, # one\n\n  c,\n  ]\n", #"{"a":["b","c"]}"#),
    Example("a pair in a list", "[a: 1, b]", #"[{"a":1},"b"]"#),
    Example("a quoted key whose colon touches its value", #"{"a":1,"b":"c"}"#, #"{"a":1,"b":"c"}"#),
    Example("a key without a value in braces", "{a, b: c}", #"{"a":null,"b":"c"}"#),
  ]

  static let scalars = [
    Example("a plain text over several lines", "a: b\n  c\n\n  d\n", #"{"a":"b c\nd"}"#),
    Example("characters that mean something elsewhere", "a: b:c#d -e [f]\n", #"{"a":"b:c#d -e [f]"}"#),
    Example("a comment behind a value", "a: b # c\n", #"{"a":"b"}"#),
    Example("single quotes", "a: 'it''s'\n", #"{"a":"it's"}"#),
    Example("double quotes", #"a: "b\tc\x41\u00e9\U0001F600""#, "{\"a\":\"b\\tcAé😀\"}"),
    Example("a quoted text over several lines", "a: \"b \n\n  c\\\n  d\"\n", #"{"a":"b\ncd"}"#),
    Example("a literal block", "a: |\n  b\n   c\n\n  d\ne: f\n", #"{"a":"b\n c\n\nd\n","e":"f"}"#),
    Example("a folded block", "a: >\n  b\n  c\n\n  d\n   e\n  f\n", #"{"a":"b c\nd\n e\nf\n"}"#),
    Example("chomping", "- |-\n  a\n\n- |\n  a\n\n- |+\n  a\n\n", #"["a","a\n","a\n\n"]"#),
    Example("an indentation indicator", "a: |2\n    b\n  c\n", #"{"a":"  b\nc\n"}"#),
    Example("an empty block", "a: |\nb: c\n", #"{"a":"","b":"c"}"#),
    Example("CR LF", "a: b\r\nc: |\r\n  d\r\n  e\r\n", #"{"a":"b","c":"d\ne\n"}"#),
    Example("CR alone", "a: b\rc: d\r", #"{"a":"b","c":"d"}"#),
    Example("a byte-order mark at the beginning", "\u{FEFF}a: b\n", #"{"a":"b"}"#),
    Example("a tab behind the indentation of a text", "a:\n \tb\n", #"{"a":"b"}"#),
    Example("quoted keys", "\"a b\": 1\n'c: d': 2\n", #"{"a b":1,"c: d":2}"#),
    Example(
      "quoted keys that look like something else", "\"1\": a\n\"<<\": b\n'null': c\n", #"{"1":"a","<<":"b","null":"c"}"#
    ),
  ]

  @Test(arguments: collections + scalars)
  func `an accepted text has the tree of YAML 1.2`(_ example: Example) {
    let reading = read(example.text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.documents.map { YAMLJSON.text(of: $0) } == [example.json])
  }

  @Test func `documents are separated by markers`() {
    #expect(json("") == [])
    #expect(json("# nothing\n") == [])
    #expect(json("a: 1\n---\nb\n...\n---\n---\n|\n c\n") == [#"{"a":1}"#, #""b""#, "null", #""c\n""#])
  }

  @Test func `the core schema decides what a plain scalar is`() {
    let text =
      "[null, ~, Null, true, FALSE, 12, +7, -3, 0o17, 0xFF, 1.5, .5, 1., 1e3, -1.5E-2, 1.2.3, nUll, yEs, 0x, 1e]"
    let expected =
      "[null,null,null,true,false,12,7,-3,15,255,1.5,0.5,1.0,1000.0,-0.015,\"1.2.3\",\"nUll\",\"yEs\",\"0x\",\"1e\"]"
    #expect(json(text) == [expected])
  }

  @Test func `infinity and not-a-number are floats`() {
    let values = read("[.inf, -.Inf, +.INF, .nan, -.nan]").documents.first?.items.compactMap(\.scalar?.value) ?? []
    #expect(values.count == 5)
    #expect(values[0] == .float(.infinity))
    #expect(values[1] == .float(-.infinity))
    #expect(values[2] == .float(.infinity))
    if case .float(let value) = values[3] { #expect(value.isNaN) } else { Issue.record("`.nan` is no float") }
    #expect(values[4] == .string("-.nan"))
  }

  @Test func `integers that Int cannot hold keep their digits`() {
    let text = "[9223372036854775807, 9223372036854775808, 0x1FFFFFFFFFFFFFFFF]"
    let values = read(text).documents.first?.items.compactMap(\.scalar?.value)
    #expect(values == [.int(.max), .bigInt("9223372036854775808"), .bigInt("0x1FFFFFFFFFFFFFFFF")])
    #expect(json("-00099999999999999999999") == ["-99999999999999999999"])
  }

  @Test func `quoted and block scalars are always strings`() {
    #expect(json("['1', \"true\", 'null']") == [#"["1","true","null"]"#])
    #expect(json("- |-\n  1\n- >-\n  true\n") == [#"["1","true"]"#])
  }
}
