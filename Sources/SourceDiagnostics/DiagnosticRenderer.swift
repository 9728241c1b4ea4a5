/// Prints diagnostics the way a person reads them: message, place, source line, caret, help.
package struct DiagnosticRenderer: Sendable {
  private let sources: SourceMap
  private let paint: TerminalPaint

  package init(sources: SourceMap, paint: TerminalPaint = .plain) {
    self.sources = sources
    self.paint = paint
  }

  /// All diagnostics, sorted by place, each followed by an empty line.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sortedByPlace().map { render($0) + "\n" }.joined()
  }

  /// One diagnostic, ending in a line break.
  package func render(_ diagnostic: Diagnostic) -> String {
    let role: TerminalPaint.Role = diagnostic.severity == .error ? .bad : .unsure
    var lines = [
      paint(role, "\(diagnostic.severity.rawValue)[\(diagnostic.code)]") + paint(.strong, ": \(diagnostic.message)")
    ]
    lines += SourceExcerpt(sources: sources, paint: paint)
      .lines(primary: diagnostic.primary, secondary: diagnostic.secondary, primaryRole: role)
    if diagnostic.primary == nil, let path = diagnostic.path {
      lines.append(paint(.quiet, "  --> ") + AuthorText.shown(path, atMost: 1_000))
    }
    lines += diagnostic.help.map { paint(.quiet, "   = ") + paint(.strong, "help") + ": \($0)" }
    lines += diagnostic.notes.map { paint(.quiet, "   = ") + paint(.strong, "note") + ": \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
