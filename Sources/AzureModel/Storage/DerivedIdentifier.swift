/// Identifiers that Azure would invent, derived from names so that every run gives the same bytes.
package enum DerivedIdentifier {
  /// A GUID in lower case with dashes; version 8 (vendor-defined) of RFC 9562, so that it is no real object's.
  package static func guid(_ parts: String...) -> String {
    let (high, low) = digest(parts)
    var bytes = bytes(high) + bytes(low)
    bytes[6] = (bytes[6] & 0x0F) | 0x80
    bytes[8] = (bytes[8] & 0x3F) | 0x80
    let text = hexadecimal(bytes)
    let cuts = [0, 8, 12, 16, 20, 32]
    return zip(cuts, cuts.dropFirst())
      .map { String(text.dropFirst($0).prefix($1 - $0)) }
      .joined(separator: "-")
  }

  /// 32 hexadecimal characters, the form of a Key Vault object version.
  package static func version(_ parts: String...) -> String {
    let (high, low) = digest(parts)
    return hexadecimal(bytes(high) + bytes(low))
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

  private static func bytes(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    var text = ""
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return text
  }
}
