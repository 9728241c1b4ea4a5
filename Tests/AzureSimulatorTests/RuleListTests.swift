import AzureModel
import Foundation
import Testing

@testable import AzureSimulator

/// Names and behaviour of the rules, which live apart, agree.
@Suite struct RuleListTests {
  private func names(of plane: Plane) -> [String] { RuleTable.rows.filter { $0.plane == plane }.map(\.id.name) }

  @Test func everyGateOfTheTableHasItsBehaviourInTheSameOrder() {
    #expect(RuleList.controlPlane.map { type(of: $0).id.name } == names(of: .control))
    #expect(RuleList.consumer.map { type(of: $0).id.name } == names(of: .consumer))
    // Some rules are switches of the index and no gates of their own.
    let switches = RuleList.index.map { $0.id.name }
    #expect(RuleList.dataPlane.map { type(of: $0).id.name } == names(of: .data).filter { !switches.contains($0) })
    #expect(Set(switches).count == switches.count && Set(switches).isSubset(of: names(of: .data)))
  }

  @Test func noPlaneHasMoreRulesThanATraceHolds() {
    for count in [RuleList.controlPlane.count, RuleList.dataPlane.count, RuleList.consumer.count] {
      #expect(count <= RuleTrace.capacity)
    }
  }

  @Test func everyRuleIsDeclaredOnceAmongTheRulesOfItsPlane() throws {
    let folders: [(String, String, [String])] = [
      ("ControlPlane", "ControlPlaneRule", RuleList.controlPlane.map { "\(type(of: $0))" }),
      ("DataPlane", "DataPlaneRule", RuleList.dataPlane.map { "\(type(of: $0))" }),
      ("Index", "IndexRule", RuleList.index.map { "\($0)" }),
      ("Consumer", "ConsumerRule", RuleList.consumer.map { "\(type(of: $0))" }),
    ]
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/AzureSimulator/Rules")
    guard FileManager.default.fileExists(atPath: root.path) else {
      try Test.cancel("the sources of the rules are not beside the tests")
    }
    for (folder, rule, types) in folders {
      let files = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      var declared: [String] = []
      for file in files.sorted() {
        let text = try String(contentsOf: root.appendingPathComponent("\(folder)/\(file)"), encoding: .utf8)
        for line in text.split(separator: "\n")
        where line.hasSuffix(": \(rule) {") && ["struct ", "enum "].contains(where: line.hasPrefix) {
          declared.append(String(line.drop { $0 != " " }.dropFirst().dropLast(": \(rule) {".count)))
        }
      }
      #expect(declared.sorted() == types.sorted(), "a rule of \(folder) is missing in RuleList or in its folder")
    }
  }

  @Test func aBookWithoutARuleKeepsThePositionsOfTheOthers() throws {
    let book = RuleBook.standard()
    let removed = try #require(book.dataPlane.dropFirst(3).first)
    let smaller = book.removing(removed.row.id)
    #expect(smaller.ruleIDs.count == book.ruleIDs.count - 1)
    for entry in smaller.dataPlane {
      #expect(book.dataPlane.first { $0.row.id == entry.row.id }?.position == entry.position)
    }
    #expect(!smaller.dated(.ofTheModel).ruleIDs.contains(removed.row.id))
  }

  @Test func aBookHoldsOnlyTheRulesOfItsDay() throws {
    let id = RuleID("validation.managed-certificate-suspended")
    let during = try #require(Day("2026-01-01"))
    #expect(RuleBook.standard(asOf: during).ruleIDs.contains(id))
    let before = try #require(Day("2022-01-26"))
    #expect(!RuleBook.standard(asOf: before).ruleIDs.contains(id))
    #expect(!RuleBook.standard().removing(id).dated(during).ruleIDs.contains(id))
  }
}
