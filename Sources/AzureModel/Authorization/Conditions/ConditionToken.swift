/// The smallest part of a condition that means something, and where it stands.
struct ConditionToken {
  enum Kind: Hashable {
    case openParenthesis, closeParenthesis, openBrace, closeBrace, comma
    case not
    case joint(ConditionJoint)

    /// An operator, a function or a value without quotes.
    case word(String)

    /// What stands between single quotes.
    case text(String)
    case attribute(ConditionAttribute)

    /// The end of the condition.
    case end
  }

  let kind: Kind

  /// In bytes of UTF-8.
  let range: Range<Int>
}

/// What joins two expressions.
enum ConditionJoint: String {
  case and = "AND"
  case or = "OR"
}
