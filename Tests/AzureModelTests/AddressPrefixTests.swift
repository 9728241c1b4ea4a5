import AzureModel
import Testing

@Suite struct AddressPrefixTests {
  private static let vault = TrafficDestination.keyVault(region: "westeurope")

  @Test(arguments: [
    ("*", true), ("0.0.0.0/0", true), ("Internet", true), ("AzureKeyVault", true), ("azurekeyvault.WestEurope", true),
    ("AzureCloud", true), ("AzureKeyVault.NorthEurope", false), ("Storage", false), ("VirtualNetwork", false),
    ("10.0.0.0/8", false), ("20.0.0.0/8", nil),
  ])
  func whatHoldsTheVaultOfARegion(_ text: String, _ expected: Bool?) throws {
    #expect(try #require(AddressPrefix(text)).contains(Self.vault) == expected)
  }

  @Test(arguments: [
    ("*", true), ("VirtualNetwork", true), ("10.0.1.0/24", true), ("10.0.1.9", true), ("10.0.2.0/24", false),
    ("Internet", false), ("AzureKeyVault", false),
  ])
  func whatHoldsAPrivateAddress(_ text: String, _ expected: Bool) throws {
    let address = try #require(IPv4Address("10.0.1.9"))
    #expect(try #require(AddressPrefix(text)).contains(.privateAddress(address)) == expected)
  }

  @Test(arguments: [
    ("*", true), ("Sql", true), ("sql", true), ("Internet", true), ("Sql.WestEurope", nil), ("Storage", false),
    ("10.0.0.0/8", false), ("20.0.0.0/8", nil),
  ])
  func whatHoldsAService(_ text: String, _ expected: Bool?) throws {
    #expect(try #require(AddressPrefix(text)).contains(service: "Sql") == expected)
  }

  @Test func aSubnetIsHeldWholePartlyOrNotAtAll() throws {
    let subnet = try #require(AddressRange("10.0.1.0/24"))
    let answers = ["10.0.0.0/16", "10.0.1.0/25", "10.0.2.0/24", "VirtualNetwork", "Internet", "*"].map {
      AddressPrefix($0)?.contains(sourceIn: subnet)
    }
    #expect(answers == [true, nil, false, true, false, true])
  }

  @Test func narrowerPrefixesAreMoreSpecific() {
    let texts = ["*", "AzureKeyVault", "AzureKeyVault.WestEurope", "10.0.0.0/8", "10.0.1.0/24", "10.0.1.9"]
    let numbers = texts.compactMap { AddressPrefix($0)?.specificity }
    #expect(numbers == numbers.sorted() && Set(numbers).count == texts.count)
  }

  @Test(arguments: ["", "10.0.0.0/33", "1Tag", "two words", "a/b"])
  func whatIsNoPrefixIsNotRead(_ text: String) { #expect(AddressPrefix(text) == nil) }

  @Test(arguments: [("443", 443...443), ("80-443", 80...443), ("*", 0...65_535), ("0", 0...0)])
  func portsAreOneOrARangeOrAll(_ text: String, _ ports: ClosedRange<Int>) {
    #expect(PortRange(text)?.ports == ports)
  }

  @Test(arguments: ["", "-", "443-80", "65536", "1-2-3", "http", "-1"])
  func whatIsNoPortIsNotRead(_ text: String) { #expect(PortRange(text) == nil) }
}
