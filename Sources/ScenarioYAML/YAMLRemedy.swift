import SourceDiagnostics

/// What to write in the place of a mistake or warning, where only one thing can be meant.
package enum YAMLRemedy {
  /// The text for the primary place of a diagnostic, or nil where nothing is certain.
  ///
  /// What is only misread by other tools keeps its value: the tree is the same before and after.
  package static func replacement(for diagnostic: Diagnostic, in file: SourceFile) -> String? {
    guard let code = YAMLCode(rawValue: diagnostic.code), let span = diagnostic.primary?.span else { return nil }
    let text = file.text(span)
    guard !text.isEmpty else { return nil }
    return switch code {
    case .misreadWord, .misreadSexagesimal, .misreadDate, .misreadOctal, .misreadUnderscore, .misreadNotation:
      unmistakable(text)
    case .nonStringKey: quotedKey(text)
    case .commentWithoutSpace: text == "#" ? " #" : nil
    default: nil
    }
  }

  /// A number or a truth value as text; of a missing or null key nobody knows what was meant.
  private static func quotedKey(_ text: String) -> String? {
    switch CoreSchema.value(of: text) {
    case .int, .bigInt, .float, .bool: PlainText.quoted(text)
    case .null, .string: nil
    }
  }

  /// The same value in a notation that every reader takes for the same.
  private static func unmistakable(_ text: String) -> String? {
    switch CoreSchema.value(of: text) {
    case .string: PlainText.quoted(text)
    case .int(let number): String(number)
    case .float(let number): number.isFinite && !number.description.contains("e") ? number.description : nil
    case .null, .bool, .bigInt: nil
    }
  }
}
