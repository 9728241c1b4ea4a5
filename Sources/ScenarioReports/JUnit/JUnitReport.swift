import ScenarioRunner
import SourceDiagnostics

/// The report for the test views of build servers.
///
/// JUnit's XML has no standard; this is the common ground of its readers. A scenario is a `testsuite`, a cell a
/// `testcase`:
///
/// | Verdict | In JUnit |
/// |---|---|
/// | held | a `testcase` without a child that says otherwise |
/// | broken | `failure` |
/// | undetermined | `error` with `type="undetermined"` |
/// | unreadable | `error` with `type="unreadable"` |
/// | skipped | `skipped` with the author's reason |
/// | not asserted | `skipped` with `message="not asserted"` |
///
/// `classname` and `name` are made of path, title and cell name, so that a server recognizes a cell in the next run.
/// Times are zero: equal runs give equal bytes.
package enum JUnitReport {
  package static func text(_ report: RunReport) -> String {
    let suites = JUnitSuite.all(report)
    var xml = XMLWriter()
    let all = suites.flatMap(\.cases)
    xml.element(
      "testsuites",
      [
        "name": "rehearsal", "tests": String(all.count), "failures": String(all.count(where: \.isFailure)),
        "errors": String(all.count(where: \.isError)), "skipped": String(all.count(where: \.isSkipped)), "time": "0",
      ]
    ) { xml in
      for suite in suites { write(suite, report, &xml) }
    }
    return xml.xml
  }

  private static func write(_ suite: JUnitSuite, _ report: RunReport, _ xml: inout XMLWriter) {
    let cases = suite.cases
    xml.element(
      "testsuite",
      [
        "name": suite.name, "tests": String(cases.count), "failures": String(cases.count(where: \.isFailure)),
        "errors": String(cases.count(where: \.isError)), "skipped": String(cases.count(where: \.isSkipped)),
        "time": "0", "file": suite.file,
      ]
    ) { xml in
      xml.element("properties", [:]) { xml in
        xml.element("property", ["name": "version", "value": report.version])
        xml.element("property", ["name": "modelDate", "value": report.modelDate])
        for tag in suite.tags { xml.element("property", ["name": "tag", "value": tag]) }
      }
      for testcase in cases { write(testcase, suite, &xml) }
    }
  }

  private static func write(_ testcase: JUnitCase, _ suite: JUnitSuite, _ xml: inout XMLWriter) {
    xml.element(
      "testcase",
      [
        "classname": suite.className, "name": testcase.name, "file": suite.file, "line": String(testcase.line),
        "time": "0",
      ]
    ) { xml in
      if !testcase.properties.isEmpty {
        xml.element("properties", [:]) { xml in
          for (name, value) in testcase.properties {
            xml.element("property", ["name": name, "value": value])
          }
        }
      }
      switch testcase.result {
      case .passed: break
      case .failure(let message, let text):
        xml.element("failure", ["message": message, "type": "broken"], text: text)
      case .error(let type, let message, let text):
        xml.element("error", ["message": message, "type": type], text: text)
      case .skipped(let message):
        xml.element("skipped", ["message": message])
      }
    }
  }
}
