import SeededRandomness

/// What happens to files by accident: bytes flip, lines change places, the end is missing, indentation shifts.
enum Accident: CaseIterable {
  case byteFlip, lineSwap, truncation, indentationShift

  /// One to three accidents, one after another.
  static func mutated(_ bytes: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let accident = allCases.randomElement(using: &random) ?? .byteFlip
      bytes = accident.happens(to: bytes, using: &random)
    }
    return bytes
  }

  private func happens(to bytes: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    switch self {
    case .byteFlip:
      var bytes = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        // Half of them one bit, as on a bad line; half of them any byte.
        bytes[place] =
          Bool.random(using: &random)
          ? bytes[place] ^ (1 << UInt8.random(in: 0..<8, using: &random)) : UInt8.random(in: 0...255, using: &random)
      }
      return bytes
    case .truncation: return Array(bytes.prefix(Int.random(in: bytes.indices, using: &random)))
    case .lineSwap:
      var lines = Self.lines(of: bytes)
      lines.swapAt(Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random))
      return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    case .indentationShift:
      var lines = Self.lines(of: bytes)
      let first = Int.random(in: lines.indices, using: &random)
      let last = min(lines.count - 1, first + Int.random(in: 0..<6, using: &random))
      let width = Int.random(in: 1...4, using: &random)
      let isInward = Bool.random(using: &random)
      for number in first...last {
        if isInward {
          lines[number] = [UInt8](repeating: UInt8(ascii: " "), count: width) + lines[number]
        } else {
          let blanks = lines[number].prefix { $0 == UInt8(ascii: " ") }.count
          lines[number] = Array(lines[number].dropFirst(min(width, blanks)))
        }
      }
      return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }
  }

  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  }
}
