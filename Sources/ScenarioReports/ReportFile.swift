/// A file of a report: its name relative to the report's folder, and its text.
package struct ReportFile: Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
