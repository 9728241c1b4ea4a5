/// The baseline of text: a hash over bytes, the least that reading every byte can cost without vectors.
enum Baseline {
  static func measure() -> (perSecond: Double, checksum: UInt64) {
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var checksum: UInt64 = 0
    let perSecond = Stopwatch.perSecond(units: 1) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      checksum ^= hash
    }
    keep(checksum)
    return (perSecond, checksum)
  }
}
