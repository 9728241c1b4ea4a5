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

  init(_ row: ErrorRow, by reporter: Reporter, arguments: [String: String] = [:], nested: [Failure] = []) {
    self.row = row
    self.reporter = reporter
    self.arguments = arguments
    self.nested = nested
  }

  package var kind: FailureKind { row.kind }
  package var status: Int? { row.status }
  package var code: String? { row.code }

  /// nil where unknown, empty where there is none.
  package var innerCode: String? { row.innerCode.map(filled) }

  /// The whole text, a wrapped refusal's after a line break; nil where the source shows none.
  package var message: String? {
    guard let template = row.template else { return nil }
    return ([filled(template)] + nested.compactMap(\.message)).joined(separator: "\r\n")
  }

  /// - Complexity: O(length of the text).
  private func filled(_ template: String) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
