import SourceDiagnostics

/// What can be wrong with an export, or missing in it.
package enum ExportCode: String, DiagnosticCode {
  case wrongShape = "EXPORT-001"
  case missingMember = "EXPORT-002"
  case valueNotKnown = "EXPORT-003"
  case notAnExport = "EXPORT-004"
  case withoutProperties = "EXPORT-005"
  case firstPageOnly = "EXPORT-006"
  case groupNotNamed = "EXPORT-007"
  case conditionUnreadable = "EXPORT-008"
  case repeated = "EXPORT-009"

  package var severity: Diagnostic.Severity {
    switch self {
    case .notAnExport, .firstPageOnly, .groupNotNamed, .repeated: .warning
    case .wrongShape, .missingMember, .valueNotKnown, .withoutProperties, .conditionUnreadable: .error
    }
  }

  package var summary: String {
    switch self {
    case .wrongShape: "A value of an export is of another kind than Azure prints there."
    case .missingMember: "An export lacks a member that it needs."
    case .valueNotKnown: "A value of an export is none of those that Azure knows."
    case .notAnExport: "A file holds nothing that is read from exports."
    case .withoutProperties: "A vault is listed without its properties, so nobody knows who may reach it."
    case .firstPageOnly: "An export is one page of several."
    case .groupNotNamed: "A file lists members, and nothing says of which group."
    case .conditionUnreadable: "The condition of a role assignment cannot be read."
    case .repeated: "A vault is exported twice, and differently."
    }
  }
}
