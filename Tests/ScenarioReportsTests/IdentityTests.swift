import Testing

@testable import ScenarioReports

@Suite struct `Identity` {
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (String(repeating: "a", count: 200), "wqkI2Y9d+Yet5BtfziEwZ++8wh7yJAISpB5UtefCiuU="),
  ])
  func `hashes as published`(_ text: String, _ hash: String) {
    #expect(Base64.text(SHA256.digest(text.utf8)) == hash)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v")])
  func `pads Base64`(_ text: String, _ encoded: String) {
    #expect(Base64.text(Array(text.utf8)) == encoded)
  }

  @Test func `tells lists of names apart`() {
    let ids = [["ab", "c"], ["a", "bc"], ["abc"], ["ab", "c", ""]].map { StableID.text("c", $0) }
    #expect(Set(ids).count == 4)
    #expect(ids.allSatisfy { $0.count == 11 && $0.first == "c" })
  }

  @Test func `numbers scenarios that share a title`() {
    let twice = [Fixtures.scenario("(no title)", axes: [], []), Fixtures.scenario("(no title)", axes: [], [])]
    let identified = IdentifiedScenario.all(.init(path: "a.yaml", scenarios: twice))
    #expect(identified.map(\.title) == ["(no title)", "(no title) (2)"])
    #expect(identified[0].id != identified[1].id)
  }
}
