import SourceDiagnostics

/// Everything that can be wrong with a text as JSON.
package enum JSONCode: String, DiagnosticCode {
  case tooLarge = "JSON-001"
  case empty = "JSON-002"
  case unexpected = "JSON-003"
  case unterminated = "JSON-004"
  case badString = "JSON-005"
  case badNumber = "JSON-006"
  case tooDeep = "JSON-007"
  case textAfterEnd = "JSON-008"

  package var summary: String {
    switch self {
    case .tooLarge: "A JSON file may hold at most one gibibyte."
    case .empty: "A JSON file holds one value."
    case .unexpected: "Something stands where JSON wants something else."
    case .unterminated: "A text, list or object is never closed."
    case .badString: "A text in quotes has a line break or an escape that JSON does not know."
    case .badNumber: "A number is written in a way that JSON does not know."
    case .tooDeep: "Lists and objects may be nested one thousand levels deep."
    case .textAfterEnd: "Something stands behind the one value of the file."
    }
  }
}
