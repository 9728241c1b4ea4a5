/// Identifiers that Azure would invent, derived from names so that every run gives the same bytes.
package enum DerivedIdentifier {
  /// A GUID in lower case with dashes; version 8 (vendor-defined) of RFC 9562, so that it is no real object's.
  package static func guid(_ parts: String...) -> String {
    var (high, low) = digest(parts)
    high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
    low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    return hexadecimal(high, low, dashedAfter: [8, 12, 16, 20])
  }

  /// Whether text is a GUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
  package static func isGUID(_ text: String) -> Bool {
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12]
      && groups.joined().allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
      }
  }

  /// 32 hexadecimal characters, the form of a Key Vault object version.
  package static func version(_ parts: String...) -> String {
    let (high, low) = digest(parts)
    return hexadecimal(high, low, dashedAfter: [])
  }

  /// A 32-bit number, for addresses that Azure would pick.
  package static func number(_ parts: String...) -> UInt32 {
    UInt32(truncatingIfNeeded: digest(parts).high)
  }

  private static func digest(_ parts: [String]) -> (high: UInt64, low: UInt64) {
    var high: UInt64 = 0xCBF2_9CE4_8422_2325
    var low: UInt64 = 0x6C62_272E_07BB_0142
    for part in parts {
      for byte in part.utf8 { step(byte) }
      step(0xFF)
    }
    func step(_ byte: UInt8) {
      high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      low = (low ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      low ^= low >> 29
    }
    return (mixed(high ^ (low << 1)), mixed(low))
  }

  /// The finaliser of SplitMix64: every input bit reaches every output bit.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// 32 digits of two words, with dashes behind some of them.
  private static func hexadecimal(_ high: UInt64, _ low: UInt64, dashedAfter dashes: [Int]) -> String {
    String(unsafeUninitializedCapacity: 32 + dashes.count) { buffer in
      var length = 0
      for digit in 0..<32 {
        if dashes.contains(digit) {
          buffer[length] = UInt8(ascii: "-")
          length += 1
        }
        let word = digit < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - digit % 16 * 4) & 0xF)
        buffer[length] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
        length += 1
      }
      return length
    }
  }
}
