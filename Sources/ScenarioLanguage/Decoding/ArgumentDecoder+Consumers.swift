import AzureModel
import SourceDiagnostics

extension FieldType {
  /// What `identityName` is for the resource's own identity, whatever word a template has for it.
  static let systemAssignedWord = "System"

  /// What it is for the application of the platform.
  static let firstPartyWord = "FirstPartyIdentity"
}

/// Values of fields that are about services which read vaults.
extension ArgumentDecoder {
  private static let systemWords = ["system", "systemassigned", "systemassignedidentity"]
  private static let userPrefix = "userassignedidentity="

  func identityName(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .identityName, field) }
    let folded = text.lowercased()
    if Self.systemWords.contains(folded) { return .text(FieldType.systemAssignedWord) }
    if folded == FieldType.firstPartyWord.lowercased() { return .text(FieldType.firstPartyWord) }
    guard folded.hasPrefix(Self.userPrefix) else { return reference(value, .managedIdentity, field) }
    let id = String(text.dropFirst(Self.userPrefix.count))
    return reference(Value(.string(id), value.span, usedAt: value.usedAt), .managedIdentity, field)
  }

  func textMap(_ value: Value, _ field: String) -> Argument? {
    guard case .map(let entries) = value.kind else { return mismatch(value, .textMap, field) }
    var texts: [String: Argument] = [:]
    for entry in entries {
      if let text = decode(entry.value, as: .text, field: entry.key) { texts[entry.key] = text }
    }
    return .object(texts)
  }

  func consumer(_ value: Value, _ field: String) -> Argument? {
    guard let text = value.scalarText else { return mismatch(value, .consumer, field) }
    if ConsumerTable.row(ConsumerID(text)) != nil, ConsumerResourceTable.kind(of: ConsumerID(text)) == nil {
      return .text("consumer:\(text)")
    }
    guard let environment else { return .text(text) }
    return environment.checkConsumer(text, at: value, log).map { .text("\($0.kind.rawValue):\($0.name)") }
  }
}
