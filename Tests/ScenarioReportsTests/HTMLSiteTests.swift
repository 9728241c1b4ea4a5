import ScenarioRunner
import Testing

@testable import ScenarioReports

@Suite struct `HTML report of several files` {
  @Test func `gives every file a page and lists them by folder on the first`() {
    let pages = HTMLPage.all(Fixtures.played())
    #expect(pages.map(\.name) == ["index.html", "apim/firewall.html", "broken.html", "bad.html"])
    #expect(pages[0].elements("h3").contains("Scenarios/apim"))
    #expect(pages[0].elements("table").isEmpty)
    #expect(pages[1].elements("table").count == 1)
    #expect(pages[1].elements("h1") == ["Scenarios/apim/firewall.yaml"])
    #expect(pages[1].content.contains("rehearse run Scenarios/apim/firewall.yaml<"))
    #expect(pages[1].targets.contains("index.html#"))
    #expect(pages[0].targets.contains("apim/firewall.html#"))
  }

  @Test func `says on the first page what needs attention on others`() {
    let first = HTMLPage(Fixtures.played())
    let cells = first.targets.filter { $0.hasPrefix("broken.html#c") }
    #expect(cells.count == 3)
    #expect(first.elements("fieldset").count == 1)
  }

  @Test(arguments: [(20, false), (40, true)])
  func `folds the folders of a long list, and names their sizes`(_ perFolder: Int, _ isFolded: Bool) {
    let made = ["a", "b"].flatMap { folder in
      (0..<perFolder).map { Fixtures.scenario("Question \($0)", axes: [], [], path: "S/\(folder)/\($0).yaml") }
    }
    let first = HTMLPage(Fixtures.report(made))
    #expect(first.elements("details").count == (isFolded ? 2 : 0))
    #expect(first.content.contains("\(perFolder) files, \(perFolder) scenarios") == isFolded)
    #expect(first.elements("h3") == ["S/a", "S/b"])
    #expect(first.targets.filter { $0.hasPrefix("a/") || $0.hasPrefix("b/") }.count == 4 * perFolder)
  }

  @Test(arguments: [
    (["a/x.yaml", "a/y.yml"], ["x.html", "y.html"]),
    (["a/x.yaml", "b/x.yaml"], ["a/x.html", "b/x.html"]),
    (["Case.yaml", "case.yaml", "case-2.yaml"], ["Case.html", "case-2.html", "case-2-2.html"]),
    (["index.yaml", "x.html/y.yaml", "x.yaml"], ["index-2.html", "x-html/y.html", "x.html"]),
    (["../../etc/x.yaml", "/etc/y.yaml"], ["x.html", "y.html"]),
    (["./s/a b<c>.yaml", "./s/.hidden.yaml"], ["a-b-c-.html", "page.hidden.html"]),
    (["", "/"], ["page.html", "page-2.html"]),
  ])
  func `names pages safely`(_ paths: [String], _ names: [String]) {
    #expect(PageNames(paths).names == names)
  }

  @Test func `keeps long names within what file systems take`() {
    let long = String(repeating: "n", count: 300)
    let names = PageNames(["a/\(long)1.yaml", "a/\(long)2.yaml"]).names
    #expect(Set(names).count == 2)
    #expect(names.allSatisfy { $0.utf8.count < 100 })
  }
}
