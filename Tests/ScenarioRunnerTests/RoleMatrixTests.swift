import AzureModel
import ScenarioRunner
import SourceDiagnostics
import Testing

/// The shipped matrix of roles and operations, against the definitions of the roles.
///
/// What a role grants is worked out here from the texts of its definition alone, with a matcher of its own.
struct RoleMatrixTests {
  private static let operation = "operation"
  private static let role = "role"

  /// Played once for all tests.
  private static let report = Result {
    Runner().run(try shipped().filter { $0.path.hasSuffix("key-vault/role-matrix.yaml") })
  }

  /// The one scenario of the file.
  private let scenario: ScenarioReport

  init() throws {
    let report = try Self.report.get()
    #expect(report.diagnostics.isEmpty && report.scenarios.count == 1)
    scenario = try #require(report.scenarios.first)
  }

  /// File, run and table say the same about every cell.
  @Test func `in every cell the file expects and the run answers what the definitions say`() throws {
    var differing: [String] = []
    for cell in scenario.cells {
      let operation = try #require(DataOperationTable.operation(named: value(Self.operation, of: cell)))
      let role = try #require(RoleTable.role(value(Self.role, of: cell)))
      let isGranted = grants(role, DataOperationTable.row(operation).dataAction)
      let statements = cell.steps.filter { $0.section == "then" }
      let answer: OutcomeReport.Answer = isGranted ? .succeeds : .fails
      let asked = statements.first?.outcome.decisions.first?.title.prefix { $0 != " " }
      if statements.map(\.verb) != [isGranted ? "can" : "cannot"] || statements.map(\.outcome.answer) != [answer]
        || cell.verdict != .held || asked.map(String.init) != value(Self.operation, of: cell)
      {
        differing.append(cell.name)
      }
    }
    #expect(differing == [])
  }

  @Test func `every operation of the data plane and every role of Key Vault has its cells`() throws {
    let operations = DataOperationTable.rows.map(\.name)
    #expect(try values(Self.operation) == operations)
    let actions = Set(DataOperationTable.rows.map(\.dataAction))
    let roles = RoleTable.names.filter { name in
      guard let role = RoleTable.role(name) else { return false }
      return name.hasPrefix("Key Vault ") || actions.contains { grants(role, $0) }
    }
    #expect(try values(Self.role).sorted() == roles.sorted())
    #expect(scenario.cells.count == operations.count * roles.count)
    #expect(Set(scenario.cells.map(\.name)).count == scenario.cells.count)
  }

  @Test func `no role is like another, and some have no data actions`() {
    var granted: [Set<String>: [String]] = [:]
    for name in RoleTable.names where name.hasPrefix("Key Vault ") {
      guard let role = RoleTable.role(name) else { continue }
      let operations = DataOperationTable.rows.filter { grants(role, $0.dataAction) }.map(\.name)
      granted[Set(operations), default: []].append(name)
    }
    #expect(
      granted[[]] == ["Key Vault Contributor", "Key Vault Purge Operator", "Key Vault Data Access Administrator"])
    #expect(granted.filter { !$0.key.isEmpty }.values.allSatisfy { $0.count == 1 })
  }

  @Test(arguments: [
    ("Microsoft.KeyVault/vaults/*", true), ("microsoft.keyvault/VAULTS/keys/read", true), ("*", true), ("*/read", true),
    ("Microsoft.KeyVault/*/keys/*", true), ("Microsoft.KeyVault/vaults/keys", false),
    ("Microsoft.KeyVault/vaults/secrets/*", false), ("Microsoft.KeyVault/vaults/keys/read/*", false), ("", false),
  ])
  func `the matcher of this test knows a pattern`(pattern: String, isMatch: Bool) {
    #expect(matches(pattern, "Microsoft.KeyVault/vaults/keys/read") == isMatch)
  }

  // MARK: Cells

  private func value(_ axis: String, of cell: CellReport) -> String {
    zip(scenario.axes, cell.choices).first { $0.0.name == axis }.map { $0.0.values[$0.1] } ?? ""
  }

  private func values(_ axis: String) throws -> [String] {
    try #require(scenario.axes.first { $0.name == axis }).values
  }

  // MARK: Definitions

  private func grants(_ role: RoleDefinition, _ action: String) -> Bool {
    role.permissions.contains { block in
      block.condition == nil && block.dataActions.contains { matches($0, action) }
        && !block.notDataActions.contains { matches($0, action) }
    }
  }

  /// Whether the pieces between the stars of a pattern stand in a text, one behind the other and from end to end.
  private func matches(_ pattern: String, _ text: String) -> Bool {
    let pieces = pattern.lowercased().split(separator: "*", omittingEmptySubsequences: false)
    var rest = Substring(text.lowercased())
    guard let first = pieces.first, rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    guard let last = pieces.dropFirst().last else { return rest.isEmpty }
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let place = rest.firstRange(of: piece) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
