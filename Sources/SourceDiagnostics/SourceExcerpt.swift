/// Source lines with carets under the places that matter.
package struct SourceExcerpt: Sendable {
  private let sources: SourceMap
  private let paint: TerminalPaint

  package init(sources: SourceMap, paint: TerminalPaint = .plain) {
    self.sources = sources
    self.paint = paint
  }

  private struct Mark {
    let position: SourcePosition
    let label: Diagnostic.Label
    let isPrimary: Bool
  }

  /// The longest piece of a source line that is shown; longer lines are cut around the caret.
  private static let widest = 160

  /// The place of the primary label, then every marked line of its file with carets (`^` primary, `-` secondary).
  ///
  /// Labels in other files follow under a heading of their own.
  package func lines(
    primary: Diagnostic.Label?, secondary: [Diagnostic.Label] = [], primaryRole: TerminalPaint.Role = .bad
  ) -> [String] {
    guard let primary, let file = sources.file(primary.span.file) else { return [] }
    let place = file.position(at: primary.span.lower)
    var marks = [Mark(position: place, label: primary, isPrimary: true)]
    var elsewhere: [Diagnostic.Label] = []
    for label in secondary {
      if label.span.file == primary.span.file {
        marks.append(Mark(position: file.position(at: label.span.lower), label: label, isPrimary: false))
      } else {
        elsewhere.append(label)
      }
    }
    marks.sort { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
    let gutter = max(2, String(marks.last?.position.line ?? 1).count)
    let blank = String(repeating: " ", count: gutter)
    var result = [
      paint(.quiet, "\(blank)--> ") + "\(AuthorText.shown(file.path, atMost: 1_000)):\(place.line):\(place.column)"
    ]
    result.append(paint(.quiet, "\(blank) |"))
    var shownLine = 0
    for mark in marks {
      let (text, cut) = clipped(file.line(startingAt: mark.position.lineStart), around: mark.position.column)
      if mark.position.line != shownLine {
        if shownLine != 0, mark.position.line > shownLine + 1 { result.append(paint(.quiet, "\(blank)...")) }
        let number = String(mark.position.line)
        let padding = String(repeating: " ", count: gutter - number.count)
        result.append(paint(.quiet, "\(padding)\(number) | ") + text)
        shownLine = mark.position.line
      }
      result.append(paint(.quiet, "\(blank) | ") + caretLine(mark, in: file, text: text, cut: cut, role: primaryRole))
    }
    for label in elsewhere {
      result += lines(primary: label, primaryRole: .quiet)
    }
    return result
  }

  private func caretLine(
    _ mark: Mark, in file: SourceFile, text: String, cut: Int, role: TerminalPaint.Role
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    let offset = max(0, mark.position.column - 1 - cut)
    let covered = file.text(mark.label.span).unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.count
    let length = max(1, min(covered, scalars.count - offset))
    // Tabs are repeated as tabs, so that the caret stands where the terminal puts the text.
    var lead = ""
    for index in 0..<offset { lead.unicodeScalars.append(index < scalars.count && scalars[index] == "\t" ? "\t" : " ") }
    let carets = String(repeating: mark.isPrimary ? "^" : "-", count: length)
    let words = mark.label.text.isEmpty ? "" : " " + mark.label.text
    return lead + paint(mark.isPrimary ? role : .quiet, carets + words)
  }

  /// A line no longer than `widest` that contains the column, control characters made visible, and how many scalars
  /// were cut off in front.
  private func clipped(_ line: String, around column: Int) -> (text: String, cut: Int) {
    let visible = line.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar == "\t" || AuthorText.isHarmless(scalar) ? scalar : "\u{FFFD}"
    }
    var text = ""
    guard visible.count > Self.widest else {
      text.unicodeScalars.append(contentsOf: visible)
      return (text, 0)
    }
    let start = max(0, min(column - Self.widest / 2, visible.count - Self.widest))
    text.unicodeScalars.append(contentsOf: visible[start..<min(visible.count, start + Self.widest)])
    return (text, start)
  }
}
