/// A moment of a condition, to a tenth of a microsecond, in UTC.
struct ConditionDateTime: Hashable, Comparable, Sendable {
  private let day: Day

  /// Tenths of a microsecond since midnight.
  private let ticks: Int

  /// Reads `yyyy-mm-ddThh:mm:ss.mmmmmmmZ` with up to seven decimals or none; nil for anything else.
  init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(halves[0]), halves[1].hasSuffix("Z") else { return nil }
    let parts = halves[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard let clock = parts.first, parts.count <= 2 else { return nil }
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.map(\.utf8.count) == [2, 2, 2], fields.allSatisfy({ $0.utf8.allSatisfy { $0.asDigit != nil } }),
      let hour = Int(fields[0]), let minute = Int(fields[1]), let second = Int(fields[2]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...7).contains(parts[1].utf8.count) else { return nil }
      for byte in parts[1].utf8 {
        guard let digit = byte.asDigit else { return nil }
        fraction = fraction * 10 + digit
      }
      for _ in parts[1].utf8.count..<7 { fraction *= 10 }
    }
    self.day = day
    self.ticks = ((hour * 60 + minute) * 60 + second) * 10_000_000 + fraction
  }

  static func < (lhs: ConditionDateTime, rhs: ConditionDateTime) -> Bool {
    (lhs.day, lhs.ticks) < (rhs.day, rhs.ticks)
  }
}
