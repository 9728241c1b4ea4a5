import SourceDiagnostics

/// What can be wrong with a file before its text is looked at.
package enum FileCode: String, DiagnosticCode {
  case missing = "FILE-001"
  case directoryExpectedFile = "FILE-002"
  case notPermitted = "FILE-003"
  case tooLarge = "FILE-004"
  case empty = "FILE-005"
  case notRegular = "FILE-006"
  case unreadable = "FILE-007"
  case noScenarioFiles = "FILE-008"

  package var summary: String {
    switch self {
    case .missing: "nothing exists at the path"
    case .directoryExpectedFile: "a folder is named like a scenario file"
    case .notPermitted: "the file may not be read"
    case .tooLarge: "the file is larger than scenario files can be"
    case .empty: "the file holds no scenario"
    case .notRegular: "the path names neither a file nor a folder"
    case .unreadable: "the file could not be read"
    case .noScenarioFiles: "the folder holds no scenario file"
    }
  }
}
