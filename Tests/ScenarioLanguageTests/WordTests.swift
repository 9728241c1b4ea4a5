import AzureModel
import SeededRandomness
import SourceDiagnostics
import Testing

@testable import ScenarioLanguage

/// Lengths of time, days, and misspelt words.
struct WordTests {
  @Test(arguments: [
    ("0s", 0), ("90s", 90), ("10m", 600), ("1h30m", 5_400), ("1d", 86_400), ("1m1m", 120), ("36600d", 3_162_240_000),
  ])
  func `a length of time is a sum of units`(text: String, seconds: Int) {
    #expect(Delay(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "s", "10", "10 m", "-1s", "1.5h", "1w", "1H", "١s", "36601d", "99999999999999999999s", "9223372036854775807d",
    "9223372036854775807s9223372036854775807s", "1h30",
  ])
  func `anything else is no length of time`(text: String) {
    #expect(Delay(text) == nil)
  }

  @Test func `a length of time is printed as it can be written`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<1_000 {
      let delay = Delay(seconds: Int.random(in: 0...Delay.longest.seconds, using: &random))
      #expect(Delay(delay.description) == delay)
    }
  }

  @Test(arguments: ["0001-01-01", "2024-02-29", "2000-02-29", "9999-12-31", "2022-01-26"])
  func `a day is written as year, month and day`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "", "2022", "2022-1-26", "2022-01-32", "2023-02-29", "1900-02-29", "0000-01-01", "2022-13-01", "2022-00-10",
    "2022-01-00", "2022-01-26T00:00:00Z", "2022--1-01", "２０２２-01-01", "2022/01/26",
  ])
  func `anything else is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  // MARK: Did you mean

  private static func typos(of word: String) -> [String] {
    let letters = Array(word)
    var typos: [String] = []
    for place in letters.indices {
      typos.append(String(letters[..<place] + letters[(place + 1)...]))
      if place + 1 < letters.count, letters[place] != letters[place + 1] {
        typos.append(String(letters[..<place] + [letters[place + 1], letters[place]] + letters[(place + 2)...]))
      }
      for letter in "aeix" where letter != letters[place] {
        typos.append(String(letters[..<place] + [letter] + letters[(place + 1)...]))
        typos.append(String(letters[..<place] + [letter] + letters[place...]))
      }
    }
    return typos
  }

  private static func fields(_ shape: ObjectShape) -> [[String]] {
    [shape.fields.map(\.name)]
      + shape.fields.flatMap { field -> [[String]] in
        switch field.type {
        case .object(let inner), .list(.object(let inner)): fields(inner)
        default: []
        }
      }
  }

  private static func choices(_ shape: ObjectShape) -> [[String]] {
    shape.fields.flatMap { field -> [[String]] in
      if case .choice(let words) = field.type { return [words] }
      return field.type.shape.map(choices) ?? []
    }
  }

  /// Every list of names of which one has to be written somewhere: all that can be misspelt in the language.
  private static let vocabularies: [(title: String, names: [String])] = {
    let keys = [
      Grammar.scenario, Grammar.modifiers, Grammar.expectation, Grammar.failure, Grammar.cause, Grammar.race,
      Grammar.statement + Grammar.stretch,
    ]
    let lists =
      [("steps", StepReader.verbs + StepReader.modifiers)]
      + keys.map { ("keys", $0.map(\.name)) }
      + StepList.all.flatMap { step in fields(step.shape).map { ("fields", $0) } }
      + StepList.all.flatMap { step in choices(step.shape).map { ("words of fields", $0) } }
      + [
        ("stages", Stage.allCases.map(\.rawValue)), ("rules", RuleTable.rows.map(\.id.name)),
        ("roles", RoleTable.names), ("operations", DataOperationTable.rows.map(\.name)),
        ("kinds", ResourceKind.allCases.map(\.rawValue)), ("clients", ClientTool.allCases.map(\.rawValue)),
      ]
    // Shapes are shared by steps; each list counts once.
    var known: Set<[String]> = []
    return lists.filter { !$0.1.isEmpty && known.insert($0.1).inserted }.map { (title: $0.0, names: $0.1) }
  }()

  @Test func `of words with one typo at least 95 in 100 are recognised, over all names of the language`() {
    var (tried, right) = (0, 0)
    var ofTitle: [String: (tried: Int, right: Int)] = [:]
    for (title, names) in Self.vocabularies {
      let typos = names.flatMap { name in
        Self.typos(of: name).filter { !names.contains($0) }.map { (name: name, typo: $0) }
      }
      // Of long lists every so many: comparing all with all takes minutes.
      let step = max(1, typos.count * names.count / 20_000)
      for number in stride(from: 0, to: typos.count, by: step) {
        let isRight = Suggestion.help(for: typos[number].typo, among: names) == [DidYouMean.help(typos[number].name)]
        tried += 1
        right += isRight ? 1 : 0
        ofTitle[title, default: (0, 0)].tried += 1
        ofTitle[title, default: (0, 0)].right += isRight ? 1 : 0
      }
    }
    #expect(ofTitle.count == 10)
    #expect(tried > 10_000)
    #expect(right * 100 >= tried * 95, "\(right) of \(tried): \(ofTitle)")
    for (title, counts) in ofTitle { #expect(counts.right * 100 >= counts.tried * 90, "\(title): \(counts)") }
  }
}
