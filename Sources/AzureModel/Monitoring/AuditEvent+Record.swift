/// The record as a vault writes it: one line of JSON, keys always in the same order.
///
/// What the model does not know is `null`; every other field has the form of the public example.
extension AuditEvent {
  /// - Parameter number: The place in the log, from which the correlation id is derived.
  package func record(number: Int) -> String {
    let objectClaim =
      plane == .control ? "http://schemas.microsoft.com/identity/claims/objectidentifier" : "oid"
    let identity = Self.object([
      ("claim", Self.object([(objectClaim, Self.quoted(caller.objectId)), ("appid", Self.quoted(caller.appId))]))
    ])
    let properties = Self.object([
      ("clientInfo", "null"), ("requestUri", Self.quoted(requestUri)), ("id", Self.quoted(id)),
      ("httpStatusCode", result.map { String($0.httpStatusCode) } ?? "null"),
    ])
    return Self.object([
      ("time", Self.quoted(moment.timestamp)), ("resourceId", Self.quoted(resourceID.uppercased())),
      ("operationName", Self.quoted(operationName)), ("operationVersion", Self.quoted(operationVersion)),
      ("category", Self.quoted(VaultLogCategory.auditEvent.rawValue)),
      // Refused calls are logged as Success too: the status tells them apart.
      ("resultType", result == nil ? "null" : Self.quoted("Success")),
      ("resultSignature", Self.quoted(resultSignature)), ("resultDescription", Self.quoted(result?.description)),
      ("durationMs", "null"), ("callerIpAddress", Self.quoted(callerIpAddress)),
      ("correlationId", Self.quoted(DerivedIdentifier.guid("correlation", resourceID.lowercased(), String(number)))),
      ("identity", identity), ("properties", properties),
    ])
  }

  private static func object(_ fields: [(name: String, value: String)]) -> String {
    "{" + fields.map { "\(quoted($0.name)):\($0.value)" }.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String?) -> String {
    guard let text else { return "null" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
