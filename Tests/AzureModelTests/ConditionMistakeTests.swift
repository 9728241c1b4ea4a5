import SeededRandomness
import Testing

@testable import AzureModel

@Suite struct ConditionMistakeTests {
  /// A condition in which `«…»` marks the mistake, and its message.
  @Test(arguments: [
    ("«»", "the condition is empty"),
    ("  \n«»", "the condition is empty"),
    ("ActionMatches«{»'a'", "the brace is never closed"),
    ("(ActionMatches«{»'a')", "the brace is never closed"),
    ("@Request[a] StringEquals «{»'a', 'b'", "the brace is never closed"),
    ("(@Request[a] StringEquals «{»'a', 'b') AND true BoolEquals true", "the brace is never closed"),
    ("@Request[a] StringEquals {'a' «'b'»}", "two values stand side by side"),
    ("@Request[a] StringEquals {«}»", "a value is missing here"),
    ("@Request[a] StringEquals {'a',«}»", "a value is missing here"),
    ("@Request[a] StringEquals {'a', «@Request[b]»}", "a set holds no attributes"),
    ("@Request[a] «StringEqual» 'a'", "`StringEqual` is no operator"),
    ("@Request[a] «ForAnyOfAnyValues» 'a'", "`ForAnyOfAnyValues` is no operator"),
    ("@Request[a] «ForSome:StringEquals» 'a'", "`ForSome:StringEquals` is no operator"),
    ("@Request[a] «ForAnyOfAnyValues:» StringEquals 'a'", "`ForAnyOfAnyValues:` is no operator"),
    ("@Request[a] «StringContains» 'a'", "`StringContains` is no operator"),
    ("!(«ActionMatch»{'a'})", "`ActionMatch` is no function and begins no comparison"),
    ("«garbage»", "`garbage` is no function and begins no comparison"),
    ("«some» garbage 'x'", "`some` is no function and begins no comparison"),
    ("«ActionMatches»", "`ActionMatches` takes one pattern in braces and quotes"),
    ("ActionMatches{«a»}", "`ActionMatches` takes one pattern in braces and quotes"),
    ("ActionMatches{«}»", "`ActionMatches` takes one pattern in braces and quotes"),
    ("ActionMatches«{»", "the brace is never closed"),
    ("ActionMatches{'a'«,» 'b'}", "`ActionMatches` takes one pattern"),
    ("«SubOperationMatches» 'a'", "`SubOperationMatches` takes one pattern in braces and quotes"),
    ("«Exists» 'a'", "`Exists` is asked of no attribute"),
    (
      "ActionMatches{'a'} AND ActionMatches{'b'} «OR» ActionMatches{'c'}",
      "`AND` and `OR` stand side by side, and which comes first is ambiguous"
    ),
    (
      "ActionMatches{'a'} || ActionMatches{'b'} «&&» ActionMatches{'c'}",
      "`AND` and `OR` stand side by side, and which comes first is ambiguous"
    ),
    (
      "(ActionMatches{'a'} OR ActionMatches{'b'}) AND (true BoolEquals true OR true BoolEquals true «AND» true BoolEquals true)",
      "`AND` and `OR` stand side by side, and which comes first is ambiguous"
    ),
    ("ActionMatches{'a'} «ActionMatches»{'b'}", "an expression ends before this"),
    ("(ActionMatches{'a'} «'b'»)", "an expression ends before this"),
    ("«(»ActionMatches{'a'}", "the parenthesis is never closed"),
    ("((ActionMatches{'a'}))«)»", "the parenthesis closes nothing"),
    ("(«)»", "an expression is missing here"),
    ("ActionMatches{'a'} AND «»", "an expression is missing here"),
    ("NOT «»", "an expression is missing here"),
    ("«AND» ActionMatches{'a'}", "an expression is missing here"),
    ("ActionMatches{«'»a}", "the quote is never closed"),
    ("@Request«[»a StringEquals 'a'", "the bracket is never closed"),
    ("@Request«[»a StringEquals {'b'}) OR Exists @Request[b]", "the bracket is never closed"),
    ("@Request«[»a\n] StringEquals 'a'", "the bracket is never closed"),
    ("«@Request» StringEquals 'a'", "`@Request` names no attribute"),
    ("«@Request[ ]» StringEquals 'a'", "the brackets name no attribute"),
    ("«@Requests»[a] StringEquals 'a'", "`@Requests` is no source of attributes"),
    ("«@»[a] StringEquals 'a'", "`@` is no source of attributes"),
    ("Resource«[»a] StringEquals 'a'", "the bracket belongs to no attribute"),
    ("«@Request[a]»", "the attribute is compared with nothing"),
    ("(«@Request[a]») AND ActionMatches{'a'}", "the attribute is compared with nothing"),
    ("«'a'»", "the value is compared with nothing"),
    ("«{»'a'} OR ActionMatches{'a'}", "the value is compared with nothing"),
    ("@Request[a] «StringEquals»", "`StringEquals` has nothing to compare with"),
    ("@Request[a] «StringEquals» AND ActionMatches{'a'}", "`StringEquals` has nothing to compare with"),
    ("@Request[a] StringEquals «a»", "`StringEquals` compares with a text, and this is none"),
    ("@Request[a] StringEquals «\"»a\"", "a text stands in single quotes"),
    ("@Request[a] NumericEquals «1.5»", "`NumericEquals` compares with an integer, and this is none"),
    ("@Request[a] NumericEquals «'1'»", "`NumericEquals` compares with an integer, and this is none"),
    ("@Request[a] NumericEquals «99999999999999999999»", "`NumericEquals` compares with an integer, and this is none"),
    ("@Request[a] BoolEquals «yes»", "`BoolEquals` compares with a Boolean, and this is none"),
    ("@Request[a] BoolEquals «'true'»", "`BoolEquals` compares with a Boolean, and this is none"),
    (
      "@Request[a] ForAnyOfAnyValues:GuidEquals {b24988ac618042a0ab8820f7382dd24c, «b24988ac»}",
      "`GuidEquals` compares with a GUID, and this is none"
    ),
    (
      "@Request[a] GuidEquals «b24988ac618042a0ab8820f7382dd24g»", "`GuidEquals` compares with a GUID, and this is none"
    ),
    (
      "@Request[a] DateTimeEquals «2022-06-01T00:00:00.0Z»",
      "`DateTimeEquals` compares with a date and time, and this is none"
    ),
    ("@Request[a] DateTimeEquals «'2022-06-01'»", "`DateTimeEquals` compares with a date and time, and this is none"),
    ("«'a'» NumericEquals 1", "`NumericEquals` compares with an integer, and this is none"),
    ("ActionMatches{'a'} «&» ActionMatches{'b'}", "a single `&` is no operator"),
    ("ActionMatches{'a'} «|»", "a single `|` is no operator"),
    ("ActionMatches{'a'} «=»= 'a'", "`=` means nothing in a condition"),
    ("ActionMatches{'a'}«\u{a0}»OR ActionMatches{'b'}", "a character stands here that means nothing in a condition"),
    ("@Request[é] StringEquals «\u{2018}»a\u{2019}", "a character stands here that means nothing in a condition"),
    ("ActionMatches{'a'}«\u{0}»", "a character stands here that means nothing in a condition"),
  ])
  func aMistakeIsPointedAtAndSaysWhatIsWrong(_ marked: String, _ message: String) throws {
    let text = marked.filter { $0 != "«" && $0 != "»" }
    let before = try #require(marked.split(separator: "«", omittingEmptySubsequences: false).first)
    let inside = try #require(marked.split(separator: "«", omittingEmptySubsequences: false).last)
    let wrong = try #require(inside.split(separator: "»", omittingEmptySubsequences: false).first)
    let mistake = #expect(throws: RoleConditionMistake.self) { try RoleCondition(text) }
    #expect(mistake?.message == message)
    #expect(mistake?.offset == before.utf8.count)
    #expect(mistake?.length == wrong.utf8.count)
    #expect(mistake?.help.isEmpty == false)
  }

