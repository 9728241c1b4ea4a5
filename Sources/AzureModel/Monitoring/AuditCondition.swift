/// A condition on the lines of an audit log, as a log query has it behind `where`.
package indirect enum AuditCondition: Hashable, Sendable {
  case allOf([AuditCondition])
  case anyOf([AuditCondition])
  case not(AuditCondition)
  case comparison(AuditColumn, AuditOperator, [String])

  /// Whether a line fulfils it; nil where the line, or how its text is written, is not settled.
  package func holds(for event: AuditEvent) -> Bool? {
    switch self {
    case .allOf(let conditions):
      let results = conditions.map { $0.holds(for: event) }
      return results.contains(false) ? false : results.contains(nil) ? nil : true
    case .anyOf(let conditions):
      let results = conditions.map { $0.holds(for: event) }
      return results.contains(true) ? true : results.contains(nil) ? nil : false
    case .not(let condition): return condition.holds(for: event).map { !$0 }
    case .comparison(let column, let comparison, let values):
      return column.value(of: event).flatMap {
        comparison.holds($0, values, letterCaseIsKnown: column.letterCaseIsKnown)
      }
    }
  }
}

/// A column of which the model knows what stands in it.
package enum AuditColumn: Hashable, Sendable, CaseIterable {
  case operationName, httpStatusCode, resultSignature, resultType, callerIpAddress, resourceId
  case resource, category, resourceProvider, resourceType

  /// Its name in a table, spelt exactly so; nil where the table has none.
  package func name(in table: LogTable) -> String? {
    switch (self, table) {
    case (.operationName, _): "OperationName"
    case (.httpStatusCode, .azureDiagnostics): "httpStatusCode_d"
    case (.httpStatusCode, .auditLogs): "HttpStatusCode"
    case (.resultSignature, _): "ResultSignature"
    case (.resultType, _): "ResultType"
    case (.callerIpAddress, .azureDiagnostics): "CallerIPAddress"
    case (.callerIpAddress, .auditLogs): "CallerIpAddress"
    case (.resourceId, _): "_ResourceId"
    case (.resource, .azureDiagnostics): "Resource"
    case (.category, .azureDiagnostics): "Category"
    case (.resourceProvider, .azureDiagnostics): "ResourceProvider"
    case (.resourceType, .azureDiagnostics): "ResourceType"
    case (.resource, .auditLogs), (.category, .auditLogs), (.resourceProvider, .auditLogs), (.resourceType, .auditLogs):
      nil
    }
  }

  package var isNumber: Bool { self == .httpStatusCode }

  /// Whether sources settle in which letters it is written; the case of ids and of names in them changes on the way.
  var letterCaseIsKnown: Bool {
    switch self {
    case .resourceId, .resource, .resourceType: false
    case .operationName, .httpStatusCode, .resultSignature, .resultType, .callerIpAddress, .category, .resourceProvider:
      true
    }
  }

  fileprivate func value(of event: AuditEvent) -> String? {
    switch self {
    case .operationName: event.operationName
    case .httpStatusCode: event.result.map { String($0.httpStatusCode) }
    case .resultSignature: event.resultSignature
    // Refused calls are logged as Success too.
    case .resultType: event.result.map { _ in "Success" }
    case .callerIpAddress: event.callerIpAddress
    case .resourceId: event.resourceID
    case .resource: event.resourceID.split(separator: "/").last.map(String.init)
    case .category: VaultLogCategory.auditEvent.rawValue
    case .resourceProvider: "MICROSOFT.KEYVAULT"
    case .resourceType: "VAULTS"
    }
  }
}

/// The operators of the query language that the model follows.
package enum AuditOperator: String, Hashable, Sendable, CaseIterable {
  case equals = "=="
  case notEquals = "!="
  case equalsInAnyCase = "=~"
  case notEqualsInAnyCase = "!~"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case `in`
  case notIn = "!in"
  case inInAnyCase = "in~"
  case notInInAnyCase = "!in~"
  case contains
  case notContains = "!contains"
  case startsWith = "startswith"
  case notStartsWith = "!startswith"

  /// Whether values stand in parentheses behind it.
  package var takesList: Bool { [.in, .notIn, .inInAnyCase, .notInInAnyCase].contains(self) }

  /// Whether it compares texts only, or numbers only; nil for both.
  package var comparesNumbers: Bool? {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .equals, .notEquals, .in, .notIn: nil
    case .equalsInAnyCase, .notEqualsInAnyCase, .inInAnyCase, .notInInAnyCase, .contains, .notContains, .startsWith,
      .notStartsWith:
      false
    }
  }

  private var opposite: AuditOperator? {
    switch self {
    case .notEquals: .equals
    case .notEqualsInAnyCase: .equalsInAnyCase
    case .notIn: .in
    case .notInInAnyCase: .inInAnyCase
    case .notContains: .contains
    case .notStartsWith: .startsWith
    case .equals, .equalsInAnyCase, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .inInAnyCase, .contains,
      .startsWith:
      nil
    }
  }

  fileprivate func holds(_ text: String, _ values: [String], letterCaseIsKnown: Bool) -> Bool? {
    if let opposite {
      return opposite.holds(text, values, letterCaseIsKnown: letterCaseIsKnown).map { !$0 }
    }
    let folded = text.lowercased()
    let wanted = values.map { $0.lowercased() }
    func ordered(_ isIn: (Double, Double) -> Bool) -> Bool? {
      guard let number = Double(text), let limit = values.first.flatMap({ Double($0) }) else { return nil }
      return isIn(number, limit)
    }
    switch self {
    case .less: return ordered(<)
    case .lessOrEqual: return ordered(<=)
    case .greater: return ordered(>)
    case .greaterOrEqual: return ordered(>=)
    case .contains: return wanted.contains { folded.contains($0) }
    case .startsWith: return wanted.contains { folded.hasPrefix($0) }
    case .equalsInAnyCase, .inInAnyCase: return wanted.contains(folded)
    case .equals, .notEquals, .in, .notIn, .notEqualsInAnyCase, .notInInAnyCase, .notContains, .notStartsWith:
      if let number = Double(text) { return values.contains { Double($0) == number || $0 == text } }
      if letterCaseIsKnown { return values.contains(text) }
      return wanted.contains(folded) ? nil : false
    }
  }
}
