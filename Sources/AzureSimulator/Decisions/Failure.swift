import AzureModel

/// One answer of Azure that refuses something, with what stands in the places of its text.
///
/// Words are made when somebody reads them.
package struct Failure: Sendable {
  package let row: ErrorRow
  package let reporter: Reporter
  private let arguments: [String: String]

  /// The refusals that this one wraps, as a deployment wraps those of its resources.
  package let nested: [Failure]

  /// What a client says instead of the text of the answer.
  private var rewording: ClientWordingRow?

  /// Whether all that it wraps, and in which order, is known: of several no source says which stands first.
  private let isComplete: Bool

  init(_ row: ErrorRow, by reporter: Reporter, arguments: [String: String] = [:]) {
    self.row = row
    self.reporter = reporter
    self.arguments = arguments
    nested = []
    isComplete = true
  }

  /// The envelope of a deployment around the refusals of its resources; nil stands for one that nobody knows.
  init(wrapping failures: [Failure?], in row: ErrorRow, by reporter: Reporter) {
    self.row = row
    self.reporter = reporter
    nested = failures.compactMap { $0 }
    let codes = Set(failures.map { $0?.code })
    arguments = codes.count == 1 ? codes.first.flatMap { $0 }.map { ["innerCode": $0] } ?? [:] : [:]
    isComplete = failures.count == 1 && nested.count == 1
  }

  /// The same answer as a client shows it that hides its text.
  func reworded(by client: ClientWordingRow) -> Failure {
    guard kind == .http else { return self }
    var reworded = self
    reworded.rewording = client
    return reworded
  }

  package var kind: FailureKind { row.kind }
  package var status: Int? { row.status }
  package var code: String? { row.code }

  /// nil where unknown, empty where there is none.
  package var innerCode: String? {
    guard let template = row.innerCode else { return nil }
    return nested.isEmpty && isComplete || arguments["innerCode"] != nil ? filled(template) : nil
  }

  /// The whole text, a wrapped refusal's after a line break; nil where the source shows none.
  package var message: String? {
    if let rewording {
      return status.flatMap { ClientWordingTable.reasons[$0] }
        .map { Self.filled(rewording.template, ["reason": $0]) }
    }
    guard isComplete, let template = row.template else { return nil }
    return ([filled(template)] + nested.compactMap(\.message)).joined(separator: "\r\n")
  }

  private func filled(_ template: String) -> String { Self.filled(template, arguments) }

  /// The text with its places filled; a brace in front of a quotation mark is one of the text's own.
  ///
  /// - Complexity: O(length of the text).
  private static func filled(_ template: String, _ arguments: [String: String]) -> String {
    var result = ""
    let bytes = template.utf8
    var start = bytes.startIndex
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let behind = bytes.index(after: open)
      if bytes[behind] == UInt8(ascii: "\"") {
        result += template[start..<behind]
        start = behind
        continue
      }
      result += template[start..<open]
      let name = String(template[behind..<close])
      result += arguments[name] ?? "{\(name)}"
      start = bytes.index(after: close)
    }
    return result + template[start...]
  }
}
