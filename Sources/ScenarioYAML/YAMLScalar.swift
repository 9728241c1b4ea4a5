/// A scalar: how it was written and what it says.
package struct YAMLScalar: Hashable, Sendable {
  package enum Style: Hashable, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded

    init?(_ shape: YAMLNodeRecord.Shape) {
      switch shape {
      case .plain: self = .plain
      case .singleQuoted: self = .singleQuoted
      case .doubleQuoted: self = .doubleQuoted
      case .literal: self = .literal
      case .folded: self = .folded
      case .sequence, .mapping: return nil
      }
    }
  }

  package let style: Style

  /// The content after unfolding and unescaping; empty for a value that was left out.
  package let text: String

  package init(style: Style, text: String) {
    self.style = style
    self.text = text
  }

  /// What the core schema of YAML 1.2 makes of it; only a plain scalar is ever anything but a string.
  package var value: YAMLValue {
    style == .plain ? CoreSchema.value(of: text) : .string(text)
  }
}
