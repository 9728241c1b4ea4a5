import SourceDiagnostics

/// Collects the diagnostics of one reading; the same mistake seen from several cells is kept once.
package struct DiagnosticLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  package init() {}

  package mutating func report(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  package mutating func report(_ more: [Diagnostic]) {
    for diagnostic in more { report(diagnostic) }
  }

  package var hasErrors: Bool { diagnostics.hasErrors }
}

/// Turns a misspelt word into help, and the words that are valid into a note.
enum Suggestion {
  static func help(for written: String, among names: [String]) -> [String] {
    DidYouMean.nearest(to: written, in: names).map { ["did you mean `\($0)`?"] } ?? []
  }

  static func note(_ title: String, _ names: [String]) -> [String] {
    names.isEmpty || names.count > 40 ? [] : ["\(title) are \(names.map { "`\($0)`" }.joined(separator: ", "))"]
  }
}
