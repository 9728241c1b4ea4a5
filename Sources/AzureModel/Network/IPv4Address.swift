/// An IPv4 address.
package struct IPv4Address: Hashable, Sendable, CustomStringConvertible {
  package let bits: UInt32

  package init(bits: UInt32) {
    self.bits = bits
  }

  /// Reads four decimal parts; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy({ $0.asDigit != nil }),
        let number = UInt32(String(decoding: part, as: UTF8.self)), number <= 255
      else { return nil }
      bits = bits << 8 | number
    }
    self.bits = bits
  }

  package var description: String {
    "\(bits >> 24).\(bits >> 16 & 255).\(bits >> 8 & 255).\(bits & 255)"
  }

  /// Where a caller on the public internet comes from when a scenario names no address: 192.0.2.10, for documentation only.
  package static let somewhereOnTheInternet = IPv4Address(bits: 0xC000_020A)

  /// Where every virtual network finds the resolver of Azure.
  package static let azureDNS = IPv4Address(bits: 0xA83F_8110)

  /// Where Azure Cloud Shell calls from: a machine of its own, with an address that nobody listed.
  package static let cloudShell = IPv4Address(bits: 0xC000_0214)

  /// The address that Azure would pick for a name, from the documentation range 198.51.100.0/24.
  package static func derived(from name: String) -> IPv4Address {
    IPv4Address(bits: 0xC633_6401 + DerivedIdentifier.number("address", name) % 254)
  }
}

/// A range of IPv4 addresses in CIDR form; a single address is a range of one.
package struct AddressRange: Hashable, Sendable, CustomStringConvertible {
  package let base: IPv4Address

  /// 0 to 32.
  package let prefixLength: Int

  /// Reads `203.0.113.7` or `203.0.113.0/24`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let base = IPv4Address(first), parts.count <= 2 else { return nil }
    var length = 32
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy({ $0.asDigit != nil }),
        let number = Int(parts[1]), number <= 32
      else { return nil }
      length = number
    }
    self.base = base
    self.prefixLength = length
  }

  private init(base: UInt32, prefixLength: Int) {
    self.base = IPv4Address(bits: base)
    self.prefixLength = prefixLength
  }

  private var mask: UInt32 { prefixLength == 0 ? 0 : ~UInt32(0) << UInt32(32 - prefixLength) }

  package func contains(_ address: IPv4Address) -> Bool { address.bits & mask == base.bits & mask }

  package func overlaps(_ other: AddressRange) -> Bool { contains(other.base) || other.contains(base) }

  /// Whether it holds all of another range.
  package func contains(_ other: AddressRange) -> Bool { prefixLength <= other.prefixLength && contains(other.base) }

  /// Whether it lies in a private range of RFC 1918.
  package var isPrivate: Bool { Self.privateRanges.contains { $0.contains(self) } }

  /// The address so many behind the first usable one; nil where the range is too small.
  package func usableAddress(_ number: Int) -> IPv4Address? {
    guard (0..<1 << 24).contains(number) else { return nil }
    let address = IPv4Address(bits: firstUsable.bits &+ UInt32(number))
    return contains(address) ? address : nil
  }

  /// The first address behind the network address and the ones Azure keeps for itself (the first four).
  package var firstUsable: IPv4Address { IPv4Address(bits: (base.bits & mask) &+ 4) }

  private var last: IPv4Address { IPv4Address(bits: base.bits | ~mask) }

  /// The private ranges of RFC 1918, in which a vault takes no IP rule.
  package static let privateRanges = [
    AddressRange(base: 0x0A00_0000, prefixLength: 8), AddressRange(base: 0xAC10_0000, prefixLength: 12),
    AddressRange(base: 0xC0A8_0000, prefixLength: 16),
  ]

  /// First and last address, as refusals print a range.
  package var boundsText: String { "\(base)–\(last)" }

  package var description: String { prefixLength == 32 ? "\(base)" : "\(base)/\(prefixLength)" }
}
