/// A moment on the calendar, in whole seconds since 1970-01-01T00:00:00Z: what Key Vault calls `nbf` and `exp`.
package struct UnixTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let seconds: Int

  /// The last second of the year 9999.
  private static let latest = 253_402_300_799
  private static let secondsPerDay = 86_400

  /// From 1970 to the end of the year 9999; nil for anything else.
  package init?(seconds: Int) {
    guard (0...Self.latest).contains(seconds) else { return nil }
    self.seconds = seconds
  }

  /// The beginning of a day, in UTC; days before 1970 give negative seconds.
  package init(_ day: Day) {
    seconds = Self.days(before: day) * Self.secondsPerDay
  }

  /// A moment of the simulated clock, which begins with the day of the rules.
  package init(_ day: Day, after instant: Instant) { self.init(UnixTime(day), after: instant) }

  /// A moment of a simulated clock that begins at another moment.
  package init(_ start: UnixTime, after instant: Instant) {
    let (sum, overflow) = start.seconds.addingReportingOverflow(instant.seconds)
    seconds = overflow ? Int.max : sum
  }

  /// Reads `2026-12-01`, `2026-12-01T08:30:00Z`, and the seconds as digits; nil for anything else.
  package init?(_ text: some StringProtocol) {
    if let seconds = Int(text) {
      self.init(seconds: seconds)
      return
    }
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let date = parts.first, let day = Day(date), parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      self.init(day)
      return
    }
    let clock = Array(parts[1].utf8)
    let digits = [0, 1, 3, 4, 6, 7].compactMap { clock.indices.contains($0) ? clock[$0].asDigit : nil }
    guard clock.count == 9, digits.count == 6, clock[2] == UInt8(ascii: ":"), clock[5] == UInt8(ascii: ":"),
      clock[8] == UInt8(ascii: "Z")
    else { return nil }
    let (hours, minutes, seconds) = (
      digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]
    )
    guard hours < 24, minutes < 60, seconds < 60 else { return nil }
    self.init(day, after: Instant(seconds: hours * 3_600 + minutes * 60 + seconds))
  }

  /// Days from 1970-01-01 to a day of the Gregorian calendar.
  private static func days(before day: Day) -> Int {
    // Years begin in March, so that the leap day is the last of its year.
    let year = day.month <= 2 ? day.year - 1 : day.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package static func < (lhs: UnixTime, rhs: UnixTime) -> Bool { lhs.seconds < rhs.seconds }

  /// The seconds, as the REST API prints them.
  package var description: String { String(seconds) }
}
