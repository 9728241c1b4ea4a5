import SeededRandomness
import Testing

@testable import ScenarioLanguage

/// Texts of errors against patterns.
struct MessagePatternTests {
  @Test(arguments: [
    ("", "", true), ("", "a", false), ("*", "", true), ("*", "a\nb", true), ("a*", "a", true), ("a*", "ba", false),
    ("*a", "ba", true), ("*a", "ab", false), ("a*b", "ab", true), ("a*b", "a\r\n\r\nb", true), ("a*b*c", "abbc", true),
    ("a*a", "a", false), ("ab*ba", "aba", false), ("a**b", "axb", true), ("\\*", "*", true), ("\\*", "x", false),
    ("a\\*b*", "a*bcd", true), ("\\\\*", "\\\\anything", true), ("a\\b", "a\\b", true), ("a\\", "a\\", true),
    ("one\ntwo", "one\r\ntwo", true), ("one\r\ntwo", "one\ntwo", true), ("é*", "ecole", false), ("é*ç", "éaç", true),
    ("A", "a", false),
  ])
  func `a pattern matches a text as a whole`(pattern: String, text: String, matches: Bool) {
    #expect(MessagePattern(pattern).matches(text) == matches)
  }

  /// One character after the other, trying everything a star can stand for.
  private func naive(_ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    if first == "*" { return (text.startIndex...text.endIndex).contains { naive(rest, text[$0...]) } }
    if first == "\\", rest.first == "*" { return text.first == "*" && naive(rest.dropFirst(), text.dropFirst()) }
    if first == "\\", rest.first == "\\" {
      return text.first == "\\" && text.dropFirst().first == "\\" && naive(rest.dropFirst(), text.dropFirst(2))
    }
    return text.first == first && naive(rest, text.dropFirst())
  }

  @Test func `a pattern matches what a naive matcher matches`() {
    var random = SplitMix64(seed: 11)
    var matched = 0
    for round in 0..<8_000 {
      let pattern = (0..<Int.random(in: 0..<7, using: &random)).map { _ in
        "ab**\\\n".randomElement(using: &random) ?? "a"
      }
      let text = (0..<Int.random(in: 0..<8, using: &random)).map { _ in "ab*\\\n".randomElement(using: &random) ?? "a" }
      let wanted = naive(pattern[...], text[...])
      if wanted { matched += 1 }
      #expect(
        MessagePattern(String(pattern)).matches(String(text)) == wanted,
        "round \(round): \(String(pattern).debugDescription) on \(String(text).debugDescription)")
    }
    #expect(matched > 500)
  }

  @Test func `very many stars do not make it slow`() {
    let pattern = MessagePattern(String(repeating: "*a", count: 1_000) + "b")
    let text = String(repeating: "a", count: 20_000)
    let start = ContinuousClock.now
    #expect(!pattern.matches(text))
    #expect(start.duration(to: .now) < .seconds(2))
  }
}
