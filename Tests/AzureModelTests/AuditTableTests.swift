import SeededRandomness
import Testing

@testable import AzureModel

@Suite struct AuditTableTests {
  @Test func everyDataOperationHasOneLine() {
    #expect(AuditOperationTable.rows.map(\.operation) == DataOperationTable.rows.map(\.name))
    #expect(AuditOperationTable.lines.description.split(separator: "\n").count == AuditOperationTable.rows.count)
  }

  @Test func namesAreUniqueAndBeginWithTheKindOfObject() throws {
    let names = AuditOperationTable.rows.compactMap(\.operationName)
    #expect(names.count == 61)
    #expect(Set(names).count == names.count)
    for row in DataOperationTable.rows {
      guard let name = AuditOperationTable.row(row.operation)?.operationName else { continue }
      #expect(name.lowercased().hasPrefix(row.objectKind.singular), "\(name)")
    }
    for operation in AuditedVaultOperation.allCases { #expect(operation.rawValue.hasPrefix("Vault")) }
  }

  @Test func pathsNameTheObjectWhereTheOperationIsAuthorizedOnIt() {
    for row in DataOperationTable.rows where !row.isAuthorizedOnVault {
      #expect(AuditOperationTable.row(row.operation)?.path.contains("{name}") == true, "\(row.name)")
    }
  }

  @Test func everyTableNamesItsPages() {
    let sources =
      [AuditOperationTable.source] + AuditResultTable.rows.map(\.source) + AlertRule.sources
      + ThrottlingTable.rows.flatMap(\.sources) + PolicyDefinitionTable.rows.map(\.source)
    for source in sources { #expect(source.page.hasPrefix("https://") && !source.page.contains(" ")) }
  }

  @Test func aStatusHasOneSignature() {
    let statuses = AuditResultTable.rows.map(\.httpStatusCode)
    #expect(Set(statuses).count == statuses.count)
    #expect(AuditResultTable.signature(of: 403) == "Forbidden")
    #expect(AuditResultTable.signature(of: 599) == nil)
  }
}

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2022-01-26", 0, "2022-01-26T00:00:00Z"), ("2022-01-26", 3_661, "2022-01-26T01:01:01Z"),
    ("2024-02-28", 86_400, "2024-02-29T00:00:00Z"), ("2023-02-28", 86_399, "2023-02-28T23:59:59Z"),
    ("2023-12-31", 86_400, "2024-01-01T00:00:00Z"), ("1900-02-28", 86_400, "1900-03-01T00:00:00Z"),
    ("0001-01-01", 0, "0001-01-01T00:00:00Z"), ("9999-12-31", 86_400, "10000-01-01T00:00:00Z"),
  ])
  func anInstantIsADateAndATimeInUTC(_ day: String, _ seconds: Int, _ text: String) throws {
    #expect(try #require(Day(day)).timestamp(of: Instant(seconds: seconds)) == text)
  }

  @Test func theBeginningOfEveryDayIsThatDay() throws {
    var random = SplitMix64(seed: 77)
    let first = try #require(Day("0001-01-01"))
    for _ in 0..<2_000 {
      let days = Int.random(in: 0..<3_652_059, using: &random)
      let text = first.timestamp(of: Instant(seconds: days * 86_400))
      let day = try #require(Day(text.prefix(10)))
      #expect(day.timestamp(of: .start) == text)
    }
  }

  @Test(arguments: [("PT5M", 300), ("PT1H30M", 5_400), ("P1D", 86_400), ("P1DT12H", 129_600), ("PT0S", 0)])
  func aTimeMayBeWrittenAsTemplatesWriteIt(_ text: String, _ seconds: Int) {
    #expect(Delay(iso8601: text)?.seconds == seconds)
  }

  @Test(arguments: ["", "P", "PT", "P1DT", "5M", "PT1D", "P5M", "PT5", "PT1.5H", "P1W", "-PT5M", "PTT5M", "P36601D"])
  func anythingElseIsNoSuchTime(_ text: String) {
    #expect(Delay(iso8601: text) == nil)
  }
}
