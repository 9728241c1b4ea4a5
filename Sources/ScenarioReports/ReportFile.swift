/// One file of a report: pure text under a relative name, to be written wherever the caller wants it.
package struct ReportFile: Sendable {
  /// Relative to the folder of the report, for instance `index.html`.
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
