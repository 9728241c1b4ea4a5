/// A moment on the simulated clock, in whole seconds since the scenario began.
@frozen
package struct Instant: Hashable, Comparable, Sendable {
  @usableFromInline package let seconds: Int

  @inlinable
  package init(seconds: Int) {
    self.seconds = seconds
  }

  /// The moment at which `given` has been built.
  package static let start = Instant(seconds: 0)

  /// After every moment a scenario can reach.
  package static let never = Instant(seconds: Int.max)

  @inlinable
  package static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.seconds < rhs.seconds }

  /// Saturates instead of overflowing, so that no scenario can trap the clock.
  package static func + (lhs: Instant, rhs: Delay) -> Instant {
    let (sum, overflow) = lhs.seconds.addingReportingOverflow(rhs.seconds)
    return Instant(seconds: overflow ? Int.max : sum)
  }
}

/// A length of simulated time, in whole seconds, never negative.
@frozen
package struct Delay: Hashable, Comparable, Sendable, CustomStringConvertible {
  @usableFromInline package let seconds: Int

  package init(seconds: Int) {
    self.seconds = max(0, seconds)
  }

  package init(minutes: Int) {
    self.init(seconds: minutes * 60)
  }

  package static let zero = Delay(seconds: 0)

  /// The longest wait a scenario can ask for: a hundred years.
  package static let longest = Delay(seconds: 100 * 366 * 86_400)

  /// Reads `90s`, `5m`, `2h`, `1d` and sums of these such as `1h30m`; nil for anything else and above `longest`.
  package init?(_ text: some StringProtocol) {
    var total = 0
    var number: Int?
    var sawUnit = false
    for character in text.utf8 {
      if let digit = character.asDigit {
        let (scaled, overflow) = (number ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflow, scaled < Int.max - 9 else { return nil }
        number = scaled + digit
        continue
      }
      guard let amount = number, let unit = Self.secondsPerUnit(character) else { return nil }
      let (product, overflow) = amount.multipliedReportingOverflow(by: unit)
      let (sum, sumOverflow) = total.addingReportingOverflow(product)
      guard !overflow, !sumOverflow else { return nil }
      total = sum
      number = nil
      sawUnit = true
    }
    guard sawUnit, number == nil, total <= Delay.longest.seconds else { return nil }
    self.init(seconds: total)
  }

  private static func secondsPerUnit(_ character: UInt8) -> Int? {
    switch character {
    case UInt8(ascii: "s"): 1
    case UInt8(ascii: "m"): 60
    case UInt8(ascii: "h"): 3_600
    case UInt8(ascii: "d"): 86_400
    default: nil
    }
  }

  @inlinable
  package static func < (lhs: Delay, rhs: Delay) -> Bool { lhs.seconds < rhs.seconds }

  /// The shortest of the forms that `init(_:)` reads, for instance `1h30m`.
  package var description: String {
    guard seconds > 0 else { return "0s" }
    var rest = seconds
    var text = ""
    for (unit, name) in [(86_400, "d"), (3_600, "h"), (60, "m"), (1, "s")] where rest >= unit {
      text += "\(rest / unit)\(name)"
      rest %= unit
    }
    return text
  }
}

extension UInt8 {
  /// The value of an ASCII digit.
  var asDigit: Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self - UInt8(ascii: "0")) : nil
  }
}
