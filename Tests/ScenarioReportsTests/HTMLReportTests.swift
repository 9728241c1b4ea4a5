import ScenarioRunner
import SourceDiagnostics
import Testing

@testable import ScenarioReports

@Suite struct `HTML report` {
  @Test func `is one page named index for one file`() {
    #expect(HTMLReport.files(Fixtures.everyState).map(\.name) == ["index.html"])
    #expect(HTMLReport.files(Fixtures.report([])).map(\.name) == ["index.html"])
  }

  @Test func `says the verdict in words and how to run again`() {
    let page = HTMLPage(Fixtures.played())
    #expect(page.elements("h1") == ["A scenario or file cannot be read"])
    #expect(page.text.contains("rehearse run Scenarios/apim/firewall.yaml Scenarios/broken.yaml Scenarios/bad.yaml"))
    #expect(page.elements("title").isEmpty)
    #expect(page.text.contains("<title>Rehearsal: a scenario or file cannot be read"))
  }

  @Test func `fetches nothing and allows only its own style and script`() throws {
    for page in HTMLPage.all(Fixtures.played()) {
      #expect(page.attributes("src").isEmpty)
      #expect(!page.text.contains("<link"))
      #expect(!page.text.contains("url("))
      #expect(!page.text.contains("@import"))
      for (name, code) in [("style", Stylesheet.text), ("script", RevealScript.text)] {
        let hash = Base64.text(SHA256.digest(code.utf8))
        #expect(page.text.contains("\(name)-src &#39;sha256-\(hash)&#39;"))
        #expect(page.text.contains("<\(name)>\(code)</\(name)>"))
      }
    }
  }

  @Test func `heads every row and column of the matrix`() {
    let page = HTMLPage(Fixtures.report([grid(["identity", "firewall"])]))
    #expect(page.elements("caption") == ["What Azure answers, by identity and firewall"])
    #expect(page.text.contains("<th scope=\"colgroup\" colspan=\"2\" class=\"axis\">firewall</th>"))
    #expect(page.elements("th") == ["identity", "firewall", "a", "b", "a", "b"])
    #expect(page.attributes("scope") == ["col", "colgroup", "col", "col", "row", "row"])
    #expect(page.elements("td").count == 4)
  }

  @Test func `puts outer axes into groups of rows`() {
    let page = HTMLPage(Fixtures.report([grid(["region", "identity", "firewall"])]))
    #expect(page.attributes("scope").count { $0 == "rowgroup" } == 2)
    #expect(page.elements("th").contains("<span>region: b</span>"))
    #expect(page.elements("td").count == 8)
  }

  @Test func `needs one column for one axis and one cell without axes`() {
    #expect(HTMLPage(Fixtures.report([grid(["identity"])])).elements("th") == ["identity", "answer", "a", "b"])
    let single = HTMLPage(Fixtures.report([grid([])]))
    #expect(single.elements("th") == ["cell", "answer", "this scenario"])
    #expect(single.elements("td").count == 1)
  }

  @Test func `leaves out empty rows and columns and names missing cells`() {
    let axes = [("row", ["a", "b", "c"]), ("column", ["x", "y", "z"])]
    let cells = [
      Fixtures.cell([0, 0], "row=a column=x", .held, Fixtures.succeeds),
      Fixtures.cell([2, 2], "row=c column=z", .held, Fixtures.succeeds),
    ]
    let page = HTMLPage(Fixtures.report([Fixtures.scenario(axes: axes, cells)]))
    #expect(page.elements("th") == ["row", "column", "x", "z", "a", "c"])
    #expect(page.elements("td").count { $0 == "no such cell" } == 2)
  }

