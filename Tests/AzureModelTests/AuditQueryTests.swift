import AzureModel
import Testing

/// What is read of log queries, and what is refused.
struct AuditQueryTests {
  private static func event(
    operation: String? = "SecretGet", status: Int? = 403, address: String? = "203.0.113.9"
  ) -> AuditEvent {
    AuditEvent(
      vault: Vault.ID(0),
      resourceID: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv-Shop", time: .start,
      moment: WorldDefaults().moment(of: .start, asOf: .ofTheModel), plane: .data, operationName: operation,
      operationVersion: nil,
      result: status.map { AuditEvent.Result(httpStatusCode: $0, description: nil) }, callerIpAddress: address,
      caller: AuditEvent.Caller(appId: "a", objectId: "o"), requestUri: nil, id: "", destinations: [])
  }

  private func holds(_ condition: String, _ event: AuditEvent = event(), in table: LogTable = .auditLogs) throws
    -> Bool?
  {
    try AuditQuery("\(table.rawValue) | where \(condition)").condition.holds(for: event)
  }

  @Test(arguments: [
    ("HttpStatusCode == 403", true), ("HttpStatusCode != 403.0", false), ("HttpStatusCode >= 300", true),
    ("HttpStatusCode < 403", false), ("HttpStatusCode in (401, 403)", true), ("HttpStatusCode !in (401, 403)", false),
    ("OperationName == 'SecretGet'", true), ("OperationName == 'secretget'", false),
    ("OperationName =~ 'secretget'", true), ("OperationName !~ 'secretget'", false),
    ("OperationName in~ ('x', 'SECRETGET')", true), ("OperationName !in ('x', 'SECRETGET')", true),
    ("OperationName startswith 'secret'", true), ("OperationName !contains 'cret'", false),
    ("ResultSignature == \"Forbidden\"", true), ("ResultType == 'Success'", true),
    ("CallerIpAddress == '203.0.113.9'", true),
    ("_ResourceId =~ '/SUBSCRIPTIONS/s/resourcegroups/rg/providers/microsoft.keyvault/vaults/kv-shop'", true),
    ("_ResourceId endswith 'x'", nil), ("_ResourceId contains 'kv-shop'", true),
    ("HttpStatusCode == 403 and OperationName == 'KeyGet' or ResultType == 'Success'", true),
    ("HttpStatusCode == 403 and (OperationName == 'KeyGet' or ResultType == 'x')", false),
    ("not(HttpStatusCode == 401 and OperationName == 'Authentication')", true),
  ])
  func `a condition selects lines as the query language has it`(condition: String, expected: Bool?) throws {
    guard let expected else {
      #expect(throws: AuditQueryMistake.self) { try holds(condition) }
      return
    }
    #expect(try holds(condition) == expected)
  }

  @Test func `what is not known of a line leaves its condition open, unless the rest decides`() throws {
    let unknown = Self.event(operation: nil)
    #expect(try holds("OperationName == 'SecretGet'", unknown) == nil)
    #expect(try holds("not(OperationName == 'SecretGet')", unknown) == nil)
    #expect(try holds("OperationName == 'SecretGet' and HttpStatusCode == 200", unknown) == false)
    #expect(try holds("OperationName == 'SecretGet' or HttpStatusCode == 403", unknown) == true)
    #expect(try holds("HttpStatusCode == 403", Self.event(status: nil)) == nil)
  }

  @Test func `letter case that no source settles decides only where it cannot matter`() throws {
    let id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv-Shop"
    #expect(try holds("_ResourceId == '\(id)'") == nil)
    #expect(try holds("_ResourceId == '\(id)2'") == false)
    #expect(try holds("Resource == 'KV-SHOP'", in: .azureDiagnostics) == nil)
    #expect(try holds("Resource =~ 'KV-SHOP'", in: .azureDiagnostics) == true)
  }

  @Test func `the shared table has columns of its own`() throws {
    let text = """
      // what Key Vault refuses
      AzureDiagnostics
      | where ResourceProvider == "MICROSOFT.KEYVAULT" and Category == "AuditEvent" // of vaults
      | where TimeGenerated > ago(1h)
      | where httpStatusCode_d >= 400 and CallerIPAddress != "10.0.0.4"
      | project TimeGenerated, OperationName
      | sort by TimeGenerated desc
      """
    let query = try AuditQuery(text)
    #expect(query.table == .azureDiagnostics)
    #expect(query.lookback == Delay(minutes: 60))
    #expect(query.condition.holds(for: Self.event()) == true)
    #expect(query.condition.holds(for: Self.event(status: 200)) == false)
  }

  @Test(arguments: [
    ("", ""), ("AuditEvent", "AuditEvent"), ("let x = 1; AZKVAuditLogs", "let"), ("AZKVAuditLogs where", "where"),
    ("AZKVAuditLogs |", ""), ("AZKVAuditLogs | summarize count()", "summarize"), ("AZKVAuditLogs | count", "count"),
    ("AZKVAuditLogs | take 5", "take"), ("AZKVAuditLogs | extend a = 1", "extend"),
    ("AZKVAuditLogs | project HttpStatusCode | where HttpStatusCode == 403", "project"),
    ("AZKVAuditLogs | where", ""), ("AZKVAuditLogs | where httpStatusCode_d == 403", "httpStatusCode_d"),
    ("AZKVAuditLogs | where httpstatuscode == 403", "httpstatuscode"),
    ("AZKVAuditLogs | where DurationMs > 1000", "DurationMs"),
    ("AZKVAuditLogs | where tolower(OperationName) == 'secretget'", "tolower"),
    ("AZKVAuditLogs | where OperationName has 'Get'", "has"), ("AZKVAuditLogs | where OperationName > 'a'", ">"),
    ("AZKVAuditLogs | where HttpStatusCode =~ 403", "=~"), ("AZKVAuditLogs | where HttpStatusCode == '403'", "\"403\""),
    ("AZKVAuditLogs | where HttpStatusCode == 40x", "40x"), ("AZKVAuditLogs | where OperationName == 5", "5"),
    ("AZKVAuditLogs | where HttpStatusCode in 403", "403"), ("AZKVAuditLogs | where HttpStatusCode in (403", ""),
    ("AZKVAuditLogs | where (HttpStatusCode == 403", ""), ("AZKVAuditLogs | where HttpStatusCode == 403)", ")"),
    ("AZKVAuditLogs | where OperationName == 'Secret", "'Secret"),
    ("AZKVAuditLogs | where TimeGenerated > datetime(2024-01-01)", "TimeGenerated"),
    ("AZKVAuditLogs | where TimeGenerated > ago(5m) or HttpStatusCode == 403", "TimeGenerated"),
    ("AZKVAuditLogs | where not(TimeGenerated > ago(5m))", "TimeGenerated"),
    ("AZKVAuditLogs | where HttpStatusCode == 403 €", "€"),
  ])
  func `what cannot be followed is refused at its place`(text: String, part: String) {
    let mistake = #expect(throws: AuditQueryMistake.self) { try AuditQuery(text) }
    #expect(mistake?.part == part, "\(mistake?.message ?? "")")
    #expect(mistake?.message.isEmpty == false)
  }

  @Test func `deep nesting ends in a mistake`() {
    let deep = String(repeating: "(", count: 100_000)
    #expect(throws: AuditQueryMistake.self) { try AuditQuery("AZKVAuditLogs | where \(deep)") }
    let negated = String(repeating: "not(", count: 100_000)
    #expect(throws: AuditQueryMistake.self) { try AuditQuery("AZKVAuditLogs | where \(negated)") }
  }
}