  @Test(arguments: ["(", "!", "NOT ", "!("])
  func nestingIsLimited(_ level: String) throws {
    let steps = level == "!(" ? RoleCondition.deepest / 2 : RoleCondition.deepest
    for count in [steps, 4_000] {
      let text = String(String(repeating: level, count: count + 1).utf8.prefix(RoleCondition.longest)) ?? ""
      let mistake = #expect(throws: RoleConditionMistake.self) { try RoleCondition(text) }
      #expect(mistake?.message == "the condition nests deeper than 64 levels")
      #expect(mistake?.offset == steps * level.utf8.count)
      #expect(mistake?.length == (level == "NOT " ? 3 : 1))
    }
  }

  @Test func aConditionOfMoreThanEightKilobytesIsRefused() throws {
    let text = "@Request[a] StringEquals '" + String(repeating: "é", count: 4_096) + "'"
    let mistake = #expect(throws: RoleConditionMistake.self) { try RoleCondition(text) }
    #expect(mistake?.message == "the condition has \(text.utf8.count) bytes, and at most 8192 are allowed")
    #expect(mistake?.offset == 8_192)
    #expect(mistake?.length == text.utf8.count - 8_192)
    // The limit lies within a character here: the mistake begins where the character does.
    let shifted = #expect(throws: RoleConditionMistake.self) { try RoleCondition(" " + text) }
    #expect(shifted?.offset == 8_191)
  }

  @Test func noMutationOfAConditionTrapsOrIsPointedAtOutsideTheText() throws {
    var seeds = RoleTable.names.compactMap { RoleTable.role($0)?.permissions.compactMap(\.condition?.text) }.flatMap {
      $0
    }
    seeds += [
      "(!(ActionMatches{'a/*'} AND NOT SubOperationMatches{'Blob.List'}) || NOT Exists @Request[x:y<$z$>])",
      "{10, 20} ForAllOfAllValues:NumericLessThan {5, -15} && @Environment[UtcNow] DateTimeEquals '2022-06-01T00:00:00.0Z'",
      "@Resource[a] StringLike 'a\\*?*b' OR @Principal[b] ForAnyOfAllValues:StringNotLikeIgnoreCase @Resource[é]",
    ]
    var random = SplitMix64(seed: 83)
    var (read, refused) = (0, 0)
    let context = WrittenContext(values: ["a": .known(["a*xxb"]), "UtcNow": .unknown])
    for _ in 0..<20_000 {
      var bytes = Array(seeds[Int.random(in: seeds.indices, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.removeSubrange(place..<end)
        default: bytes.insert(contentsOf: bytes[place..<end], at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(RoleConditionMistake) {
        _ = try RoleCondition(text).answer(for: context)
        read += 1
      } catch {
        refused += 1
        let isInside = error.offset >= 0 && error.length >= 0 && error.offset + error.length <= text.utf8.count
        #expect(isInside && !error.message.contains("\n"), "\(text)")
        let start = text.utf8.index(text.startIndex, offsetBy: error.offset)
        #expect(start.samePosition(in: text.unicodeScalars) != nil, "\(text)")
      }
    }
    // Both must happen often, or the mutations show nothing.
    #expect(read > 1_000 && refused > 1_000, "\(read) read, \(refused) refused")
  }
}
