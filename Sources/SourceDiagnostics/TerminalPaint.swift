/// Colours for a terminal, or none.
///
/// Colour only repeats what words and symbols already say.
package struct TerminalPaint: Sendable {
  /// What a piece of text is, from which its colour follows.
  package enum Role: Sendable {
    case good, bad, unsure, quiet, strong
  }

  private let isColoured: Bool

  /// Leaves text as it is.
  package static let plain = TerminalPaint(isColoured: false)

  /// Uses the sixteen colours that every terminal theme defines.
  package static let coloured = TerminalPaint(isColoured: true)

  package func callAsFunction(_ role: Role, _ text: String) -> String {
    guard isColoured, !text.isEmpty else { return text }
    let code =
      switch role {
      case .good: "32"
      case .bad: "1;31"
      case .unsure: "33"
      case .quiet: "2"
      case .strong: "1"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
