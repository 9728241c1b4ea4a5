import Foundation
import Testing

@testable import AzureModel

/// Moments on the calendar, the names of objects, and what becomes of what was deleted.
@Suite struct VaultLifeTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 951_782_400), ("2026-11-22", 1_795_305_600),
    ("2026-11-22T08:30:15Z", 1_795_336_215), ("9999-12-31T23:59:59Z", 253_402_300_799), ("1795305600", 1_795_305_600),
  ])
  func aMomentIsADayATimeOrUnixSeconds(_ text: String, _ seconds: Int) {
    #expect(UnixTime(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "2026-11-31", "2026-11-22T", "2026-11-22T08:30", "2026-11-22T24:00:00Z", "2026-11-22T08:30:15", "-1",
    "253402300800", "2026-11-22T08:30:15+0", "2026-11-22 08:30:15Z",
  ])
  func anythingElseIsNoMoment(_ text: String) {
    #expect(UnixTime(text) == nil)
  }

  @Test func everyDayIsAsManySecondsFrom1970AsFoundationSays() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for year in stride(from: 1600, through: 2400, by: 1) {
      for month in 1...12 {
        let day = try #require(Day(validYear: year, month: month, day: 28))
        let date = try #require(calendar.date(from: DateComponents(year: year, month: month, day: 28)))
        #expect(UnixTime(day).seconds == Int(date.timeIntervalSince1970))
      }
    }
  }

  @Test func aValidityBeginsWithItsFirstMomentAndEndsBeforeItsLast() throws {
    let attributes = VaultObjectAttributes(notBefore: UnixTime(seconds: 100), expires: UnixTime(seconds: 200))
    for (seconds, isValid) in [(99, false), (100, true), (199, true), (200, false)] {
      #expect(attributes.isValid(at: try #require(UnixTime(seconds: seconds))) == isValid)
    }
    #expect(VaultObjectAttributes().isValid(at: UnixTime(.ofTheModel)))
  }

  @Test func theNameOfAnObjectHasLettersDigitsAndHyphens() {
    for name in ["a", "1", "-", "Db-2", String(repeating: "x", count: 127)] { #expect(VaultObjectName.isValid(name)) }
    for name in ["", "a_b", "a.b", "a b", "ä", "a/b", "@", "[", String(repeating: "x", count: 128)] {
      #expect(!VaultObjectName.isValid(name))
    }
  }

  @Test func theLongestRetentionOverflowsNothing() {
    var vault = Vault(
      name: "kv", location: "", tenantId: "", enableRbacAuthorization: true, publicNetworkAccess: .enabled,
      networkAcls: nil, accessPolicies: [], scope: World.rootScope)
    let late = Instant(seconds: Int.max - 1)
    #expect(vault.scheduledPurge(ofDeletionAt: late) == Instant(seconds: Int.max))
    #expect(vault.scheduledPurge(ofDeletionAt: .start) == Instant(seconds: 90 * 86_400))
    vault.enableSoftDelete = false
    #expect(vault.scheduledPurge(ofDeletionAt: late) == late)
  }

  @Test func aForkThatRemovesEntriesLeavesTheOthersAlone() {
    var table = ForkedDictionary<Int, Int>()
    for key in 0..<200 { table[key] = key % 2 }
    var fork = table
    fork.removeAll { $0 == 1 }
    #expect((0..<200).allSatisfy { fork[$0] == ($0 % 2 == 0 ? 0 : nil) })
    #expect((0..<200).allSatisfy { table[$0] == $0 % 2 })
  }
}
