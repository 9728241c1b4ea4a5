import SourceDiagnostics

/// Everything that can be wrong with a text as YAML, or misread in it.
package enum YAMLCode: String, DiagnosticCode {
  // The text as bytes.
  case tooLarge = "YAML-001"
  case notUTF8 = "YAML-002"
  case binary = "YAML-003"
  case invalidUTF8 = "YAML-004"
  case controlCharacter = "YAML-005"
  case byteOrderMark = "YAML-006"
  case tooDeep = "YAML-007"
  case tooManyErrors = "YAML-008"

  // YAML that Rehearsal leaves out.
  case anchor = "YAML-101"
  case alias = "YAML-102"
  case tag = "YAML-103"
  case mergeKey = "YAML-104"
  case directive = "YAML-105"
  case explicitKey = "YAML-106"
  case collectionKey = "YAML-107"
  case nonStringKey = "YAML-108"
  case duplicateKey = "YAML-109"

  // Lines and their indentation.
  case tabIndentation = "YAML-201"
  case wrongIndentation = "YAML-202"
  case missingColon = "YAML-203"
  case missingDash = "YAML-204"
  case dashAmongKeys = "YAML-205"
  case listOnKeyLine = "YAML-206"
  case mappingOnKeyLine = "YAML-207"
  case collectionOnMarkerLine = "YAML-208"
  case multilineKey = "YAML-209"
  case longKey = "YAML-210"
  case trailingText = "YAML-211"
  case commentWithoutSpace = "YAML-212"
  case colonWithoutSpace = "YAML-213"
  case textAfterRoot = "YAML-214"
  case keyInText = "YAML-215"

  // Scalars.
  case reservedCharacter = "YAML-301"
  case strayIndicator = "YAML-302"
  case invalidEscape = "YAML-303"
  case unterminatedQuote = "YAML-304"
  case quotedIndentation = "YAML-305"
  case blockHeader = "YAML-306"
  case blockIndentation = "YAML-307"
  case blockDigit = "YAML-308"

  // Brackets.
  case unterminatedFlow = "YAML-401"
  case mismatchedBracket = "YAML-402"
  case missingComma = "YAML-403"
  case strayComma = "YAML-404"
  case flowIndentation = "YAML-405"

  // Plain scalars that tools for YAML 1.1 misread.
  case misreadWord = "YAML-501"
  case misreadSexagesimal = "YAML-502"
  case misreadDate = "YAML-503"
  case misreadOctal = "YAML-504"
  case misreadUnderscore = "YAML-505"
  case misreadNotation = "YAML-506"
  case tooManyWarnings = "YAML-507"

  package var severity: Diagnostic.Severity {
    switch self {
    case .misreadWord, .misreadSexagesimal, .misreadDate, .misreadOctal, .misreadUnderscore, .misreadNotation,
      .tooManyWarnings:
      .warning
    default: .error
    }
  }
}
