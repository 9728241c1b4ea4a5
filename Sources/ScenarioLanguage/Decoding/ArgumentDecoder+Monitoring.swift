import AzureModel
import SourceDiagnostics

/// Values of fields that only monitoring has.
extension ArgumentDecoder {
  func logQuery(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .logQuery, field) }
    return isLogQuery(text, value) ? .text(text) : nil
  }

  /// Whether text with references in it is a query, whatever they stand for: only texts in quotes can hold them.
  func isLogQuery(_ pieces: [Value.Piece], _ value: Value) -> Bool {
    isLogQuery(
      pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .expression(let expression): expression.name
        }
      }.joined(), value)
  }

  private func isLogQuery(_ text: String, _ value: Value) -> Bool {
    do throws(AuditQueryMistake) {
      _ = try AuditQuery(text)
      return true
    } catch {
      report(
        .queryNotReadable, value, "the query cannot be followed: \(error.message)",
        label: error.part.isEmpty ? "at the end" : "at `\(error.part)`", help: error.help,
        notes: ["instead of a query the rule may say `operationName`, `resultSignature` or `httpStatusCode`"])
      return false
    }
  }
}
