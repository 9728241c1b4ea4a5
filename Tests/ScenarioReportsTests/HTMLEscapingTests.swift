import Testing

@testable import ScenarioReports

@Suite struct `HTML escaping` {
  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("plain", "plain"), ("a\u{0}b\u{1B}", "a\u{FFFD}b\u{FFFD}"),
    ("\u{202E}x\u{2066}\u{200F}", "\u{FFFD}x\u{FFFD}\u{FFFD}"), ("\u{85}", "\u{FFFD}"), ("\u{61C}", "\u{FFFD}"),
    ("\u{FFFF}", "\u{FFFD}"), ("שלום\n\té😀", "שלום\n\té😀"),
  ])
  func `makes text harmless`(_ text: String, _ html: String) {
    var written = ""
    HTMLEscaping.append(text, to: &written)
    #expect(written == html)
  }

  @Test func `lets no markup of a scenario through`() {
    let page = HTMLPage(Fixtures.hostileReport)
    #expect(!page.content.contains("<img"))
    #expect(page.content.split(separator: "<script", omittingEmptySubsequences: false).count == 2)
    #expect(!page.content.contains("\u{202E}"))
    #expect(!page.content.contains("\u{7}"))
    #expect(page.content.contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;"))
  }

  @Test func `links web pages only`() {
    let links = HTMLPage(Fixtures.hostileReport).attributes("href").filter { !$0.hasPrefix("#") }
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.hasPrefix("https://") })
    #expect(HTMLWriter.isWebAddress("HTTPS://example.test"))
    for address in ["javascript:alert(1)", "data:text/html,x", " https://x", "httpsx://", "//host", ""] {
      #expect(!HTMLWriter.isWebAddress(address), "\(address)")
    }
  }
}
