import Foundation
import Testing

@testable import AzureModel

/// What the operators of a policy condition make of a value, of a missing one, and of one that is not known.
@Suite struct PolicyConditionTests {
  private func holds(_ comparison: PolicyOperator, _ values: [String], _ value: PolicyValue) -> Bool? {
    PolicyComparison(comparison, values).holds(value)
  }

  @Test(arguments: [
    (PolicyOperator.equals, ["Deny"], "deny", true), (.equals, ["Deny"], "Allow", false),
    (.notEquals, ["Deny"], "deny", false), (.notEquals, ["Deny"], "Allow", true),
    (.like, ["kv-*"], "KV-data", true), (.like, ["*-kv"], "kv-data", false), (.notLike, ["kv-*"], "data", true),
    (.contains, ["DAT"], "kv-data", true), (.notContains, ["dat"], "kv-data", false),
    (.in, ["a", "B"], "b", true), (.in, [], "b", false), (.notIn, ["a", "B"], "b", false),
    (.less, ["2019-09-01"], "2018-02-14", true), (.less, ["90"], "7", true), (.less, ["90"], "90", false),
    (.lessOrEquals, ["90"], "90", true), (.greater, ["7"], "30", true), (.greaterOrEquals, ["30"], "30", true),
    (.greaterOrEquals, ["2021-06-01-preview"], "2021-10-01", true), (.exists, ["true"], "x", true),
    (.exists, ["false"], "x", false),
  ])
  func aComparisonLooksAtTheValue(_ comparison: PolicyOperator, _ values: [String], _ value: String, _ result: Bool) {
    #expect(holds(comparison, values, .value(value)) == result)
  }

  @Test func aNumberBesideATextIsAnErrorAndLeftOpen() {
    #expect(holds(.less, ["90"], .value("soon")) == nil)
  }

  @Test(arguments: PolicyOperator.allCases)
  func whatIsMissingEqualsNothing(_ comparison: PolicyOperator) {
    let expected: Bool? =
      switch comparison {
      case .equals, .like, .contains, .in, .exists: false
      case .notEquals, .notLike, .notContains, .notIn: true
      case .less, .lessOrEquals, .greater, .greaterOrEquals: nil
      }
    #expect(holds(comparison, ["true"], .absent) == expected)
  }

  @Test func anUnknownPartMattersOnlyWhereTheOthersDoNotDecide() {
    let (yes, no) = (PolicyCondition.field(.name, .equals, "kv"), PolicyCondition.field(.name, .notEquals, "kv"))
    // Comparing the size of what is missing is left open.
    let open = PolicyCondition.field(.softDeleteRetentionInDays, .less, "10")
    for (condition, expected) in [
      (PolicyCondition.allOf([yes, open]), nil), (.allOf([open, no]), false), (.anyOf([open, yes]), true),
      (.anyOf([no, open]), nil), (.not(open), nil), (.not(no), true), (.allOf([]), true), (.anyOf([]), false),
    ] as [(PolicyCondition, Bool?)] {
      let result = condition.holds { $0 == .field(.name) ? .value("kv") : .absent }
      #expect(result == expected)
    }
  }
}

@Suite struct PolicyDefinitionTableTests {
  @Test func namesAndIdsAreUniqueAndFindTheirRow() throws {
    let rows = PolicyDefinitionTable.rows
    #expect(Set(rows.map(\.id)).count == rows.count)
    for row in rows {
      #expect(row.id.utf8.count == 36)
      #expect(PolicyDefinitionTable.row(row.definition.displayName.uppercased())?.id == row.id)
      #expect(PolicyDefinitionTable.row(row.resourceID)?.id == row.id)
      #expect(URL(string: row.source.page)?.scheme == "https")
    }
  }

  @Test(arguments: PolicyDefinitionTable.rows.map(\.id))
  func aBuiltInPolicyLeavesARecoveredVaultAlone(_ id: String) throws {
    let row = try #require(PolicyDefinitionTable.rows.first { $0.id == id })
    func value(_ operand: PolicyOperand, createMode: String) -> PolicyValue {
      switch operand {
      case .apiVersion: .value("2022-07-01")
      case .field(.type): .value("Microsoft.KeyVault/vaults")
      case .field(.createMode): .value(createMode)
      case .field: .absent
      }
    }
    #expect(row.definition.condition.holds { value($0, createMode: "recover") } == false)
    // A new vault that says nothing else matches each of them.
    #expect(row.definition.condition.holds { value($0, createMode: "default") } == true)
  }
}
