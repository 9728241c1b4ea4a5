import Foundation
import ScenarioRunner
import Testing

@testable import ScenarioReports

@Suite struct `JSON report` {
  private func parsed(_ report: RunReport) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(JSONReport.text(report).utf8))
    return try #require(value as? [String: Any])
  }

  private func scenarios(_ report: RunReport) throws -> [[String: Any]] {
    let files = try #require(try parsed(report)["files"] as? [[String: Any]])
    return files.flatMap { $0["scenarios"] as? [[String: Any]] ?? [] }
  }

  @Test func `states schema, verdict and counts`() throws {
    let report = try parsed(Fixtures.played())
    #expect(report["schema"] as? String == "rehearsal-report/1")
    #expect(report["verdict"] as? String == "unreadable")
    #expect(report["exitStatus"] as? Int == 2)
    let counts = try #require(report["counts"] as? [String: Int])
    #expect(counts["total"] == 13)
    #expect(counts["held"] == 9)
    #expect(counts["broken"] == 3)
    #expect(counts["unreadable"] == 1)
    #expect(counts["skipped"] == 0)
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let place = try #require((diagnostics[0]["place"] as? [String: Any])?["at"] as? [String: Any])
    #expect(place["path"] as? String == "Scenarios/bad.yaml")
    #expect(place["line"] as? Int == 2)
  }

  @Test func `names the choices and the answer of each cell`() throws {
    let seed = try #require(try scenarios(Fixtures.played()).first)
    let cells = try #require(seed["cells"] as? [[String: Any]])
    #expect(cells.count == 6)
    let last = cells[5]
    #expect(last["choices"] as? [String: String] == ["identity": "user-assigned", "firewall": "trusted services"])
    #expect(last["answer"] as? String == "fails")
    #expect(last["verdict"] as? String == "held")
    let outcomes = try #require(seed["outcomes"] as? [[String: Any]])
    let steps = try #require(last["steps"] as? [[String: Any]])
    let number = try #require(steps.last?["outcome"] as? Int)
    let cause = try #require(outcomes[number]["cause"] as? [String: Any])
    #expect(cause["stage"] as? String == "network")
  }

  @Test func `writes shared outcomes once`() throws {
    let made = try #require(try scenarios(Fixtures.large).first)
    #expect((made["outcomes"] as? [Any])?.count == 4)
  }

  @Test func `says null where nothing is known`() throws {
    let made = try #require(try scenarios(Fixtures.everyState).first)
    #expect(made["about"] is NSNull)
    let cells = try #require(made["cells"] as? [[String: Any]])
    #expect(cells[6]["answer"] is NSNull)
    #expect(cells[6]["decisiveStep"] is NSNull)
    let outcomes = try #require(made["outcomes"] as? [[String: Any]])
    let surfaced = try #require(outcomes[1]["surfaced"] as? [String: Any])
    #expect(surfaced["code"] is NSNull)
    #expect(surfaced["innerCode"] as? String == "")
  }

  @Test func `keeps hostile text exactly and escapes what is invisible`() throws {
    let text = JSONReport.text(Fixtures.hostileReport)
    #expect(text.contains(#"\u202Edesrever\u202C \u0007"#))
    let made = try #require(try scenarios(Fixtures.hostileReport).first)
    #expect(made["title"] as? String == Fixtures.hostile)
  }

  @Test func `escapes as RFC 8259 asks`() {
    let text = JSONWriter.text(.string("\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{2028}é😀"))
    #expect(text == #""\"\\/\n\r\t\u0000\u001F\u007F\u2028é😀""# + "\n")
  }

  @Test func `puts what is short on one line, indents the rest by two and keeps the order of keys`() {
    let long = String(repeating: "x", count: 1_000)
    let value = JSONValue.object([
      "b": .array([.number(1), .null]), "a": .array([]), "c": .named([("x", .bool(true))]),
      "d": .array([.string(long)]),
    ])
    #expect(
      JSONWriter.text(value) == """
        {
          "b": [1, null],
          "a": [],
          "c": {"x": true},
          "d": [
            "\(long)"
          ]
        }

        """)
  }

  @Test func `writes each rule once and names it by its id`() throws {
    let report = try parsed(Fixtures.played())
    let rules = try #require(report["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(rules == rules.sorted())
    #expect(Set(rules).count == rules.count)
    let seed = try #require(try scenarios(Fixtures.played()).first)
    let outcomes = try #require(seed["outcomes"] as? [[String: Any]])
    let named = outcomes.compactMap { ($0["cause"] as? [String: Any])?["rule"] as? String }
    #expect(!named.isEmpty)
    #expect(Set(named).isSubset(of: rules))
  }

  @Test func `has the keys that the schema requires`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Fixtures/rehearsal-report-1.schema.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let report = try parsed(Fixtures.played())
    #expect(Set(try #require(schema["required"] as? [String])) == Set(report.keys))
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let scenario = try #require(try scenarios(Fixtures.played()).first)
    #expect(Set(try #require(definitions["scenario"]?["required"] as? [String])) == Set(scenario.keys))
    let cell = try #require((scenario["cells"] as? [[String: Any]])?.first)
    #expect(Set(try #require(definitions["cell"]?["required"] as? [String])) == Set(cell.keys))
    let outcome = try #require((scenario["outcomes"] as? [[String: Any]])?.first)
    #expect(Set(try #require(definitions["outcome"]?["required"] as? [String])) == Set(outcome.keys))
  }
}
