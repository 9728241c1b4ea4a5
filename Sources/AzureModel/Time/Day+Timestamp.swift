extension Day {
  /// The date and time of an instant on a clock that started when this day began, in UTC: `2022-01-26T00:05:00Z`.
  package func timestamp(of instant: Instant) -> String { UnixTime(self, after: instant).timestamp }
}

extension UnixTime {
  /// The date and time in UTC: `2022-01-26T00:05:00Z`.
  package var timestamp: String {
    let secondsPerDay = 86_400
    // Rounded down also before 1970.
    let second = (seconds % secondsPerDay + secondsPerDay) % secondsPerDay
    let (year, month, day) = Self.civil(daysSince1970: (seconds - second) / secondsPerDay)
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
      + "T\(padded(second / 3_600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }

  private static func civil(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    // Counted from the first of March of the year 0, so that a leap day ends its year.
    let days = daysSince1970 + 719_468
    let daysOfEra = 146_097
    let era = days / daysOfEra
    let dayOfEra = days % daysOfEra
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
