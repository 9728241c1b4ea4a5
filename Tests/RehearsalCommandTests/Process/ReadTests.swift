import Foundation
import Testing

/// What `rehearse read` prints, to be compared with other readers of YAML.
@Suite(.enabled(if: BuiltCommand.path != nil, "`rehearse` is not built beside the tests"))
struct ReadTests {
  private func read(_ text: String) throws -> BuiltCommand.Result {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("case.yaml", text)
    return try command.run(["read", "case.yaml"])
  }

  @Test(arguments: [
    ("a: 1\nb: [x, 1.5, true, ~, \"1\"]\n", "{\"a\":1,\"b\":[\"x\",1.5,true,null,\"1\"]}"),
    ("b: 1\na: 2\n", "{\"b\":1,\"a\":2}"), ("a\n---\n- b\n", "[\"a\",[\"b\"]]"), ("", "[]"),
    ("a: .inf\nb: 0x1F\nc: >\n  x\n  y\n", "{\"a\":\".inf\",\"b\":31,\"c\":\"x y\\n\"}"),
  ])
  func `the tree is printed as JSON, its keys in their order`(text: String, json: String) throws {
    let result = try read(text)
    #expect(result.status == 0 && result.error.isEmpty, "\(result)")
    #expect(result.output.filter { $0 != "\n" && $0 != " " } == json.filter { $0 != " " })
  }

  @Test func `no tree is printed for a text that is refused`() throws {
    let result = try read("a: &x 1\nb: *x\n")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.error.contains("error[YAML-101]") && result.error.contains("error[YAML-102]"))
  }

  @Test(arguments: [["read"], ["read", "a.yaml", "b.yaml"]])
  func `it takes one file`(arguments: [String]) throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    let result = try command.run(arguments)
    #expect(result.status == 64 && result.error.contains("`read` takes one file"), "\(result)")
  }

  @Test func `a file that is missing, and a folder, are said so`() throws {
    let command = try BuiltCommand()
    defer { command.remove() }
    try command.write("folder/case.yaml", "a: 1\n")
    #expect(try command.run(["read", "nothing.yaml"]).error.contains("error[FILE-001]"))
    #expect(try command.run(["read", "folder"]).error.contains("error[FILE-002]"))
  }
}
