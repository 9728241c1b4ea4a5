import ScenarioRunner

/// What every page has around its content: the policy, the style sheet, the link that skips to the results, the script.
package struct HTMLDocument {
  static let index = "index.html"

  let version: String

  /// What the page is about, behind the name of the program.
  let title: String

  /// The style sheet that all pages share, and what one kind of page adds to it.
  private let styles: String

  /// - Parameters:
  ///   - version: That of the program.
  ///   - title: What the page is about.
  ///   - styles: Rules of the page's own; colours are custom properties, see `Palette`.
  package init(version: String = Runner.version, title: String, styles: String? = nil) {
    self.version = version
    self.title = title
    self.styles = [Stylesheet.text, styles].compactMap(\.self).joined(separator: "\n")
  }

  init(report: RunReport, title: String) { self.init(version: report.version, title: title) }

  /// What a page about the whole run is called: the verdict in words and numbers.
  static func title(_ report: RunReport) -> String { "\(ExitStatus(report).meaning) (\(report.counts.text))" }

  /// The text of the page: a header, then the main content.
  package func text(header: (inout HTMLWriter) -> Void, results: (inout HTMLWriter) -> Void) -> String {
    var page = HTMLWriter()
    page.documentType()
    page.element("html", ["lang": "en"]) { page in
      head(&page)
      page.newline()
      page.element("body") { page in
        page.element("a", ["class": "jump", "href": "#results"], text: "Skip to the results")
        page.newline()
        header(&page)
        page.element("main", ["id": "results"]) { page in
          page.newline()
          results(&page)
        }
        page.newline()
        page.embed("script", RevealScript.text)
      }
    }
    page.newline()
    return page.html
  }

  private func head(_ page: inout HTMLWriter) {
    // Only these very bytes may style or act; whatever else should ever get into the page stays inert.
    let policy = [
      "default-src 'none'", "style-src '\(Self.hash(styles))'", "script-src '\(Self.scriptHash)'", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
    page.element("head") { page in
      page.void("meta", ["charset": "utf-8"])
      page.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      page.void("meta", ["name": "color-scheme", "content": "light dark"])
      page.void("meta", ["name": "generator", "content": "Rehearsal \(version)"])
      page.element("title", text: "Rehearsal: \(title)")
      page.newline()
      page.embed("style", styles)
    }
  }

  private static let scriptHash = hash(RevealScript.text)

  private static func hash(_ code: String) -> String { "sha256-" + Base64.text(SHA256.digest(code.utf8)) }
}
