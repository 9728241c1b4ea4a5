import SourceDiagnostics

/// Parts of templates that would matter and that the model does not know.
extension ArgumentDecoder {
  /// Reports a field of them, unless it is empty or says no.
  func notModelled(_ value: Value, _ field: String) -> Argument? {
    switch value.kind {
    case .null, .bool(false), .string(""): return nil
    case .list(let items) where items.isEmpty: return nil
    case .map(let entries) where entries.isEmpty: return nil
    case .bool, .int, .float, .string, .list, .map, .expression, .template: break
    }
    notModelled(
      value, "`\(field)` is not modelled", help: ["leave it out where it makes no difference to the scenario"])
    return nil
  }

  func notModelled(_ value: Value, _ message: String, help: [String]) {
    report(.notModelled, value, message, label: "not modelled", help: help)
  }
}
