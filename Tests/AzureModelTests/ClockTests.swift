import SeededRandomness
import Testing

@testable import AzureModel

@Suite struct ClockTests {
  @Test(arguments: [
    ("0s", 0), ("90s", 90), ("5m", 300), ("2h", 7_200), ("1d", 86_400), ("1h30m", 5_400), ("1m1m", 120),
    ("36600d", 36_600 * 86_400), ("0000000000000000000005m", 300),
  ])
  func aDelayIsASumOfAmountsWithUnits(_ text: String, _ seconds: Int) {
    #expect(Delay(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "5", "m", "5 m", "-5m", "5m3", "5x", "5M", "1.5h", "36601d", "99999999999999999999s", "9223372036854775807d",
    "9223372036854775807s9223372036854775807s", "٥m",
  ])
  func whatIsNoDelayIsNotRead(_ text: String) {
    #expect(Delay(text) == nil)
  }

  @Test func aDelayReadsBackFromItsDescription() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<2_000 {
      let delay = Delay(seconds: Int.random(in: 0...Delay.longest.seconds, using: &random))
      #expect(Delay(delay.description) == delay)
    }
    #expect(Delay(seconds: 5_400).description == "1h30m")
    #expect(Delay(seconds: 0).description == "0s")
    #expect(Delay(seconds: -1) == .zero)
  }

  @Test func theClockSaturatesInsteadOfOverflowing() {
    let end = Instant(seconds: Int.max)
    #expect(end + .longest == end)
    #expect(Instant.start + Delay(minutes: 10) == Instant(seconds: 600))
    #expect(Instant(seconds: 1) > .start)
  }

  @Test(arguments: [
    "2022-01-26", "2024-02-29", "2000-02-29", "9999-12-31", "0001-01-01",
  ])
  func aDayReadsBackAsItWasWritten(_ text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2022-13-01", "2022-00-01", "2022-01-00", "2022-04-31", "2022-1-26", "22-01-26",
    "2022-01-26T00:00", "2022/01/26", "", "0000-01-01", "-022-01-26", "+022-01-26", "2022-+1-26",
  ])
  func whatIsNoDayIsNotRead(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func daysOrderLikeTheirTexts() throws {
    var random = SplitMix64(seed: 32)
    func day() -> Day? {
      Day(
        validYear: Int.random(in: 2018...2027, using: &random), month: Int.random(in: 1...12, using: &random),
        day: Int.random(in: 1...28, using: &random))
    }
    for _ in 0..<1_000 {
      let (first, second) = (try #require(day()), try #require(day()))
      #expect((first < second) == (first.description < second.description))
    }
  }

  @Test func aDatedFactHoldsFromItsFirstDayUpToItsLast() throws {
    let validity = Validity(since: Day("2025-08-15"), until: Day("2026-10-30"))
    let days = try ["2025-08-14", "2025-08-15", "2026-10-29", "2026-10-30"].map { try #require(Day($0)) }
    #expect(days.map(validity.contains) == [false, true, true, false])
    #expect(Validity.always.contains(.ofTheModel))
  }

  @Test func theEdgesOfAWindowDisagreeOnlyInsideIt() {
    let effect = Effect(earliest: Instant(seconds: 10), latest: Instant(seconds: 20))
    for second in 0...30 {
      let instant = Instant(seconds: second)
      #expect(effect.hasBegun(at: instant, early: true) == (second >= 10))
      #expect(effect.hasBegun(at: instant, early: false) == (second >= 20))
      #expect(effect.isOpen(at: instant) == (10..<20).contains(second))
    }
    #expect(Effect.settled.hasBegun(at: .start, early: false))
  }

  /// At the favourable edge a grant comes early and goes late, at the other it comes late and goes early.
  @Test func aLifetimeIsLongestForTheOneWhoIsFavoured() {
    let lifetime = Lifetime(
      begins: Effect(earliest: Instant(seconds: 10), latest: Instant(seconds: 20)),
      ends: Effect(earliest: Instant(seconds: 30), latest: Instant(seconds: 40)))
    for second in 0...50 {
      let instant = Instant(seconds: second)
      #expect(lifetime.holds(at: instant, edge: .favourable) == (10..<40).contains(second))
      #expect(lifetime.holds(at: instant, edge: .unfavourable) == (20..<30).contains(second))
      #expect(lifetime.isOver(at: instant) == (second >= 40))
    }
    #expect(!lifetime.isSettled && Lifetime.settled.isSettled)
    #expect(Lifetime.settled.holds(at: .start, edge: .unfavourable))
    #expect(!Lifetime(ends: .settled).holds(at: .start, edge: .favourable))
  }

  @Test func whatHasNoDocumentedEndNeverEnds() {
    let effect = Effect(earliest: .start, latest: .never)
    #expect(!effect.hasBegun(at: .start + .longest, early: false))
    #expect(effect.isOpen(at: .start + .longest))
  }
}
