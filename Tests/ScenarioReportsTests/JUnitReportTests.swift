import Foundation
import ScenarioRunner
import SourceDiagnostics
import Testing

@testable import ScenarioReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `JUnit report` {
  @Test func `counts what it holds`() throws {
    let tree = try XMLTree.parse(JUnitReport.text(Fixtures.played()))
    #expect(tree.name == "testsuites")
    #expect(tree.attributes["tests"] == "13")
    #expect(tree.attributes["failures"] == "3")
    #expect(tree.attributes["errors"] == "1")
    #expect(tree.children.map { $0.attributes["tests"] } == ["6", "6", "1"])
    #expect(tree.all("testcase").count == 13)
    #expect(tree.all("failure").count == 3)
  }

  @Test func `names cases by path, title and cell`() throws {
    let tree = try XMLTree.parse(JUnitReport.text(Fixtures.played()))
    let case0 = try #require(tree.all("testcase").first)
    #expect(case0.attributes["classname"] == "Scenarios.apim.firewall")
    #expect(case0.attributes["name"]?.hasSuffix("[identity=system-assigned firewall=none]") == true)
    #expect(case0.attributes["file"] == "Scenarios/apim/firewall.yaml")
    let properties = case0.all("property").map { "\($0.attributes["name"] ?? "")=\($0.attributes["value"] ?? "")" }
    #expect(properties.prefix(2) == ["axis:identity=system-assigned", "axis:firewall=none"])
    let names = tree.all("testcase").map { "\($0.attributes["classname"] ?? "") \($0.attributes["name"] ?? "")" }
    #expect(Set(names).count == 13)
  }

  @Test func `explains a failure with the shared sentences`() throws {
    let report = Fixtures.played()
    let failure = try #require(try XMLTree.parse(JUnitReport.text(report)).all("failure").first)
    let cell = try #require(report.scenarios.flatMap(\.cells).first { $0.verdict == .broken })
    let step = try #require(cell.decisiveStep)
    #expect(failure.attributes["message"] == step.mismatch?.message)
    for line in Narration(cell, step).lines { #expect(failure.text.contains("\(line.label): \(line.text)")) }
    #expect(failure.text.hasPrefix("Scenarios/broken.yaml:"))
  }

  @Test func `keeps every verdict distinct`() throws {
    let tree = try XMLTree.parse(JUnitReport.text(Fixtures.everyState))
    let results = tree.all("testcase").map { testcase in
      testcase.children.filter { $0.name != "properties" }
        .map { "\($0.name) \($0.attributes["type"] ?? $0.attributes["message"] ?? "")" }.first ?? "passed"
    }
    let reason = "skipped because " + Fixtures.hostile.replacing("\u{7}", with: "")
    #expect(
      results == [
        "passed", "passed", "passed", "passed", "failure broken", "error undetermined", "error unreadable", reason,
        "skipped not asserted",
      ])
  }

  @Test func `reports a file of which no scenario is left`() throws {
    let report = Runner().run([SourceFile(path: "Scenarios/tabs.yaml", text: "a:\n\t- b: [\n")])
    #expect(report.diagnostics.hasErrors)
    let tree = try XMLTree.parse(JUnitReport.text(report))
    let error = try #require(tree.all("error").first)
    #expect(error.attributes["type"] == "unreadable")
    #expect(error.text.contains("Scenarios/tabs.yaml"))
  }

  @Test func `survives hostile text`() throws {
    let tree = try XMLTree.parse(JUnitReport.text(Fixtures.hostileReport))
    #expect(tree.all("testsuite").count == 1)
    #expect(tree.all("failure").first?.text.contains("</script><img src=x onerror=alert(1)> &") == true)
  }

  @Test func `drops what XML forbids and keeps lines of attributes`() {
    var xml = XMLWriter()
    xml.element("a", ["b": "1\n2\t3\u{0}\u{FFFE}<\"&"], text: "x\u{1B}\r\n]]>")
    #expect(xml.xml.hasSuffix("<a b=\"1&#10;2&#9;3&lt;&quot;&amp;\">x&#13;\n]]&gt;</a>\n"))
  }

  @Test(arguments: [
    ("Scenarios/a/b.yaml", "Scenarios.a.b"), ("./x.y.yaml", "x.y"), ("../up.yaml", "up"), (".yaml", ".yaml"), ("", ""),
  ])
  func `makes class names of paths`(_ path: String, _ name: String) {
    #expect(JUnitSuite.className(path) == name)
  }
}
