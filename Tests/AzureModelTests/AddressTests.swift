import SeededRandomness
import Testing

@testable import AzureModel

@Suite struct AddressTests {
  /// The bits of an address, one character each.
  private func bits(_ parts: [Int]) -> String {
    parts.map { part in
      let digits = String(part, radix: 2)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  @Test(arguments: [
    "0.0.0.0", "255.255.255.255", "10.0.1.4", "203.0.113.7", "1.2.3.4",
  ])
  func anAddressReadsBackAsItWasWritten(_ text: String) {
    #expect(IPv4Address(text)?.description == text)
    #expect(AddressRange(text)?.description == text)
  }

  @Test(arguments: [
    "", "1", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.999", "1.2.3.-4", "1.2.3.+4", "1.2.3.", ".1.2.3", "1..2.3",
    "1.2.3.4 ", " 1.2.3.4", "a.b.c.d", "1.2.3.0004", "::1", "١.٢.٣.٤",
  ])
  func whatIsNoAddressIsNotRead(_ text: String) {
    #expect(IPv4Address(text) == nil)
    #expect(AddressRange(text) == nil)
  }

  @Test(arguments: ["1.2.3.4/33", "1.2.3.4/", "1.2.3.4/-1", "1.2.3.4/8/8", "/8", "1.2.3.4/a", "1.2.3.4/008", "1.2.3/8"])
  func whatIsNoRangeIsNotRead(_ text: String) {
    #expect(AddressRange(text) == nil)
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func containmentComparesTheFirstBits(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5_000 {
      let base = (0..<4).map { _ in Int.random(in: 0...255, using: &random) }
      let length = Int.random(in: 0...32, using: &random)
      // Half of the addresses share a prefix with the range, so that both answers are common.
      let shared = Int.random(in: 0...32, using: &random)
      let other = (0..<4).map { _ in Int.random(in: 0...255, using: &random) }
      let mixed = bits(base).prefix(shared) + bits(other).dropFirst(shared)
      let parts = stride(from: 0, to: 32, by: 8).compactMap { Int(mixed.dropFirst($0).prefix(8), radix: 2) }
      let rangeText = base.map(String.init).joined(separator: ".") + "/\(length)"
      let addressText = parts.map(String.init).joined(separator: ".")
      let range = try #require(AddressRange(rangeText))
      let address = try #require(IPv4Address(addressText))
      let expected = bits(base).prefix(length) == bits(parts).prefix(length)
      if range.contains(address) != expected { Issue.record("\(addressText) in \(rangeText), seed \(seed)") }
      let otherLength = Int.random(in: 0...32, using: &random)
      let second = try #require(AddressRange("\(addressText)/\(otherLength)"))
      let common = min(length, otherLength)
      let overlap = bits(base).prefix(common) == bits(parts).prefix(common)
      if range.overlaps(second) != overlap { Issue.record("\(second) and \(rangeText), seed \(seed)") }
    }
  }

  @Test(arguments: [
    ("10.0.0.0", true), ("10.255.255.255", true), ("11.0.0.0", false), ("9.255.255.255", false),
    ("172.15.255.255", false), ("172.16.0.0", true), ("172.31.255.255", true), ("172.32.0.0", false),
    ("192.167.255.255", false), ("192.168.0.0", true), ("192.168.255.255", true), ("192.169.0.0", false),
  ])
  func thePrivateRangesAreThoseOfTheStandard(_ text: String, _ isPrivate: Bool) throws {
    let address = try #require(IPv4Address(text))
    #expect(AddressRange.privateRanges.contains { $0.contains(address) } == isPrivate)
  }

  @Test func aRangePrintsItsBounds() {
    #expect(
      AddressRange.privateRanges.map(\.boundsText) == [
        "10.0.0.0–10.255.255.255", "172.16.0.0–172.31.255.255", "192.168.0.0–192.168.255.255",
      ])
  }

  @Test func anInstanceTakesTheFirstAddressThatAzureLeaves() {
    #expect(AddressRange("10.0.1.0/24")?.firstUsable.description == "10.0.1.4")
    #expect(AddressRange("10.0.1.77/24")?.firstUsable.description == "10.0.1.4")
  }

  @Test func derivedAddressesAreUsableOnesOfTheDocumentationRange() throws {
    let range = try #require(AddressRange("198.51.100.0/24"))
    for number in 0..<500 {
      let address = IPv4Address.derived(from: "vnet/snet-\(number)")
      #expect(range.contains(address))
      #expect((1...254).contains(address.bits & 255))
    }
  }
}
