import SeededRandomness

/// Seeded choices.
struct EstateDice {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func chance(_ percent: Int) -> Bool { number(0..<100) < percent }

  /// One of several; at least one must be there.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0..<elements.count)] }

  mutating func pick<Element>(orNil elements: [Element]) -> Element? { elements.isEmpty ? nil : pick(elements) }

  /// Some of several, in their order.
  mutating func some<Element>(_ elements: [Element], _ percent: Int) -> [Element] {
    elements.filter { _ in chance(percent) }
  }

  mutating func guid() -> String {
    let digits = (0..<32).map { _ in String(number(0..<16), radix: 16) }.joined()
    var parts: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }

  /// A word with some of its letters raised.
  mutating func oddCase(_ word: String) -> String {
    String(word.map { chance(50) ? Character($0.uppercased()) : $0 })
  }
}
