import AzureModel

/// One answer of Azure that refuses something, with what stands in the places of its text.
///
/// Words are made when somebody reads them.
package struct Failure: Sendable {
  package let row: ErrorRow
  package let reporter: Reporter
  private let arguments: [String: String]

  /// The refusal that this one wraps, as a deployment wraps that of a resource.
  package let nested: [Failure]

  /// What a client says instead of the text of the answer.
  private let rewording: ClientWordingRow?

  init(
    _ row: ErrorRow, by reporter: Reporter, arguments: [String: String] = [:], nested: [Failure] = [],
    rewording: ClientWordingRow? = nil
  ) {
    self.row = row
    self.reporter = reporter
    self.arguments = arguments
    self.nested = nested
    self.rewording = rewording
  }

  /// The same answer as a client shows it that hides its text.
  func reworded(by client: ClientWordingRow) -> Failure {
    guard kind == .http else { return self }
    return Failure(row, by: reporter, arguments: arguments, nested: nested, rewording: client)
  }

  package var kind: FailureKind { row.kind }
  package var status: Int? { row.status }
  package var code: String? { row.code }

  /// nil where unknown, empty where there is none.
  package var innerCode: String? { row.innerCode.map(filled) }

  /// The whole text, a wrapped refusal's after a line break; nil where the source shows none.
  package var message: String? {
    if let rewording {
      return status.flatMap { ClientWordingTable.reasons[$0] }
        .map { Self.filled(rewording.template, ["reason": $0]) }
    }
    guard let template = row.template else { return nil }
    return ([filled(template)] + nested.compactMap(\.message)).joined(separator: "\r\n")
  }

  private func filled(_ template: String) -> String { Self.filled(template, arguments) }

  /// The text with its places filled; a brace in front of a quotation mark is one of the text's own.
  ///
  /// - Complexity: O(length of the text).
  private static func filled(_ template: String, _ arguments: [String: String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let behind = rest.index(after: open)
      if rest[behind] == "\"" {
        result += "{"
        rest = rest[behind...]
        continue
      }
      let name = String(rest[behind..<close])
      result += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