  @Test func `keeps every state distinct by word, symbol and class`() {
    let cells = HTMLPage(Fixtures.everyState).content.split(separator: "<td class=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(cells == CellState.allCases.map(\.styleClass))
    #expect(Set(CellState.allCases.map(\.symbol)).count == CellState.allCases.count)
    let words = HTMLPage(Fixtures.everyState).elements("td").map { $0.drop { $0 != ">" } }
    #expect(Set(words).count == CellState.allCases.count, "\(words)")
  }

  @Test func `links every cell to details that are there once`() {
    for report in [Fixtures.played(), Fixtures.everyState, Fixtures.hostileReport] {
      let pages = HTMLPage.all(report)
      var anchors: Set<String> = []
      for page in pages {
        let ids = page.attributes("id")
        #expect(Set(ids).count == ids.count)
        anchors.formUnion(ids.map { "\(page.name)#\($0)" })
        anchors.insert("\(page.name)#")
      }
      for page in pages {
        #expect(page.targets.count > 3)
        #expect(Set(page.targets).subtracting(anchors).isEmpty, "\(page.name)")
      }
    }
  }

  @Test func `moves no link when a value or a scenario is added`() {
    let before = grid(["identity", "firewall"])
    let more = Fixtures.scenario(
      axes: [("identity", ["new", "a", "b"]), ("firewall", ["a", "b"])],
      [Fixtures.cell([0, 0], "identity=new firewall=a", .broken, Fixtures.fails)]
        + before.cells.map {
          Fixtures.cell([$0.choices[0] + 1, $0.choices[1]], $0.name, $0.verdict, Fixtures.succeeds)
        })
    let other = Fixtures.scenario("Another", axes: [], [Fixtures.cell([], "", .held, Fixtures.succeeds)])
    let old = Set(HTMLPage(Fixtures.report([before])).attributes("id").filter { $0.hasPrefix("c") })
    let new = Set(HTMLPage.all(Fixtures.report([other, more])).flatMap { $0.attributes("id") })
    #expect(old.count == 4)
    #expect(old.isSubset(of: new))
  }

  @Test func `tells what was expected, what happened and why`() {
    let pages = HTMLPage.all(Fixtures.played())
    let broken = pages[2]
    #expect(broken.name == "broken.html")
    for words in [
      "network REFUSED", "token ok", "network.default-deny", "InvalidOperation", "ForbiddenByFirewall",
      "What the caller sees", "The true cause: what refuses at network", "not the cause",
    ] {
      #expect(broken.content.contains(words), "\(words)")
    }
    #expect(broken.elements("dt").contains("expected"))
    #expect(pages.map { $0.text.contains("id=\"diagnostics\"") } == [true, false, false, false])
    #expect(pages[0].content.contains("did you mean `matrix`?"))
    #expect(pages[3].targets.contains("index.html#diagnostics"))
  }

  @Test func `writes shared details once and what differs beside each cell`() {
    let cells = (0..<6).map {
      Fixtures.cell([$0], "a=\($0)", .held, Fixtures.fails, worksWith: $0 < 3 ? ["b=one"] : ["b=two"])
    }
    let scenario = Fixtures.scenario(axes: [("a", (0..<6).map(String.init))], cells)
    let page = HTMLPage(Fixtures.report([scenario]))
    #expect(page.elements("details").count == 1)
    #expect(page.elements("summary").allSatisfy { $0.contains("6 cells") })
    #expect(page.text.contains("<b>works with</b> b=one"))
    #expect(page.text.contains("<b>works with</b> b=two"))
  }

  @Test func `offers a filter only where there is a choice`() {
    #expect(HTMLPage(Fixtures.report([grid(["a"])])).elements("fieldset").isEmpty)
    #expect(HTMLPage(Fixtures.everyState).elements("fieldset").count == 1)
  }

  @Test func `holds 10,000 cells in 1.5 MB`() {
    #expect(HTMLPage(Fixtures.large).text.utf8.count < 1_500_000)
  }

  @Test func `shows every asserted step of a cell`() {
    let cell = Fixtures.cell([], "", .held, Fixtures.succeeds)
    let step = Fixtures.cell([], "", .held, Fixtures.fails).steps
    let longer = CellReport(
      choices: [], name: "", asOf: cell.asOf, verdict: .held, steps: step + cell.steps, decisive: 1)
    let page = HTMLPage(Fixtures.report([Fixtures.scenario(axes: [], [longer])]))
    #expect(page.attributes("aria-label").contains("; asserted in turn: fails, succeeds"))
    #expect(page.elements("caption").allSatisfy { $0.contains("asserted steps in turn") })
    let short = HTMLPage(Fixtures.report([Fixtures.scenario(axes: [], [cell])]))
    #expect(!short.content.contains("asserted steps in turn"))
    #expect(!short.attributes("aria-label").contains { $0.contains("asserted in turn") })
  }

  /// Every combination of two values of some axes succeeds.
  private func grid(_ names: [String]) -> ScenarioReport {
    let combinations = names.reduce([[Int]](arrayLiteral: [])) { cells, _ in
      cells.flatMap { cell in [0, 1].map { cell + [$0] } }
    }
    let cells = combinations.map { choices in
      let name = zip(names, choices).map { "\($0)=\(["a", "b"][$1])" }.joined(separator: " ")
      return Fixtures.cell(choices, name, .held, Fixtures.succeeds)
    }
    return Fixtures.scenario(axes: names.map { ($0, ["a", "b"]) }, cells)
  }
}
